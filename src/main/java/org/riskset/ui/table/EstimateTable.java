package org.riskset.ui.table;

import java.util.List;
import java.util.function.Predicate;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.riskset.ui.figure.RemainingWidth;
import org.riskset.ui.figure.TableHeight;
import org.riskset.ui.figure.TextWidth;
import org.riskset.ui.theme.Fonts;

/**
 * A table as high as its rows and as wide as its place. Numbers take the room that the widest
 * needs, the first column the rest.
 *
 * @param <R> its rows
 */
public final class EstimateTable<R> extends TableView<R> {
  private static final double ROW = 28;
  private static final double HEADER = 28;
  private static final double FONT_SIZE = 12;
  private static final double GAP = 24;
  private static final double SIGN = 30;
  private static final double LEAST_FIRST = 88;

  /**
   * An empty table.
   *
   * @param lastOfBlock whether a row is the last of those that belong together
   */
  public EstimateTable(Predicate<R> lastOfBlock) {
    getStyleClass().addAll("plain-table", "comparison", "blocks");
    setRowFactory(table -> new BlockRow<>(lastOfBlock));
    TableHeight.fit(this, ROW, HEADER);
    widthProperty().addListener((property, old, now) -> fitColumns());
  }

  /** Shows other results. */
  public void show(List<TableColumn<R, ?>> columns, List<R> rows) {
    getColumns().setAll(columns);
    getItems().setAll(rows);
    fitColumns();
  }

  private void fitColumns() {
    if (getColumns().isEmpty()) {
      return;
    }
    double others = 0;
    for (TableColumn<R, ?> column : getColumns().subList(1, getColumns().size())) {
      double sign = column.getStyleClass().contains(EstimateColumns.SIGNED) ? SIGN : 0;
      column.setPrefWidth(widest(column) + sign + GAP);
      others += column.getPrefWidth();
    }
    double first = RemainingWidth.of(getWidth(), others, getColumns().size(), LEAST_FIRST);
    getColumns().get(0).setPrefWidth(first);
  }

  private double widest(TableColumn<R, ?> column) {
    return getItems().stream()
        .mapToDouble(row -> width(String.valueOf(column.getCellData(row))))
        .reduce(width(column.getText()), Math::max);
  }

  private static double width(String text) {
    return TextWidth.of(text, Fonts.REGULAR, FONT_SIZE);
  }
}
