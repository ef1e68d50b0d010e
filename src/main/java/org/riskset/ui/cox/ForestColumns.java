package org.riskset.ui.cox;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import org.jspecify.annotations.Nullable;
import org.riskset.figure.ForestEstimate;
import org.riskset.figure.ForestRow;
import org.riskset.messages.Messages;
import org.riskset.messages.NumberWording;

/** Makes the columns of the forest table. */
final class ForestColumns {
  private static final double RATIO = 118;
  private static final double P_VALUE = 50;

  private ForestColumns() {}

  static TableColumn<CoxRow, String> term(double width) {
    TableColumn<CoxRow, String> term =
        text(Messages.text("cox.column.term"), width, row -> row.firstOfTerm() ? row.term() : "");
    term.getStyleClass().setAll("table-column", "term");
    return term;
  }

  static TableColumn<CoxRow, String> patients() {
    return text(Messages.text("cox.column.n"), 34, row -> NumberWording.count(row.n()));
  }

  static TableColumn<CoxRow, String> events() {
    return text("", 50, row -> NumberWording.count(row.events()));
  }

  static TableColumn<CoxRow, String> ratio(Function<ForestRow, @Nullable ForestEstimate> estimate) {
    TableColumn<CoxRow, String> column = text("", RATIO, row -> ratioText(estimate.apply(row)));
    column.setCellFactory(made -> new RatioCell(estimate));
    return column;
  }

  private static String ratioText(@Nullable ForestEstimate estimate) {
    return estimate == null ? "" : estimate.text();
  }

  static TableColumn<CoxRow, String> pValue(
      Function<ForestRow, @Nullable ForestEstimate> estimate) {
    return text(
        Messages.text("cox.column.p"),
        P_VALUE,
        row -> {
          ForestEstimate shown = estimate.apply(row);
          return shown == null ? "" : shown.pText();
        });
  }

  static TableColumn<CoxRow, String> spanning(
      String title,
      Shape sign,
      TableColumn<CoxRow, String> ratio,
      TableColumn<CoxRow, String> pValue) {
    TableColumn<CoxRow, String> both = new TableColumn<>(Messages.text(title));
    both.setGraphic(sign);
    both.getStyleClass().add("spanning");
    both.setSortable(false);
    both.setReorderable(false);
    both.setResizable(false);
    both.getColumns().addAll(List.of(ratio, pValue));
    return both;
  }

  static Shape hollow() {
    Circle circle = new Circle(3.5);
    circle.getStyleClass().add("forest-circle");
    return circle;
  }

  static Shape solid() {
    Rectangle square = new Rectangle(7, 7);
    square.getStyleClass().add("forest-square");
    return square;
  }

  static TableColumn<CoxRow, String> text(
      String title, double width, Function<ForestRow, String> value) {
    TableColumn<CoxRow, String> column = column(title, width, row -> value.apply(row.row()));
    column.getStyleClass().add("right");
    return column;
  }

  static <T> TableColumn<CoxRow, T> column(String title, double width, Function<CoxRow, T> value) {
    TableColumn<CoxRow, T> column = new TableColumn<>(title);
    column.setSortable(false);
    column.setReorderable(false);
    column.setResizable(false);
    column.setPrefWidth(width);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
    return column;
  }
}
