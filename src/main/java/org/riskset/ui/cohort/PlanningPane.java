package org.riskset.ui.cohort;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.VBox;
import org.riskset.ui.control.Remarks;
import org.riskset.ui.control.Texts;
import org.riskset.ui.table.EstimateColumns;
import org.riskset.ui.table.EstimateTable;

/** The plan of a comparison: two sentences, and the same for other hazard ratios. */
final class PlanningPane extends VBox {
  private static final double MOST_WIDTH = 640;

  private final Label verdict = Texts.wrapped("", "title");
  private final Label need = Texts.wrapped("", "answer");
  private final EstimateTable<PlanningRow> table = new EstimateTable<>(row -> true);
  private final Remarks remarks = new Remarks("planning-remarks");

  PlanningPane() {
    verdict.setId("planning-verdict");
    need.setId("planning-need");
    table.setId("planning");
    table.setMaxWidth(MOST_WIDTH);
    VBox sentences = new VBox(verdict, need);
    sentences.getStyleClass().add("sentences");
    getStyleClass().addAll("stage-body", "claim");
    getChildren().addAll(sentences, table, remarks);
  }

  void show(PlanningScreen screen) {
    if (!screen.isKnown()) {
      return;
    }
    verdict.setText(screen.verdict());
    need.setText(screen.need());
    table.setAccessibleText(screen.need());
    table.show(columns(screen), screen.rows());
    remarks.show(screen.remarks());
  }

  private static List<TableColumn<PlanningRow, ?>> columns(PlanningScreen screen) {
    List<String> heads = screen.heads();
    List<TableColumn<PlanningRow, ?>> columns = new ArrayList<>();
    columns.add(EstimateColumns.words(heads.get(0), PlanningRow::hazardRatio));
    columns.add(EstimateColumns.numbers(heads.get(1), PlanningRow::events));
    if (heads.size() > 3) {
      columns.add(EstimateColumns.numbers(heads.get(2), PlanningRow::patients));
    }
    columns.add(EstimateColumns.numbers(heads.get(heads.size() - 1), PlanningRow::power));
    return columns;
  }
}
