package org.riskset.ui.cox;

import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** The p-value of a term's test of proportional hazards. */
final class ProportionalityCell extends TableCell<CoxRow, CoxRow> {
  ProportionalityCell() {
    setAlignment(Pos.CENTER_RIGHT);
  }

  @Override
  protected void updateItem(@Nullable CoxRow row, boolean empty) {
    super.updateItem(row, empty);
    TermProportionality test = row == null ? null : row.proportionality();
    setText(test == null ? null : test.text());
    setTooltip(test == null ? null : new Tooltip(test.sentence()));
    setAccessibleText(test == null ? null : test.sentence());
  }
}
