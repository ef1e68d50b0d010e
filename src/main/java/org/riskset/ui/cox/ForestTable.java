package org.riskset.ui.cox;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.riskset.figure.ForestFigure;
import org.riskset.figure.ForestRow;
import org.riskset.messages.Messages;
import org.riskset.ui.figure.RemainingWidth;
import org.riskset.ui.figure.TableHeight;
import org.riskset.ui.figure.TextWidth;
import org.riskset.ui.forest.ForestMarkCell;
import org.riskset.ui.forest.RatioAxis;
import org.riskset.ui.theme.Fonts;

/** Estimates as numbers and as a forest plot in one table; the plot column has one axis. */
final class ForestTable extends TableView<CoxRow> {
  private static final PseudoClass FITS = PseudoClass.getPseudoClass("fits");
  private static final double ROW = 28;
  private static final double HEADER = 52;
  private static final double LEAST_PLOT = 100;
  private static final double FONT_SIZE = 12;
  private static final double LEAST_NAME = 72;
  private static final double MOST_NAME = 220;
  private static final double NAME_GAP = 16;
  private static final double PROPORTIONALITY = 52;

  private final CoxViewModel model;
  private final ReadOnlyObjectWrapper<@Nullable RatioAxis> axis = new ReadOnlyObjectWrapper<>();
  private final TableColumn<CoxRow, String> events = ForestColumns.events();
  private final TableColumn<CoxRow, String> term = ForestColumns.term(LEAST_NAME);
  private final TableColumn<CoxRow, CoxRow> level;
  private final TableColumn<CoxRow, ?> univariable;
  private final TableColumn<CoxRow, ?> multivariable;
  private final TableColumn<CoxRow, CoxRow> plot;
  private final TableColumn<CoxRow, CoxRow> proportionality;
  private final List<TableColumn<CoxRow, String>> ratios;
  private final List<TableColumn<CoxRow, ?>> names;
  private boolean hasUnivariable;
  private boolean hasTests;

  ForestTable(CoxViewModel model) {
    this.model = model;
    setId("forest");
    getStyleClass().addAll("plain-table", "forest");
    setFixedCellSize(ROW);
    setRowFactory(table -> new ForestTableRow());
    TableColumn<CoxRow, String> alone = ForestColumns.ratio(ForestRow::univariable);
    TableColumn<CoxRow, String> together = ForestColumns.ratio(ForestRow::multivariable);
    ratios = List.of(alone, together);
    univariable =
        ForestColumns.spanning(
            "cox.column.univariable",
            ForestColumns.hollow(),
            alone,
            ForestColumns.pValue(ForestRow::univariable));
    multivariable =
        ForestColumns.spanning(
            "cox.column.multivariable",
            ForestColumns.solid(),
            together,
            ForestColumns.pValue(ForestRow::multivariable));
    plot = ForestColumns.column("", LEAST_PLOT, row -> row);
    plot.setCellFactory(made -> new ForestMarkCell<>(axis, CoxRow::row, row -> false));
    plot.getStyleClass().add("plot");
    level = level();
    proportionality = proportionality();
    names = List.of(term, level, ForestColumns.patients(), events);
    getColumns().setAll(columns(false));
    TableHeight.fit(this, ROW, HEADER);
    widthProperty().addListener((property, old, now) -> fitPlot());
    heightProperty().addListener((property, old, now) -> tellWhetherRowsFit());
    setOnKeyPressed(key -> press(key.getCode()));
  }

  /**
   * While all rows are in sight scroll bars take no room: one that a change of columns brought
   * would make the other one necessary, and so both would stay.
   */
  private void tellWhetherRowsFit() {
    pseudoClassStateChanged(FITS, getHeight() >= getPrefHeight() - 1);
  }

  /** The axis of the plot column, null while there is no plot. */
  ReadOnlyObjectProperty<@Nullable RatioAxis> axisProperty() {
    return axis.getReadOnlyProperty();
  }

  /** The column that holds the plot. */
  TableColumn<CoxRow, CoxRow> plotColumn() {
    return plot;
  }

  /** Where the plot column begins. */
  double plotLeft() {
    return getColumns().stream()
        .takeWhile(column -> column != plot)
        .mapToDouble(TableColumn::getWidth)
        .sum();
  }

