package org.riskset.ui.cox;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.riskset.messages.Messages;
import org.riskset.study.Study;
import org.riskset.study.influence.InfluencedCoefficient;
import org.riskset.ui.control.Remarks;
import org.riskset.ui.control.Texts;
import org.riskset.ui.table.EstimateColumns;
import org.riskset.ui.table.EstimateTable;

/** What each subject moves a coefficient by, and the subjects that move one most. */
final class InfluencePane extends VBox {
  private final Label verdict = Texts.wrapped("", "title");
  private final Remarks remarks = new Remarks("influence-remarks");
  private final Label plotTitle = Texts.label("", "strong");
  private final InfluencePlot plot;
  private final Label tableTitle = Texts.label("", "strong");
  private final EstimateTable<InfluenceRow> table = new EstimateTable<>(row -> true);

  InfluencePane(InfluencePlot plot) {
    this.plot = plot;
    verdict.setId("influence-verdict");
    table.setId("influential");
    getStyleClass().addAll("stage-body", "claim");
    getChildren().addAll(verdict, remarks, head(plotTitle), plot, head(tableTitle), table);
  }

  private static Node head(Label title) {
    HBox head = new HBox(title);
    head.setAlignment(Pos.BASELINE_LEFT);
    head.getStyleClass().add("comparison-head");
    return head;
  }

  void show(InfluenceScreen screen) {
    verdict.setText(screen.verdict());
    remarks.show(screen.remarks());
    InfluencedCoefficient drawn = screen.drawn();
    plotTitle.setText(drawn == null ? "" : Messages.text("influence.plot.title", drawn.label()));
    plot.show(screen);
    tableTitle.setText(screen.tableTitle());
    table.setAccessibleText(screen.verdict());
    table.show(columns(screen), screen.rows());
  }

  private static List<TableColumn<InfluenceRow, ?>> columns(InfluenceScreen screen) {
    List<TableColumn<InfluenceRow, ?>> columns = new ArrayList<>();
    if (!screen.nameHeading().isEmpty()) {
      columns.add(EstimateColumns.names(screen.nameHeading(), InfluenceRow::name));
    }
    columns.add(
        columns.isEmpty()
            ? EstimateColumns.names(Messages.text("influence.column.row"), InfluenceRow::row)
            : EstimateColumns.numbers(Messages.text("influence.column.row"), InfluenceRow::row));
    TableColumn<InfluenceRow, String> moved =
        EstimateColumns.words(
            Messages.text("influence.column.coefficient"), InfluenceRow::coefficient);
    moved.getStyleClass().add("after-number");
    columns.add(moved);
    columns.add(number("influence.column.change", InfluenceRow::change));
    columns.add(number("influence.column.ratio", InfluenceRow::ratio));
    columns.add(number("influence.column.without", InfluenceRow::without));
    columns.add(EstimateColumns.numbers(timeHeading(screen.study()), InfluenceRow::time));
    TableColumn<InfluenceRow, String> outcome =
        EstimateColumns.words(Messages.text("influence.column.outcome"), InfluenceRow::outcome);
    outcome.getStyleClass().add("after-number");
    columns.add(outcome);
    return columns;
  }

  private static TableColumn<InfluenceRow, String> number(
      String heading, java.util.function.Function<InfluenceRow, String> value) {
    return EstimateColumns.numbers(Messages.text(heading), value);
  }

  private static String timeHeading(Study study) {
    String unit = study.cohort().dictionary().timeUnit();
    return unit == null
        ? Messages.text("influence.column.time")
        : Messages.text("influence.column.timeIn", unit);
  }
}
