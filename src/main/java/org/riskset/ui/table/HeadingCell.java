package org.riskset.ui.table;

import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/**
 * A name that heads those below it, or is one of them.
 *
 * @param <R> rows of the table
 */
final class HeadingCell<R> extends TableCell<R, String> {
  private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

  private final Predicate<R> heading;

  HeadingCell(Predicate<R> heading) {
    this.heading = heading;
    getStyleClass().add("headed");
  }

  @Override
  protected void updateItem(@Nullable String name, boolean empty) {
    super.updateItem(name, empty);
    setText(name);
    R row = getTableRow() == null ? null : getTableRow().getItem();
    pseudoClassStateChanged(HEADING, row != null && heading.test(row));
  }
}
