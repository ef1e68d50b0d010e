package org.riskset.ui.cohort;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.riskset.messages.Messages;
import org.riskset.ui.control.Remarks;
import org.riskset.ui.control.Texts;
import org.riskset.ui.table.EstimateColumns;
import org.riskset.ui.table.EstimateTable;

/** The search for a cut-point: what it found, why its naive p-value misleads, and the curve. */
final class CutpointPane extends VBox {
  private static final double MOST_WIDTH = 640;

  private final Label verdict = Texts.wrapped("", "title");
  private final Label warning = Texts.wrapped("", "ink-2");
  private final EstimateTable<CutpointRow> table = new EstimateTable<>(row -> true);
  private final Label caption = Texts.label("", "caption");
  private final CutpointPlot plot = new CutpointPlot();
  private final VBox curve;
  private final Remarks remarks = new Remarks("cutpoint-remarks");

  CutpointPane() {
    verdict.setId("cutpoint-verdict");
    warning.setId("cutpoint-warning");
    table.setId("cutpoint");
    table.setMaxWidth(MOST_WIDTH);
    HBox head =
        new HBox(
            Texts.label(Messages.text("cutpoint.plot.title"), "strong"), Texts.spring(), caption);
    head.setAlignment(Pos.BASELINE_LEFT);
    curve = new VBox(head, plot);
    curve.getStyleClass().addAll("plot-block", "below-table");
    VBox sentences = new VBox(verdict, warning);
    sentences.getStyleClass().add("sentences");
    getStyleClass().addAll("stage-body", "claim");
    getChildren().addAll(sentences, table, curve, remarks);
  }

  void show(CutpointScreen screen) {
    if (!screen.isKnown()) {
      return;
    }
    boolean found = screen.found().isPresent();
    for (javafx.scene.Node node : List.of(warning, table, curve)) {
      node.setVisible(found);
      node.setManaged(found);
    }
    verdict.setText(screen.verdict());
    warning.setText(screen.warning());
    table.setAccessibleText(screen.verdict());
    table.show(columns(), screen.rows());
    caption.setText(screen.caption());
    screen.found().ifPresent(cut -> plot.show(cut.result(), screen.columnWithUnit()));
    plot.setAccessibleText(screen.verdict() + " " + screen.caption());
    remarks.show(screen.remarks());
  }

  private static List<TableColumn<CutpointRow, ?>> columns() {
    TableColumn<CutpointRow, String> how =
        EstimateColumns.words(Messages.text("cutpoint.table.how"), CutpointRow::how);
    how.getStyleClass().add("after-number");
    return List.of(
        EstimateColumns.names(Messages.text("cutpoint.table.test"), CutpointRow::name),
        EstimateColumns.numbers(Messages.text("cutpoint.table.cut"), CutpointRow::cut),
        EstimateColumns.numbers(Messages.text("cutpoint.table.p"), CutpointRow::p),
        how);
  }
}
