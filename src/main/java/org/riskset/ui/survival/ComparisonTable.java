package org.riskset.ui.survival;

import java.util.Objects;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.riskset.ui.control.Texts;
import org.riskset.ui.figure.GroupLine;
import org.riskset.ui.figure.RemainingWidth;
import org.riskset.ui.figure.TableHeight;
import org.riskset.ui.figure.TextWidth;
import org.riskset.ui.survival.ComparisonRow.Estimate;
import org.riskset.ui.theme.Fonts;

/** The table under the curves: a row per group and, for two groups, their difference. */
final class ComparisonTable extends TableView<ComparisonRow> {
  private static final double ROW = 28;
  private static final double HEADER = 28;
  private static final double FONT_SIZE = 12;
  private static final double GAP = 24;
  private static final double LEAST_GROUP = 88;
  private static final double SCROLL_BAR = 14;
  private static final int FIRST_ESTIMATE = 3;

  ComparisonTable() {
    setId("comparison");
    getStyleClass().addAll("plain-table", "comparison");
    TableHeight.fit(this, ROW, HEADER);
    widthProperty().addListener((property, old, now) -> resized());
    heightProperty().addListener((property, old, now) -> Platform.runLater(this::resized));
  }

  private void resized() {
    if (!getColumns().isEmpty()) {
      fitColumns();
    }
  }

  /** Shows other results. */
  void show(SurvivalScreen screen) {
    if (getColumns().size() != screen.headings().size()) {
      build(screen);
    }
    for (int column = 0; column < getColumns().size(); column++) {
      getColumns().get(column).setText(screen.headings().get(column));
    }
    getItems().setAll(screen.rows());
    fitColumns();
  }

  /** Numbers take the room that the widest needs, the group the rest. */
  private void fitColumns() {
    double others = 0;
    for (TableColumn<ComparisonRow, ?> column : getColumns().subList(1, getColumns().size())) {
      double widest =
          getItems().stream()
              .mapToDouble(row -> width(String.valueOf(column.getCellData(row))))
              .max()
              .orElse(0);
      column.setPrefWidth(Math.max(widest, width(column.getText())) + GAP);
      others += column.getPrefWidth();
    }
    getColumns()
        .get(0)
        .setPrefWidth(RemainingWidth.of(visibleWidth(), others, getColumns().size(), LEAST_GROUP));
  }

  /**
   * Columns as wide as the table would, beside the bar of rows, call for a bar of columns, which in
   * turn keeps the other. So they spread only after a layout in which all rows had room.
   */
  private double visibleWidth() {
    return getHeight() < getPrefHeight() ? getWidth() - SCROLL_BAR : getWidth();
  }

  private static double width(String text) {
    return TextWidth.of(text, Fonts.REGULAR, FONT_SIZE);
  }

  private void build(SurvivalScreen screen) {
    getColumns().clear();
    TableColumn<ComparisonRow, ComparisonRow> group = column(row -> row, GroupCell::new);
    group.getStyleClass().add("name");
    getColumns().add(group);
    getColumns().add(count(ComparisonRow::patients));
    getColumns().add(count(ComparisonRow::events));
    for (int column = FIRST_ESTIMATE; column < screen.headings().size(); column++) {
      int index = column - FIRST_ESTIMATE;
      getColumns().add(estimate(row -> row.estimates().get(index)));
    }
  }

  private static TableColumn<ComparisonRow, String> count(Function<ComparisonRow, String> value) {
    TableColumn<ComparisonRow, String> column = column(value, CountCell::new);
    column.getStyleClass().add("right");
    return column;
  }

  private static TableColumn<ComparisonRow, Estimate> estimate(
      Function<ComparisonRow, Estimate> value) {
    TableColumn<ComparisonRow, Estimate> column = column(value, EstimateCell::new);
    column.getStyleClass().add("right");
    return column;
  }

  private static <T> TableColumn<ComparisonRow, T> column(
      Function<ComparisonRow, T> value, CellMaker<T> cell) {
    TableColumn<ComparisonRow, T> column = new TableColumn<>();
    column.setSortable(false);
    column.setReorderable(false);
    column.setResizable(false);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
    column.setCellFactory(made -> cell.make());
    return column;
  }

  /**
   * Makes cells.
   *
   * @param <T> what they show
   */
  private interface CellMaker<T> {
    TableCell<ComparisonRow, T> make();
  }

  /** The group with its line. */
  private static final class GroupCell extends TableCell<ComparisonRow, ComparisonRow> {
    private @Nullable Integer style;

    @Override
    protected void updateItem(@Nullable ComparisonRow row, boolean empty) {
      super.updateItem(row, empty);
      setText(row == null ? null : row.label());
      if (row == null) {
        setGraphic(null);
      } else if (getGraphic() == null || !Objects.equals(style, row.style())) {
        style = row.style();
        setGraphic(sign(style));
      }
    }

    private static Node sign(@Nullable Integer style) {
      StackPane sign = style == null ? new StackPane() : new StackPane(new GroupLine(style));
      sign.getStyleClass().add("group-sign");
      return sign;
    }
  }

  /** A count. */
  private static final class CountCell extends TableCell<ComparisonRow, String> {
    @Override
    protected void updateItem(@Nullable String count, boolean empty) {
      super.updateItem(count, empty);
      setText(count);
    }
  }

  /** A number with its limits, the limits fainter. */
  private static final class EstimateCell extends TableCell<ComparisonRow, Estimate> {
    private final Label value = new Label();
    private final Label limits = Texts.label("", "ink-3");
    private final HBox box = new HBox(value, limits);

    EstimateCell() {
      box.getStyleClass().add("estimate");
    }

    @Override
    protected void updateItem(@Nullable Estimate estimate, boolean empty) {
      super.updateItem(estimate, empty);
      if (estimate == null) {
        setGraphic(null);
        return;
      }
      value.setText(estimate.value());
      limits.setText(estimate.limits());
      setGraphic(box);
      setAccessibleText(estimate.value() + " " + estimate.limits());
    }
  }
}
