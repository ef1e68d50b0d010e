package org.riskset.ui.cox;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.VBox;
import org.riskset.figure.SurvivalFigure;
import org.riskset.ui.control.Remarks;
import org.riskset.ui.control.Texts;
import org.riskset.ui.figure.FigureView;
import org.riskset.ui.table.EstimateColumns;
import org.riskset.ui.table.EstimateTable;

/** Predicted curves of some patients, and the patients side by side. */
final class PredictionPane extends VBox {
  private static final double PLOT = 340;

  private final Label verdict = Texts.wrapped("", "title");
  private final VBox notes = new VBox();
  private final FigureView plot;
  private final EstimateTable<PredictionRow> table = new EstimateTable<>(PredictionRow::last);
  private final Remarks remarks = new Remarks("prediction-remarks");

  PredictionPane(FigureView plot) {
    this.plot = plot;
    verdict.setId("prediction-verdict");
    notes.setId("prediction-notes");
    plot.setId("prediction-plot");
    plot.setMinHeight(PLOT);
    plot.setPrefHeight(PLOT);
    table.setId("predictions");
    getStyleClass().addAll("stage-body", "claim");
    getChildren().addAll(verdict, notes, plot, table, remarks);
  }

  void show(PredictionScreen screen) {
    verdict.setText(screen.verdict());
    notes
        .getChildren()
        .setAll(
            screen.notes().stream()
                .map(note -> Texts.wrapped(note, "small-text", "caution-text"))
                .toList());
    notes.setManaged(!screen.notes().isEmpty());
    SurvivalFigure figure = screen.figure();
    plot.setVisible(figure != null);
    plot.setManaged(figure != null);
    plot.show(figure);
    table.setAccessibleText(screen.verdict());
    table.show(columns(screen), screen.rows());
    remarks.show(screen.remarks());
  }

  private static List<TableColumn<PredictionRow, ?>> columns(PredictionScreen screen) {
    List<TableColumn<PredictionRow, ?>> columns = new ArrayList<>();
    columns.add(EstimateColumns.names("", PredictionRow::name));
    for (int i = 0; i < screen.names().size(); i++) {
      int place = i;
      columns.add(EstimateColumns.estimates(screen.names().get(i), row -> row.cells().get(place)));
    }
    return columns;
  }
}