  /** Shows other results. */
  void show(CoxScreen screen, ForestFigure figure) {
    int most = figure.rows().stream().mapToInt(ForestRow::events).max().orElse(1);
    axis.set(new RatioAxis(figure.ticks(), Math.max(1, most)));
    events.setText(figure.eventsHeader());
    plot.setText(figure.ratioTitle());
    ratios.forEach(column -> column.setText(figure.ratioHeader()));
    term.setPrefWidth(widest(figure, ForestRow::term, Fonts.SEMIBOLD));
    level.setPrefWidth(widest(figure, ForestRow::label, Fonts.REGULAR));
    hasUnivariable = figure.hasUnivariable();
    hasTests = screen.rows().stream().anyMatch(row -> row.tested().isPresent());
    fitPlot();
    getItems().setAll(screen.rows());
    tellWhetherRowsFit();
  }

  /** Names are never cut off as long as they are not longer than sentences. */
  private static double widest(
      ForestFigure figure, Function<ForestRow, String> name, String family) {
    double widest =
        figure.rows().stream()
            .mapToDouble(row -> TextWidth.of(name.apply(row), family, FONT_SIZE))
            .max()
            .orElse(0);
    return Math.max(LEAST_NAME, Math.min(widest + NAME_GAP, MOST_NAME));
  }

  /**
   * The plot takes the room that the numbers leave. Where that is too little the univariable
   * numbers give way; their marks stay in the plot.
   */
  private void fitPlot() {
    double others = width(columns(false));
    double all = width(columns(true));
    boolean fits = getWidth() == 0 || getWidth() >= all + LEAST_PLOT;
    boolean numbers = hasUnivariable && fits;
    show(columns(numbers));
    double taken = numbers ? all : others;
    plot.setPrefWidth(
        RemainingWidth.of(getWidth(), taken, getVisibleLeafColumns().size(), LEAST_PLOT));
  }

  /** The columns in order, with or without univariable numbers. */
  private List<TableColumn<CoxRow, ?>> columns(boolean numbers) {
    List<TableColumn<CoxRow, ?>> columns = new ArrayList<>(names);
    if (numbers) {
      columns.add(univariable);
    }
    columns.add(plot);
    columns.add(multivariable);
    if (hasTests) {
      columns.add(proportionality);
    }
    return columns;
  }

  /** Shows these columns and no others. */
  private void show(List<TableColumn<CoxRow, ?>> columns) {
    if (!getColumns().equals(columns)) {
      getColumns().retainAll(columns);
      for (int i = 0; i < columns.size(); i++) {
        if (!getColumns().contains(columns.get(i))) {
          getColumns().add(i, columns.get(i));
        }
      }
    }
  }

  /** The width of all of these but the plot. */
  private double width(List<TableColumn<CoxRow, ?>> columns) {
    return columns.stream()
        .filter(column -> column != plot)
        .mapToDouble(ForestTable::prefWidth)
        .sum();
  }

  private static double prefWidth(TableColumn<CoxRow, ?> column) {
    return column.getColumns().isEmpty()
        ? column.getPrefWidth()
        : column.getColumns().stream().mapToDouble(TableColumn::getPrefWidth).sum();
  }

  /** Enter compares with the selected level, Space shows the residuals of its term. */
  private void press(KeyCode key) {
    if (key == KeyCode.ENTER) {
      compareWithSelected();
    } else if (key == KeyCode.SPACE && getSelectionModel().getSelectedItem() != null) {
      getSelectionModel().getSelectedItem().tested().ifPresent(test -> showCourse(test, this));
    }
  }

  private void showCourse(TermProportionality test, Node anchor) {
    CoursePopover.open(model, test, anchor);
  }

  private void compareWithSelected() {
    CoxRow selected = getSelectionModel().getSelectedItem();
    if (selected != null) {
      selected
          .possibleReference()
          .ifPresent(level -> model.reference(selected.row().variable(), level));
    }
  }

  private TableColumn<CoxRow, CoxRow> level() {
    TableColumn<CoxRow, CoxRow> made =
        ForestColumns.column(Messages.text("cox.column.level"), LEAST_NAME, row -> row);
    made.setCellFactory(column -> new LevelCell(model::reference));
    return made;
  }

  private TableColumn<CoxRow, CoxRow> proportionality() {
    TableColumn<CoxRow, CoxRow> made =
        ForestColumns.column(Messages.text("cox.column.proportionality"), PROPORTIONALITY, r -> r);
    made.getStyleClass().add("right");
    made.setCellFactory(column -> new ProportionalityCell(this::showCourse));
    return made;
  }
}
