package org.riskset.ui.cox;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.riskset.messages.Capital;
import org.riskset.messages.Messages;
import org.riskset.messages.NumberWording;
import org.riskset.ui.control.Remarks;
import org.riskset.ui.control.Texts;
import org.riskset.ui.figure.FigureView;
import org.riskset.ui.table.EstimateColumns;
import org.riskset.ui.table.EstimateTable;

/** How well the model predicts: measures without optimism, predicted against observed survival. */
final class PerformancePane extends VBox {
  private static final double PLOT = 380;
  private static final double GAP = 32;
  private static final double LEAST_TABLE = 400;

  private final Label verdict = Texts.wrapped("", "title");
  private final EstimateTable<MeasureRow> measures = new EstimateTable<>(row -> true);
  private final EstimateTable<ConcordanceRow> concordances = new EstimateTable<>(row -> true);
  private final Label title = Texts.label("", "strong");
  private final FigureView plot;
  private final EstimateTable<CalibrationRow> groups = new EstimateTable<>(row -> true);
  private final Label caption = Texts.wrapped("", "caption");
  private final Label noCalibration = Texts.wrapped("", "ink-2");
  private final FlowPane calibration;
  private final Remarks remarks = new Remarks("performance-remarks");

  PerformancePane(FigureView plot) {
    this.plot = plot;
    verdict.setId("performance-verdict");
    measures.setId("performance-measures");
    concordances.setId("concordances");
    groups.setId("calibration-groups-table");
    plot.setId("calibration-plot");
    plot.setMinSize(PLOT, PLOT);
    plot.setPrefSize(PLOT, PLOT);
    plot.setMaxSize(PLOT, PLOT);
    noCalibration.setId("no-calibration");
    VBox beside = new VBox(groups, caption);
    beside.getStyleClass().add("plot-block");
    calibration = new FlowPane(GAP, GAP, plot, beside);
    beside
        .prefWidthProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> besidePlot(calibration.getWidth()), calibration.widthProperty()));
    getStyleClass().addAll("stage-body", "claim");
    getChildren()
        .addAll(verdict, measures, concordances, remarks, head(), noCalibration, calibration);
  }

  /** Width of the table: what the plot leaves, or all below it where that is too little. */
  private static double besidePlot(double width) {
    double left = Math.floor(width - PLOT - GAP);
    return left >= LEAST_TABLE ? left : Math.floor(width);
  }

  private Node head() {
    HBox head = new HBox(title);
    head.setAlignment(Pos.BASELINE_LEFT);
    head.getStyleClass().add("comparison-head");
    return head;
  }

  void show(PerformanceScreen screen) {
    verdict.setText(screen.verdict());
    measures.setAccessibleText(screen.verdict());
    measures.show(
        List.of(
            EstimateColumns.names(Messages.text("report.validate.measure"), MeasureRow::name),
            EstimateColumns.numbers(
                Messages.text("report.validate.apparent"), MeasureRow::apparent),
            EstimateColumns.numbers(
                Messages.text("report.validate.optimism"), MeasureRow::optimism),
            EstimateColumns.numbers(
                Messages.text("report.validate.corrected"), MeasureRow::corrected)),
        screen.measures());
    showConcordances(screen);
    remarks.show(screen.remarks());
    title.setText(screen.calibrationTitle());
    noCalibration.setText(screen.noCalibration());
    present(noCalibration, !screen.noCalibration().isEmpty());
    present(calibration, screen.noCalibration().isEmpty());
    plot.show(screen.figure());
    showGroups(screen);
  }

  private void showConcordances(PerformanceScreen screen) {
    concordances.show(
        List.of(
            EstimateColumns.names(Messages.text("performance.concordance"), ConcordanceRow::name),
            EstimateColumns.numbers(
                Messages.text("performance.concordance.upTo"), ConcordanceRow::upTo),
            EstimateColumns.numbers(
                Messages.text("performance.concordance.error"), ConcordanceRow::standardError),
            EstimateColumns.estimates(
                Messages.text("performance.concordance.estimate", level(screen)),
                ConcordanceRow::estimate)),
        screen.concordances());
  }

  private static String level(PerformanceScreen screen) {
    return NumberWording.asNeeded(100 * screen.study().confidenceLevel());
  }

  private static void present(Node node, boolean wanted) {
    node.setVisible(wanted);
    node.setManaged(wanted);
  }

  private void showGroups(PerformanceScreen screen) {
    groups.show(
        List.of(
            EstimateColumns.names(Messages.text("report.calibration.group"), CalibrationRow::group),
            EstimateColumns.numbers(
                Messages.text("survival.table.patients"), CalibrationRow::patients),
            EstimateColumns.numbers(
                Capital.first(screen.study().endpoint().words().plural()), CalibrationRow::events),
            EstimateColumns.numbers(
                Messages.text("performance.column.predicted"), CalibrationRow::predicted),
            EstimateColumns.estimates(
                Messages.text("performance.column.observed", level(screen)),
                CalibrationRow::observed)),
        screen.groups());
    caption.setText(Messages.text("performance.calibration.note"));
  }
}
