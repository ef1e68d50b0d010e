package org.riskset.ui.cox;

import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** A row that says its estimates with more digits on hover and closes its term with a line. */
final class ForestTableRow extends TableRow<CoxRow> {
  private static final PseudoClass LAST = PseudoClass.getPseudoClass("last-of-term");
  private static final Duration DELAY = Duration.millis(400);

  @Override
  protected void updateItem(@Nullable CoxRow row, boolean empty) {
    super.updateItem(row, empty);
    pseudoClassStateChanged(LAST, row != null && row.lastOfTerm());
    setTooltip(row == null || row.exact().isEmpty() ? null : tooltip(row.exact()));
  }

  private static Tooltip tooltip(String text) {
    Tooltip tooltip = new Tooltip(text);
    tooltip.setShowDelay(DELAY);
    tooltip.setShowDuration(Duration.INDEFINITE);
    return tooltip;
  }
}
