package org.riskset.ui.forest;

import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;
import org.riskset.figure.ForestRow;

/**
 * A cell of the plot column.
 *
 * @param <R> rows of the table
 */
public final class ForestMarkCell<R> extends TableCell<R, R> {
  private final ForestMark mark = new ForestMark();
  private final ObservableValue<@Nullable RatioAxis> axis;
  private final Function<R, @Nullable ForestRow> plotted;
  private final Predicate<R> hollow;

  /**
   * A cell.
   *
   * @param axis the axis that all cells share
   * @param plotted what is drawn of a row, null for nothing
   * @param hollow rows whose square has no filling
   */
  public ForestMarkCell(
      ObservableValue<@Nullable RatioAxis> axis,
      Function<R, @Nullable ForestRow> plotted,
      Predicate<R> hollow) {
    this.axis = axis;
    this.plotted = plotted;
    this.hollow = hollow;
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    mark.prefWidthProperty().bind(widthProperty());
    mark.prefHeightProperty().bind(heightProperty());
    axis.addListener((property, old, now) -> show());
  }

  @Override
  protected void updateItem(@Nullable R row, boolean empty) {
    super.updateItem(row, empty);
    setGraphic(row == null ? null : mark);
    show();
  }

  private void show() {
    R row = getItem();
    mark.show(
        row == null ? null : plotted.apply(row), axis.getValue(), row != null && hollow.test(row));
  }
}
