package org.riskset.ui.table;

import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;

/** Makes columns that keep their order, their place and the width that they are given. */
public final class EstimateColumns {
  /** Style class of columns that need room for a line. */
  static final String SIGNED = "signed";

  /** Style class of columns of names. */
  static final String NAME = "name";

  /** Style class of the column that holds a plot. */
  static final String PLOT = "plot";

  /** Style class of columns that narrow tables go without. */
  static final String EXPENDABLE = "expendable";

  private EstimateColumns() {}

  /** A column of names. */
  public static <R> TableColumn<R, String> names(String title, Function<R, String> value) {
    TableColumn<R, String> column = column(title, value);
    column.getStyleClass().add(NAME);
    return column;
  }

  /** A column of names of which some head the others. */
  public static <R> TableColumn<R, String> headings(
      String title, Function<R, String> value, Predicate<R> heading) {
    TableColumn<R, String> column = column(title, value);
    column.setCellFactory(made -> new HeadingCell<>(heading));
    return column;
  }

  /** A column of other words. */
  public static <R> TableColumn<R, String> words(String title, Function<R, String> value) {
    return column(title, value);
  }

  /** A column of other words that a narrow table goes without. */
  public static <R> TableColumn<R, String> remarks(String title, Function<R, String> value) {
    return expendable(words(title, value));
  }

  /** The same column; a narrow table goes without it. */
  public static <R, T> TableColumn<R, T> expendable(TableColumn<R, T> column) {
    column.getStyleClass().add(EXPENDABLE);
    return column;
  }

  /** A column of names, each with the line that a figure draws it in. */
  public static <R> TableColumn<R, SignedName> signed(String title, Function<R, SignedName> value) {
    TableColumn<R, SignedName> column = column(title, value);
    column.getStyleClass().add(SIGNED);
    column.setCellFactory(made -> new SignedNameCell<>());
    return column;
  }

  /** A column of counts or other numbers without limits. */
  public static <R> TableColumn<R, String> numbers(String title, Function<R, String> value) {
    TableColumn<R, String> column = column(title, value);
    column.getStyleClass().add("right");
    return column;
  }

  /** A column of estimates with their limits. */
  public static <R> TableColumn<R, Estimate> estimates(String title, Function<R, Estimate> value) {
    TableColumn<R, Estimate> column = column(title, value);
    column.getStyleClass().add("right");
    column.setCellFactory(made -> new EstimateCell<>());
    return column;
  }

  /** A column whose cells draw the rows. */
  public static <R> TableColumn<R, R> plot(Supplier<TableCell<R, R>> cell) {
    TableColumn<R, R> column = column("", row -> row);
    column.getStyleClass().add(PLOT);
    column.setCellFactory(made -> cell.get());
    return column;
  }

  private static <R, T> TableColumn<R, T> column(String title, Function<R, T> value) {
    TableColumn<R, T> column = new TableColumn<>(title);
    column.setSortable(false);
    column.setReorderable(false);
    column.setResizable(false);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
    return column;
  }
}
