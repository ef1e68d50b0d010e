package org.riskset.ui.cohort;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.riskset.messages.Messages;
import org.riskset.ui.control.Remarks;
import org.riskset.ui.control.Texts;
import org.riskset.ui.table.EstimateColumns;
import org.riskset.ui.table.EstimateTable;

/** The table of baseline characteristics: one sentence, the table, and how it is to be read. */
final class CharacteristicsPane extends VBox {
  private final Label verdict = Texts.wrapped("", "title");
  private final Label legend = Texts.label("", "caption");
  private final EstimateTable<CharacteristicRow> table =
      new EstimateTable<>(CharacteristicRow::last).dense();
  private final Remarks remarks = new Remarks("characteristics-remarks");

  CharacteristicsPane() {
    verdict.setId("characteristics-verdict");
    legend.setId("characteristics-legend");
    table.setId("characteristics");
    VBox.setVgrow(table, Priority.ALWAYS);
    HBox caption = new HBox(Texts.spring(), legend);
    caption.setAlignment(Pos.BASELINE_LEFT);
    getStyleClass().addAll("stage-body", "claim");
    getChildren().addAll(verdict, caption, table, remarks);
  }

  void show(CharacteristicsScreen screen) {
    if (!screen.isKnown()) {
      return;
    }
    verdict.setText(screen.verdict());
    legend.setText(screen.legend());
    table.setAccessibleText(screen.verdict() + " " + screen.legend());
    table.show(columns(screen), screen.rows());
    remarks.show(screen.remarks());
  }

  private static List<TableColumn<CharacteristicRow, ?>> columns(CharacteristicsScreen screen) {
    List<TableColumn<CharacteristicRow, ?>> columns = new ArrayList<>();
    columns.add(
        EstimateColumns.headings(
            Messages.text("cohort.table.characteristic"),
            CharacteristicRow::label,
            CharacteristicRow::heading));
    List<String> heads = screen.heads();
    for (int i = 0; i < heads.size(); i++) {
      int place = i;
      columns.add(EstimateColumns.estimates(heads.get(i), row -> row.cells().get(place)));
    }
    if (screen.isCompared()) {
      columns.add(
          EstimateColumns.numbers(
              Messages.text("cohort.table.difference.head"), row -> row.comparison().difference()));
    }
    if (screen.showsTests()) {
      columns.add(
          EstimateColumns.numbers(Messages.text("cox.column.p"), row -> row.comparison().p()));
      TableColumn<CharacteristicRow, String> test =
          EstimateColumns.remarks(
              Messages.text("cohort.table.test"), row -> row.comparison().test());
      test.getStyleClass().add("after-number");
      columns.add(test);
    }
    return columns;
  }
}
