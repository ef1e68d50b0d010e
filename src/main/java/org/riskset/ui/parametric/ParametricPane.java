package org.riskset.ui.parametric;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.riskset.messages.Messages;
import org.riskset.ui.control.Remarks;
import org.riskset.ui.control.Texts;
import org.riskset.ui.figure.FigureView;
import org.riskset.ui.table.EstimateColumns;
import org.riskset.ui.table.EstimateTable;

/** The models of all distributions, and the curves of one over those of the data. */
public final class ParametricPane extends VBox {
  private static final double LEAST_PLOT = 280;
  private static final double PER_GROUP = 32;

  private final ParametricViewModel model;
  private final Label verdict = Texts.wrapped("", "title");
  private final Label hint = Texts.label(text("choose"), "caption");
  private final FigureView plot;
  private final EstimateTable<ParametricRow> table = new EstimateTable<>(ParametricRow::last);
  private final Remarks remarks = new Remarks("parametric-remarks");

  /**
   * A pane.
   *
   * @param plot where the curves are drawn
   */
  public ParametricPane(ParametricViewModel model, FigureView plot) {
    this.model = model;
    this.plot = plot;
    verdict.setId("parametric-verdict");
    plot.setId("parametric-plot");
    plot.setMinHeight(LEAST_PLOT);
    table.setId("distributions");
    table.setMinHeight(USE_PREF_SIZE);
    table.choosing(row -> model.choose(row.distribution()));
    VBox.setVgrow(plot, Priority.ALWAYS);
    getStyleClass().addAll("stage-body", "claim");
    getChildren().addAll(head(), plot, table, remarks);
  }

  private Node head() {
    HBox head = new HBox(verdict, Texts.spring(), hint);
    head.setAlignment(Pos.BASELINE_LEFT);
    return head;
  }

  /** Shows other models. */
  public void show(ParametricScreen screen) {
    if (!screen.isKnown()) {
      return;
    }
    verdict.setText(screen.verdict());
    hint.setVisible(model.chosen().isEmpty());
    hint.setManaged(hint.isVisible());
    plot.setMinHeight(LEAST_PLOT + PER_GROUP * screen.furtherGroups());
    plot.show(screen.figure());
    table.setAccessibleText(screen.verdict());
    List<ParametricRow> rows = screen.rows();
    table.show(columns(screen), rows);
    table.choose(
        rows.stream()
            .filter(row -> model.chosen().filter(row.distribution()::equals).isPresent())
            .findFirst()
            .orElse(null));
    remarks.show(screen.remarks());
  }

  private static List<TableColumn<ParametricRow, ?>> columns(ParametricScreen screen) {
    List<TableColumn<ParametricRow, ?>> columns = new ArrayList<>();
    columns.add(EstimateColumns.names(text("distribution"), ParametricRow::name));
    columns.add(
        EstimateColumns.expendable(
            EstimateColumns.numbers(text("parameters"), row -> row.fit().parameters())));
    columns.add(
        EstimateColumns.expendable(
            EstimateColumns.numbers(text("logLikelihood"), row -> row.fit().logLikelihood())));
    columns.add(EstimateColumns.numbers(text("aic"), row -> row.fit().aic()));
    columns.add(EstimateColumns.numbers(text("difference"), row -> row.fit().difference()));
    TableColumn<ParametricRow, String> bic =
        EstimateColumns.numbers(text("bic"), row -> row.fit().bic());
    columns.add(screen.namesGroups() ? EstimateColumns.expendable(bic) : bic);
    columns.addAll(ratios(screen));
    return columns;
  }

  private static List<TableColumn<ParametricRow, ?>> ratios(ParametricScreen screen) {
    List<TableColumn<ParametricRow, ?>> columns = new ArrayList<>();
    if (screen.namesGroups()) {
      TableColumn<ParametricRow, String> group =
          EstimateColumns.words(text("group"), row -> row.effect().group());
      group.getStyleClass().add("after-number");
      columns.add(group);
    }
    if (screen.isCompared()) {
      columns.add(
          EstimateColumns.estimates(screen.timeRatioHead(), row -> row.effect().timeRatio()));
      columns.add(
          EstimateColumns.estimates(screen.hazardRatioHead(), row -> row.effect().hazardRatio()));
    }
    return columns;
  }

  private static String text(String column) {
    return Messages.text("parametric.table." + column);
  }
}
