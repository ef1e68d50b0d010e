package org.riskset.ui.cox;

import java.util.List;
import javafx.scene.layout.VBox;
import org.riskset.messages.Messages;
import org.riskset.study.InfluenceSpec;
import org.riskset.study.influence.InfluencedCoefficient;
import org.riskset.ui.control.Choice;
import org.riskset.ui.control.FieldRow;
import org.riskset.ui.control.PanelSection;

/** Which coefficient is drawn, and its subjects in which order. */
final class InfluenceSection extends VBox {
  private final Choice<InfluencedCoefficient> coefficient;
  private final Choice<InfluenceSpec.Order> order;
  private final FieldRow coefficientRow;

  InfluenceSection(InfluenceViewModel model) {
    coefficient = new Choice<>(List.of(), InfluencedCoefficient::label, null);
    coefficient.setId("influence-coefficient");
    coefficient.onChoice(chosen -> model.coefficient(chosen.name()));
    order =
        new Choice<>(
            List.of(InfluenceSpec.Order.values()),
            choice -> Messages.text("influence.order." + choice.name()),
            model.spec().order());
    order.setId("influence-order");
    order.onChoice(model::order);
    coefficientRow = new FieldRow(Messages.text("influence.plot.coefficient"), coefficient);
    getChildren()
        .add(
            new PanelSection(
                Messages.text("influence.plot"),
                coefficientRow,
                new FieldRow(Messages.text("influence.plot.order"), order)));
    model.screen().screenProperty().addListener((property, old, screen) -> show(screen));
    show(model.screen().screen());
  }

  private void show(InfluenceScreen screen) {
    coefficient.offer(screen.coefficients(), screen.drawn());
    coefficientRow.setVisible(screen.isKnown());
    coefficientRow.setManaged(screen.isKnown());
    order.show(screen.study().cox().influence().order());
  }
}
