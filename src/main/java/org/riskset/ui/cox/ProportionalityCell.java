package org.riskset.ui.cox;

import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.riskset.messages.Messages;

/** The p-value of a term's test of proportional hazards; a click shows its residuals. */
final class ProportionalityCell extends TableCell<CoxRow, CoxRow> {
  private static final PseudoClass ACTS = PseudoClass.getPseudoClass("acts");

  private final BiConsumer<TermProportionality, Node> open;

  /**
   * A cell.
   *
   * @param open told of the test and of the cell
   */
  ProportionalityCell(BiConsumer<TermProportionality, Node> open) {
    this.open = open;
    setAlignment(Pos.CENTER_RIGHT);
    getStyleClass().add("proportionality");
    setOnMouseClicked(this::click);
  }

  private void click(MouseEvent event) {
    TermProportionality test = getItem() == null ? null : getItem().proportionality();
    if (test != null && event.getButton() == MouseButton.PRIMARY) {
      open.accept(test, this);
    }
  }

  @Override
  protected void updateItem(@Nullable CoxRow row, boolean empty) {
    super.updateItem(row, empty);
    TermProportionality test = row == null ? null : row.proportionality();
    setText(test == null ? null : test.text());
    setTooltip(test == null ? null : new Tooltip(test.sentence()));
    setAccessibleText(test == null ? null : test.sentence());
    setAccessibleHelp(test == null ? null : Messages.text("cox.course.open"));
    pseudoClassStateChanged(ACTS, test != null);
  }
}
