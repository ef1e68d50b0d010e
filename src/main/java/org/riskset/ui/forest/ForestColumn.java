package org.riskset.ui.forest;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;
import org.riskset.figure.ForestRow;
import org.riskset.figure.RatioTicks;
import org.riskset.ui.table.EstimateColumns;
import org.riskset.ui.table.EstimateTable;

/**
 * A forest plot as a column of a table of estimates, and the scale that stands under it.
 *
 * @param <R> rows of the table
 */
public final class ForestColumn<R> {
  private final ReadOnlyObjectWrapper<@Nullable RatioAxis> axis = new ReadOnlyObjectWrapper<>();
  private final EstimateTable<R> table;
  private final Function<R, @Nullable ForestRow> plotted;
  private final TableColumn<R, R> column;
  private final ForestScale scale = new ForestScale();

  /**
   * A column.
   *
   * @param table the table that shows it
   * @param plotted what is drawn of a row, null for nothing
   * @param hollow rows whose square has no filling
   */
  public ForestColumn(
      EstimateTable<R> table, Function<R, @Nullable ForestRow> plotted, Predicate<R> hollow) {
    this.table = table;
    this.plotted = plotted;
    column = EstimateColumns.plot(() -> new ForestMarkCell<>(axis, plotted, hollow));
    InvalidationListener alignment = changed -> align();
    column.widthProperty().addListener(alignment);
    table.widthProperty().addListener(alignment);
  }

  /** The column. */
  public TableColumn<R, R> column() {
    return column;
  }

  /** The scale, as wide as the table. */
  public Node scale() {
    return scale;
  }

  /**
   * Draws other rows.
   *
   * @param title title of the column
   * @param ticks the axis
   * @param compared a ratio drawn dashed, empty for none
   */
  public void show(String title, RatioTicks ticks, List<R> rows, OptionalDouble compared) {
    column.setText(title);
    int most =
        rows.stream()
            .map(plotted)
            .filter(Objects::nonNull)
            .mapToInt(ForestRow::events)
            .max()
            .orElse(1);
    axis.set(new RatioAxis(ticks, Math.max(1, most), compared));
    align();
  }

  private void align() {
    double left =
        table.getVisibleLeafColumns().stream()
            .takeWhile(other -> other != column)
            .mapToDouble(TableColumn::getWidth)
            .sum();
    scale.show(axis.get(), left, column.getWidth());
  }
}
