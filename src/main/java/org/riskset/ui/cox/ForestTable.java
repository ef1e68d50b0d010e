package org.riskset.ui.cox;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import org.jspecify.annotations.Nullable;
import org.riskset.figure.ForestEstimate;
import org.riskset.figure.ForestFigure;
import org.riskset.figure.ForestRow;
import org.riskset.messages.Messages;
import org.riskset.messages.NumberWording;
import org.riskset.ui.figure.RemainingWidth;
import org.riskset.ui.figure.TableHeight;
import org.riskset.ui.figure.TextWidth;
import org.riskset.ui.theme.Fonts;

/** Estimates as numbers and as a forest plot in one table; the plot column has one axis. */
final class ForestTable extends TableView<CoxRow> {
  private static final double ROW = 28;
  private static final double HEADER = 52;
  private static final double LEAST_PLOT = 120;
  private static final double FONT_SIZE = 12;
  private static final double LEAST_NAME = 72;
  private static final double MOST_NAME = 220;
  private static final double NAME_GAP = 16;

  private final CoxViewModel model;
  private final ReadOnlyObjectWrapper<@Nullable RatioAxis> axis = new ReadOnlyObjectWrapper<>();
  private final TableColumn<CoxRow, String> events = text("", 50, row -> count(row.events()));
  private final TableColumn<CoxRow, String> term = term();
  private final TableColumn<CoxRow, CoxRow> level;
  private final TableColumn<CoxRow, ?> univariable;
  private final TableColumn<CoxRow, ?> multivariable;
  private final TableColumn<CoxRow, CoxRow> plot;
  private final List<TableColumn<CoxRow, String>> ratios;
  private boolean hasUnivariable;

  ForestTable(CoxViewModel model) {
    this.model = model;
    setId("forest");
    getStyleClass().addAll("plain-table", "forest");
    setFixedCellSize(ROW);
    setRowFactory(table -> new ForestTableRow());
    TableColumn<CoxRow, String> alone = ratio(ForestRow::univariable);
    TableColumn<CoxRow, String> together = ratio(ForestRow::multivariable);
    ratios = List.of(alone, together);
    univariable =
        spanning("cox.column.univariable", hollow(), alone, pValue(ForestRow::univariable));
    multivariable =
        spanning("cox.column.multivariable", solid(), together, pValue(ForestRow::multivariable));
    plot = column("", LEAST_PLOT, row -> row);
    plot.setCellFactory(made -> new ForestMarkCell(axis));
    plot.getStyleClass().add("plot");
    level = level();
    getColumns().addAll(List.of(term, level, patients(), events, plot, multivariable));
    TableHeight.fit(this, ROW, HEADER);
    widthProperty().addListener((property, old, now) -> fitPlot());
    setOnKeyPressed(
        key -> {
          if (key.getCode() == KeyCode.ENTER) {
            compareWithSelected();
          }
        });
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
    fitPlot();
    getItems().setAll(screen.rows());
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
    double alone = prefWidth(univariable);
    double others =
        getColumns().stream()
            .filter(column -> column != plot && column != univariable)
            .mapToDouble(ForestTable::prefWidth)
            .sum();
    boolean fits = getWidth() == 0 || getWidth() >= others + alone + LEAST_PLOT;
    showUnivariable(hasUnivariable && fits);
    double taken = hasUnivariable && fits ? others + alone : others;
    plot.setPrefWidth(
        RemainingWidth.of(getWidth(), taken, getVisibleLeafColumns().size(), LEAST_PLOT));
  }

  private void showUnivariable(boolean wanted) {
    if (wanted && !getColumns().contains(univariable)) {
      getColumns().add(getColumns().indexOf(plot), univariable);
    } else if (!wanted) {
      getColumns().remove(univariable);
    }
  }

  private static double prefWidth(TableColumn<CoxRow, ?> column) {
    return column.getColumns().isEmpty()
        ? column.getPrefWidth()
        : column.getColumns().stream().mapToDouble(TableColumn::getPrefWidth).sum();
  }

  private void compareWithSelected() {
    CoxRow selected = getSelectionModel().getSelectedItem();
    if (selected != null) {
      selected
          .possibleReference()
          .ifPresent(level -> model.reference(selected.row().variable(), level));
    }
  }

  private static TableColumn<CoxRow, String> term() {
    TableColumn<CoxRow, String> term =
        text(
            Messages.text("cox.column.term"),
            LEAST_NAME,
            row -> row.firstOfTerm() ? row.term() : "");
    term.getStyleClass().setAll("table-column", "term");
    return term;
  }

  private TableColumn<CoxRow, CoxRow> level() {
    TableColumn<CoxRow, CoxRow> level =
        column(Messages.text("cox.column.level"), LEAST_NAME, row -> row);
    level.setCellFactory(made -> new LevelCell(model::reference));
    return level;
  }

  private static TableColumn<CoxRow, String> patients() {
    return text(Messages.text("cox.column.n"), 34, row -> count(row.n()));
  }

  private static String count(int number) {
    return NumberWording.count(number);
  }

  private static TableColumn<CoxRow, String> ratio(
      Function<ForestRow, @Nullable ForestEstimate> estimate) {
    TableColumn<CoxRow, String> column = text("", 118, row -> ratioText(estimate.apply(row)));
    column.setCellFactory(made -> new RatioCell(estimate));
    return column;
  }

  private static String ratioText(@Nullable ForestEstimate estimate) {
    return estimate == null ? "" : estimate.text();
  }

  private static TableColumn<CoxRow, String> pValue(
      Function<ForestRow, @Nullable ForestEstimate> estimate) {
    return text(
        Messages.text("cox.column.p"),
        50,
        row -> {
          ForestEstimate shown = estimate.apply(row);
          return shown == null ? "" : shown.pText();
        });
  }

  private static TableColumn<CoxRow, ?> spanning(
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

  private static Shape hollow() {
    Circle circle = new Circle(3.5);
    circle.getStyleClass().add("forest-circle");
    return circle;
  }

  private static Shape solid() {
    Rectangle square = new Rectangle(7, 7);
    square.getStyleClass().add("forest-square");
    return square;
  }

  private static TableColumn<CoxRow, String> text(
      String title, double width, Function<ForestRow, String> value) {
    TableColumn<CoxRow, String> column = column(title, width, row -> value.apply(row.row()));
    column.getStyleClass().add("right");
    return column;
  }

  private static <T> TableColumn<CoxRow, T> column(
      String title, double width, Function<CoxRow, T> value) {
    TableColumn<CoxRow, T> column = new TableColumn<>(title);
    column.setSortable(false);
    column.setReorderable(false);
    column.setResizable(false);
    column.setPrefWidth(width);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
    return column;
  }
}
