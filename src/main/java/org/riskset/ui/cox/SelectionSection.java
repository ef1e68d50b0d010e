package org.riskset.ui.cox;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.riskset.messages.Messages;
import org.riskset.statistics.cox.selection.Criterion;
import org.riskset.statistics.cox.selection.Direction;
import org.riskset.ui.control.Buttons;
import org.riskset.ui.control.Choice;
import org.riskset.ui.control.FieldRow;
import org.riskset.ui.control.NumberField;
import org.riskset.ui.control.PanelSection;

/** How terms are chosen by steps, and the button that shows them. */
final class SelectionSection extends VBox {
  private final Node levelRow;

  SelectionSection(CoxViewModel model) {
    SelectionViewModel selection = model.selection();
    Choice<Direction> direction =
        new Choice<>(
            List.of(Direction.values()),
            choice -> Messages.text("selection.direction." + choice.name()),
            selection.options().direction());
    direction.setId("select-direction");
    direction.onChoice(selection::direction);
    Choice<Criterion> criterion =
        new Choice<>(
            List.of(Criterion.values()),
            choice -> Messages.text("selection.criterion." + choice.name()),
            selection.options().criterion());
    criterion.setId("select-criterion");
    NumberField level = NumberField.of(selection.options().level(), p -> p > 0 && p < 1);
    level.setId("select-level");
    level.onValue(p -> selection.level(p.orElseThrow()));
    levelRow = new FieldRow(Messages.text("selection.level"), level);
    criterion.onChoice(
        chosen -> {
          selection.criterion(chosen);
          showLevel(chosen == Criterion.P);
        });
    showLevel(selection.options().criterion() == Criterion.P);
    getChildren()
        .add(
            new PanelSection(
                Messages.text("selection"),
                new FieldRow(Messages.text("selection.direction"), direction),
                new FieldRow(Messages.text("selection.criterion"), criterion),
                levelRow,
                button(model)));
  }

  private static Node button(CoxViewModel model) {
    Button button = Buttons.standard(Messages.text("selection.show"), () -> {});
    button.setId("select-terms");
    button.setOnAction(pressed -> SelectionPopover.open(model, button));
    return button;
  }

  private void showLevel(boolean wanted) {
    levelRow.setVisible(wanted);
    levelRow.setManaged(wanted);
  }
}
