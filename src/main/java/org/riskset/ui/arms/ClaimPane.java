package org.riskset.ui.arms;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.riskset.figure.ForestFigure;
import org.riskset.messages.Messages;
import org.riskset.ui.control.Remarks;
import org.riskset.ui.control.Texts;
import org.riskset.ui.forest.ForestColumn;
import org.riskset.ui.table.EstimateColumns;
import org.riskset.ui.table.EstimateTable;

/** The headline: one sentence, and the table of estimates behind it. */
final class ClaimPane extends VBox {
  private final Label verdict = Texts.wrapped("", "title");
  private final Label note = Texts.wrapped("", "ink-2");
  private final Remarks remarks = new Remarks("claim-remarks");
  private final EstimateTable<ClaimRow> table = new EstimateTable<>(ClaimRow::lastOfRemedy);
  private final ForestColumn<ClaimRow> plot =
      new ForestColumn<>(table, ClaimRow::plotted, ClaimRow::naive);

  ClaimPane() {
    verdict.setId("verdict");
    note.setId("verdict-note");
    table.setId("claim");
    getStyleClass().addAll("stage-body", "claim");
    getChildren().addAll(new VBox(verdict, note), new VBox(table, plot.scale()), remarks);
  }

  void show(ClaimScreen screen) {
    ForestFigure figure = screen.figure();
    if (figure == null) {
      return;
    }
    verdict.setText(screen.verdict());
    note.setText(screen.note());
    table.setAccessibleText(screen.verdict());
    plot.show(Messages.text("claim.column.plot"), figure.ticks(), screen.rows(), screen.naive());
    table.show(
        List.of(
            EstimateColumns.words(Messages.text("claim.column.remedy"), ClaimRow::remedy),
            EstimateColumns.names(Messages.text("claim.column.estimate"), ClaimRow::name),
            EstimateColumns.remarks(Messages.text("claim.column.how"), ClaimRow::how),
            EstimateColumns.numbers(screen.arms(), ClaimRow::patients),
            EstimateColumns.numbers(figure.eventsHeader(), ClaimRow::events),
            plot.column(),
            EstimateColumns.estimates(figure.ratioHeader(), ClaimRow::ratio)),
        screen.rows());
    remarks.show(screen.remarks());
  }
}
