package org.riskset.ui.survival;

import java.util.OptionalDouble;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.riskset.messages.Messages;
import org.riskset.messages.NumberWording;
import org.riskset.study.Study;
import org.riskset.ui.control.FieldRow;
import org.riskset.ui.control.NumberField;
import org.riskset.ui.control.PanelSection;
import org.riskset.ui.control.Texts;

/** How groups are compared, up to when means are taken, and from when time counts. */
final class AnalysisPanel extends VBox {
  private final SurvivalViewModel model;
  private final NumberField horizon;
  private final NumberField landmark;
  private final Label reach = Texts.wrapped("", "caption");

  AnalysisPanel(SurvivalViewModel model) {
    this.model = model;
    String none = Messages.text("survival.analysis.none");
    Study study = model.study();
    horizon = NumberField.optional(study.survival().horizon(), none, time -> time > 0);
    horizon.setId("horizon");
    horizon.onValue(model.analysis()::horizon);
    landmark = NumberField.optional(study.sample().landmark(), none, time -> time >= 0);
    landmark.setId("landmark");
    landmark.onValue(model.analysis()::landmark);
    getChildren().addAll(new TestSection(model), meanSection(), landmarkSection());
    reach.setId("mean-note");
    model.session().studyProperty().addListener((property, old, now) -> show(now));
    model.screenProperty().addListener((property, old, screen) -> show(screen));
    show(model.screen());
  }

  private Node meanSection() {
    return new PanelSection(
        Messages.text("survival.mean.title"),
        new FieldRow(Messages.text("survival.mean.to"), horizon, unit()),
        reach);
  }

  private Node landmarkSection() {
    return new PanelSection(
        Messages.text("survival.landmark.title"),
        new FieldRow(Messages.text("survival.landmark.at"), landmark, unit()),
        Texts.wrapped(Messages.text("survival.landmark.note"), "caption"));
  }

  private Label unit() {
    return Texts.label(SurvivalScreen.timeUnit(model.study()), "ink-2");
  }

  private void show(SurvivalScreen screen) {
    OptionalDouble reached = screen.meansReach();
    reach.setText(
        reached.isEmpty()
            ? Messages.text("survival.mean.note")
            : Messages.text(
                "survival.mean.reach",
                NumberWording.oneDecimal(reached.getAsDouble()),
                SurvivalScreen.timeUnit(screen.study())));
  }

  private void show(Study study) {
    horizon.show(study.survival().horizon());
    landmark.show(study.sample().landmark());
  }
}
