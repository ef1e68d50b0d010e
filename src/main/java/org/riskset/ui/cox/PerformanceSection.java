package org.riskset.ui.cox;

import java.util.OptionalDouble;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.riskset.messages.Messages;
import org.riskset.messages.NumberWording;
import org.riskset.study.Study;
import org.riskset.study.ValidationSpec;
import org.riskset.ui.control.Check;
import org.riskset.ui.control.FieldRow;
import org.riskset.ui.control.NumberField;
import org.riskset.ui.control.PanelSection;
import org.riskset.ui.control.Texts;

/** How the model is validated: resamples, and where predictions are compared. */
final class PerformanceSection extends VBox {
  private static final int MOST_REPLICATES = 100_000;
  private static final int LEAST_GROUPS = 2;
  private static final int MOST_GROUPS = 100;

  private final PerformanceViewModel model;
  private final NumberField replicates;
  private final NumberField horizon;
  private final NumberField groups;
  private final NumberField tau;
  private final Check reported;

  PerformanceSection(PerformanceViewModel model) {
    this.model = model;
    ValidationSpec spec = model.spec();
    String auto = Messages.text("survival.axes.auto");
    replicates = NumberField.of(spec.replicates(), count -> isWhole(count, 1, MOST_REPLICATES));
    horizon = NumberField.optional(model.horizon(), prompt(auto), time -> time > 0);
    groups =
        NumberField.optional(
            model.groups(), auto, count -> isWhole(count, LEAST_GROUPS, MOST_GROUPS));
    tau = NumberField.optional(spec.tau(), Messages.text("performance.tau.all"), time -> time > 0);
    tau.setId("uno-tau");
    tau.onValue(model::tau);
    reported = new Check(Messages.text("performance.reported"), spec.reported(), model::reported);
    reported.setId("validation-reported");
    replicates.setId("replicates");
    replicates.getStyleClass().add("roomy");
    horizon.setId("horizon");
    groups.setId("calibration-groups");
    replicates.onValue(count -> model.replicates((int) count.orElseThrow()));
    horizon.onValue(model::horizon);
    groups.onValue(model::groups);
    getChildren()
        .addAll(
            new PanelSection(
                Messages.text("performance.validation"),
                new FieldRow(Messages.text("performance.replicates"), replicates),
                reported),
            new PanelSection(
                Messages.text("performance.concordance"),
                new FieldRow(Messages.text("performance.tau"), tau, unit())),
            new PanelSection(
                Messages.text("performance.calibration"),
                new FieldRow(Messages.text("performance.horizon"), horizon, unit()),
                new FieldRow(Messages.text("performance.groups"), groups)));
    model.session().studyProperty().addListener((property, old, study) -> show(study));
  }

  private String prompt(String auto) {
    OptionalDouble usual = model.usualHorizon();
    return usual.isPresent() ? NumberWording.asChosen(usual.getAsDouble()) : auto;
  }

  private Label unit() {
    String unit = model.session().study().cohort().dictionary().timeUnit();
    return Texts.label(unit == null ? "" : unit, "ink-2");
  }

  private static boolean isWhole(double number, int least, int most) {
    return number == Math.rint(number) && number >= least && number <= most;
  }

  private void show(Study study) {
    replicates.show(OptionalDouble.of(study.cox().validation().replicates()));
    horizon.show(model.horizon());
    groups.show(model.groups());
    tau.show(study.cox().validation().tau());
    reported.setSelected(study.cox().validation().reported());
  }
}
