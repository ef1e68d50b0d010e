package org.riskset.ui.cox;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.riskset.messages.Messages;
import org.riskset.study.Penalty;
import org.riskset.study.ProportionalityCheck;
import org.riskset.study.Study;
import org.riskset.ui.control.Choice;
import org.riskset.ui.control.FieldRow;
import org.riskset.ui.control.PanelSection;
import org.riskset.ui.control.Texts;

/** Against which change with time proportional hazards are tested. */
final class ProportionalitySection extends VBox {
  private final Choice<ProportionalityCheck> check;
  private final FieldRow row;
  private final Label untested =
      Texts.wrapped(Messages.text("cox.proportionality.penalised"), "small-text", "ink-2");

  ProportionalitySection(CoxViewModel model) {
    check =
        new Choice<>(
            List.of(ProportionalityCheck.values()),
            choice -> Messages.text("cox.proportionality." + choice.name()),
            model.study().cox().proportionality());
    check.setId("proportionality");
    check.onChoice(model.estimation()::proportionality);
    row = new FieldRow(Messages.text("cox.proportionality.with"), check);
    getChildren().add(new PanelSection(Messages.text("cox.proportionality"), row, untested));
    model.session().studyProperty().addListener((property, old, study) -> show(study));
    show(model.study());
  }

  private void show(Study study) {
    boolean tested = study.cox().penalty().kind() == Penalty.Kind.NONE;
    check.show(study.cox().proportionality());
    row.setVisible(tested);
    row.setManaged(tested);
    untested.setVisible(!tested);
    untested.setManaged(!tested);
  }
}
