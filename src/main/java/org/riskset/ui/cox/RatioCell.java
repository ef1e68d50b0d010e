package org.riskset.ui.cox;

import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;
import org.riskset.figure.ForestEstimate;
import org.riskset.figure.ForestRow;

/** A hazard ratio with its limits, or in fainter ink what stands in its place. */
final class RatioCell extends TableCell<CoxRow, String> {
  private static final PseudoClass WORDS = PseudoClass.getPseudoClass("words");

  private final Function<ForestRow, @Nullable ForestEstimate> estimate;

  RatioCell(Function<ForestRow, @Nullable ForestEstimate> estimate) {
    this.estimate = estimate;
  }

  @Override
  protected void updateItem(@Nullable String text, boolean empty) {
    super.updateItem(text, empty);
    setText(text);
    CoxRow row = empty || getTableRow() == null ? null : getTableRow().getItem();
    ForestEstimate shown = row == null ? null : estimate.apply(row.row());
    pseudoClassStateChanged(WORDS, !(shown instanceof ForestEstimate.Estimated));
  }
}
