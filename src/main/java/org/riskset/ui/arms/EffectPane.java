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

/** The effect in subgroups, and whether it differs between them. */
final class EffectPane extends VBox {
  private final Label verdict = Texts.wrapped("", "title");
  private final Remarks remarks = new Remarks("effect-remarks");
  private final EstimateTable<EffectRow> table = new EstimateTable<>(EffectRow::lastOfFactor);
  private final ForestColumn<EffectRow> plot =
      new ForestColumn<>(table, EffectRow::plotted, row -> false);

  EffectPane() {
    verdict.setId("effect-verdict");
    table.setId("effects");
    getStyleClass().addAll("stage-body", "claim");
    getChildren().addAll(verdict, new VBox(table, plot.scale()), remarks);
  }

  void show(EffectScreen screen) {
    ForestFigure figure = screen.figure();
    if (figure == null) {
      return;
    }
    verdict.setText(screen.verdict());
    table.setAccessibleText(screen.verdict());
    plot.show(
        Messages.text("effects.column.plot"), figure.ticks(), screen.rows(), screen.overall());
    table.show(
        List.of(
            EstimateColumns.names(figure.termHeader(), EffectRow::subgroup),
            EstimateColumns.words(figure.levelHeader(), EffectRow::level),
            EstimateColumns.numbers(screen.arms(), EffectRow::patients),
            EstimateColumns.numbers(figure.eventsHeader(), EffectRow::events),
            plot.column(),
            EstimateColumns.estimates(figure.ratioHeader(), EffectRow::ratio),
            EstimateColumns.numbers(
                Messages.text("effects.column.interaction"), EffectRow::interaction)),
        screen.rows());
    remarks.show(screen.remarks());
  }
}
