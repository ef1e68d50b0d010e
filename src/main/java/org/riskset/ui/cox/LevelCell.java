package org.riskset.ui.cox;

import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.TableCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.riskset.messages.Messages;

/** A level; a click makes it the one that others are compared with. */
final class LevelCell extends TableCell<CoxRow, CoxRow> {
  private static final PseudoClass ACTS = PseudoClass.getPseudoClass("acts");

  private final BiConsumer<String, String> reference;

  /**
   * A cell.
   *
   * @param reference told of column and level
   */
  LevelCell(BiConsumer<String, String> reference) {
    this.reference = reference;
    getStyleClass().add("level");
    setAccessibleRole(AccessibleRole.TABLE_CELL);
    setOnMouseClicked(this::click);
  }

  private void click(MouseEvent event) {
    CoxRow row = getItem();
    if (row != null && event.getButton() == MouseButton.PRIMARY) {
      row.possibleReference().ifPresent(level -> reference.accept(row.row().variable(), level));
    }
  }

  @Override
  protected void updateItem(@Nullable CoxRow row, boolean empty) {
    super.updateItem(row, empty);
    boolean acts = row != null && row.possibleReference().isPresent();
    setText(row == null ? null : row.row().label());
    pseudoClassStateChanged(ACTS, acts);
    setAccessibleHelp(
        row == null || !acts ? null : Messages.text("cox.makeReference", row.row().label()));
  }
}
