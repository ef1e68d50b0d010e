package org.riskset.ui.table;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import org.riskset.ui.figure.RemainingWidth;
import org.riskset.ui.figure.TableHeight;
import org.riskset.ui.figure.TextWidth;
import org.riskset.ui.theme.Fonts;

/**
 * A table as high as its rows and as wide as its place. Columns take the room that the widest
 * content needs, that of a plot or else the first the rest.
 *
 * @param <R> its rows
 */
public final class EstimateTable<R> extends TableView<R> {
  private static final String DENSE = "dense";
  private static final double ROW = 28;
  private static final double DENSE_ROW = 24;
  private static final double BAR = 12;
  private static final double LEAST_HEIGHT = 160;
  private static final double HEADER = 28;
  private static final double FONT_SIZE = 12;
  private static final double GAP = 24;
  private static final double DENSE_GAP = 16;
  private static final double SIGN = 30;
  private static final double LEAST_FIRST = 88;
  private static final double MOST_FIRST = 160;
  private static final double LEAST_PLOT = 120;

  private boolean scrolls;
  private boolean showing;

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

  /** The same with denser rows, which scroll below their header where there is little room. */
  public EstimateTable<R> dense() {
    getStyleClass().add(DENSE);
    TableHeight.fit(this, DENSE_ROW, HEADER);
    minHeightProperty().bind(Bindings.min(LEAST_HEIGHT, prefHeightProperty()));
    heightProperty().addListener((property, old, now) -> makeRoomForBar());
    return this;
  }

  private boolean isDense() {
    return getStyleClass().contains(DENSE);
  }

  /**
   * The same with rows that a person chooses, by a click or with the arrows.
   *
   * @param listener told the row
   */
  public EstimateTable<R> choosing(Consumer<R> listener) {
    getStyleClass().add("choosing");
    getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (property, old, row) -> {
              if (row != null && !showing) {
                listener.accept(row);
              }
            });
    return this;
  }

  /** Marks a row as chosen, or none; nobody is told that a person chose it. */
  public void choose(@Nullable R row) {
    showing = true;
    getSelectionModel().clearSelection();
    if (row != null) {
      getSelectionModel().select(row);
    }
    showing = false;
  }

  /** A table that scrolls sideways too need not cut names. */
  private double leastName(TableColumn<R, ?> names) {
    return Math.min(MOST_FIRST, widest(names, Fonts.SEMIBOLD) + DENSE_GAP);
  }

  private void makeRoomForBar() {
    boolean needed = getHeight() < getPrefHeight() - 1;
    if (needed != scrolls) {
      scrolls = needed;
      fitColumns();
    }
  }

  /** The width for columns beside the bar that scrolls the rows. */
  private double room() {
    return getWidth() - (scrolls ? BAR : 0);
  }

  /** Shows other results. */
  public void show(List<TableColumn<R, ?>> columns, List<R> rows) {
    showing = true;
    getColumns().setAll(columns);
    getItems().setAll(rows);
    showing = false;
    scrolls = isDense() && getHeight() < getPrefHeight() - 1;
    fitColumns();
  }

  private void fitColumns() {
    if (getColumns().isEmpty()) {
      return;
    }
    TableColumn<R, ?> flexible = flexible();
    boolean plot = flexible.getStyleClass().contains(EstimateColumns.PLOT);
    double least = plot ? LEAST_PLOT : isDense() ? leastName(flexible) : LEAST_FIRST;
    widen(flexible, GAP);
    if (isDense() && room() < widthBeside(flexible, true) + least) {
      widen(flexible, DENSE_GAP);
    }
    boolean all = getWidth() == 0 || room() >= widthBeside(flexible, true) + least;
    getColumns().stream()
        .filter(column -> column.getStyleClass().contains(EstimateColumns.EXPENDABLE))
        .forEach(column -> column.setVisible(all));
    double others = widthBeside(flexible, all);
    flexible.setPrefWidth(RemainingWidth.of(room(), others, getColumns().size(), least));
  }

  /** Gives the other columns the room that their widest content needs, and a gap. */
  private void widen(TableColumn<R, ?> flexible, double gap) {
    for (TableColumn<R, ?> column : getColumns()) {
      if (column != flexible) {
        double sign = column.getStyleClass().contains(EstimateColumns.SIGNED) ? SIGN : 0;
        column.setPrefWidth(widest(column) + sign + gap);
      }
    }
  }

  /** Width of the other columns, with or without those that narrow tables go without. */
  private double widthBeside(TableColumn<R, ?> flexible, boolean all) {
    return getColumns().stream()
        .filter(column -> column != flexible)
        .filter(column -> all || !column.getStyleClass().contains(EstimateColumns.EXPENDABLE))
        .mapToDouble(TableColumn::getPrefWidth)
        .sum();
  }

  /** The column that takes what is left: that of a plot, or else the first. */
  private TableColumn<R, ?> flexible() {
    return getColumns().stream()
        .filter(column -> column.getStyleClass().contains(EstimateColumns.PLOT))
        .findFirst()
        .orElse(getColumns().get(0));
  }

  private double widest(TableColumn<R, ?> column) {
    boolean name = column.getStyleClass().contains(EstimateColumns.NAME);
    return widest(column, name ? Fonts.SEMIBOLD : Fonts.REGULAR);
  }

  private double widest(TableColumn<R, ?> column, String family) {
    return getItems().stream()
        .mapToDouble(row -> width(String.valueOf(column.getCellData(row)), family))
        .reduce(width(column.getText(), Fonts.REGULAR), Math::max);
  }

  private static double width(String text, String family) {
    return TextWidth.of(text, family, FONT_SIZE);
  }
}
