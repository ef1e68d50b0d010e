package org.riskset.ui.table;

import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * A row that closes its block with a line.
 *
 * @param <R> rows of the table
 */
final class BlockRow<R> extends TableRow<R> {
  private static final PseudoClass LAST = PseudoClass.getPseudoClass("last-of-block");

  private final Predicate<R> last;

  BlockRow(Predicate<R> last) {
    this.last = last;
  }

  @Override
  protected void updateItem(@Nullable R row, boolean empty) {
    super.updateItem(row, empty);
    pseudoClassStateChanged(LAST, row != null && last.test(row));
  }
}
