package org.riskset.ui.cox;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** A cell of the plot column. */
final class ForestMarkCell extends TableCell<CoxRow, CoxRow> {
  private final ForestMark mark = new ForestMark();
  private final ObservableValue<@Nullable RatioAxis> axis;

  ForestMarkCell(ObservableValue<@Nullable RatioAxis> axis) {
    this.axis = axis;
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    mark.prefWidthProperty().bind(widthProperty());
    mark.prefHeightProperty().bind(heightProperty());
    axis.addListener((property, old, now) -> show());
  }

  @Override
  protected void updateItem(@Nullable CoxRow row, boolean empty) {
    super.updateItem(row, empty);
    setGraphic(row == null ? null : mark);
    show();
  }

  private void show() {
    CoxRow row = getItem();
    mark.show(row == null ? null : row.row(), axis.getValue());
  }
}
