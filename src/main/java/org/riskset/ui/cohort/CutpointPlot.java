package org.riskset.ui.cohort;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import javafx.scene.text.Text;
import org.riskset.figure.Scale;
import org.riskset.messages.NumberWording;
import org.riskset.statistics.cutpoint.CutpointResult;
import org.riskset.statistics.cutpoint.CutpointResult.CandidateCut;
import org.riskset.ui.figure.PlotShapes;
import org.riskset.ui.figure.RoundAxis;

/** The standardised log-rank statistic at each cut considered; the largest is marked. */
final class CutpointPlot extends Region {
  private static final double HEIGHT = 260;
  private static final double LEFT = 32;
  private static final double RIGHT = 16;
  private static final double TOP = 20;
  private static final double BOTTOM = 44;
  private static final double POINT = 2.2;
  private static final double LARGEST = 4;
  private static final int STEPS = 4;
  private static final int MOST_POINTS = 200;
  private static final int TICKS = 8;

  private List<CandidateCut> cuts = List.of();
  private double chosen;
  private String name = "";

  CutpointPlot() {
    setId("cutpoint-plot");
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
  }

  /**
   * Shows another search.
   *
   * @param column name of the column, with its unit
   */
  void show(CutpointResult result, String column) {
    cuts = result.candidates();
    chosen = result.cutpoint();
    name = column;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    getChildren().clear();
    if (getWidth() > LEFT + RIGHT && !cuts.isEmpty()) {
      getChildren().setAll(nodes());
    }
  }

  private List<Node> nodes() {
    RoundAxis values =
        RoundAxis.between(cuts.get(0).value(), cuts.get(cuts.size() - 1).value(), TICKS);
    double most = cuts.stream().mapToDouble(CandidateCut::statistic).max().orElse(1);
    RoundAxis statistics = RoundAxis.between(0, most, STEPS);
    Scale across = Scale.linear(values.lower(), values.upper(), LEFT, getWidth() - RIGHT);
    Scale up = Scale.linear(statistics.lower(), statistics.upper(), HEIGHT - BOTTOM, TOP);
    List<Node> nodes = new ArrayList<>();
    addTicks(nodes, values, statistics, across, up);
    addCurve(nodes, across, up);
    addChosen(nodes, across, up);
    return nodes;
  }

  private void addTicks(
      List<Node> nodes, RoundAxis values, RoundAxis statistics, Scale across, Scale up) {
    for (double tick : statistics.ticks()) {
      double y = up.toCoordinate(tick);
      nodes.add(PlotShapes.level(LEFT, getWidth() - RIGHT, y, "forest-grid"));
      Text label = PlotShapes.below(NumberWording.asNeeded(tick), 0, 0);
      label.relocate(LEFT - 8 - label.getLayoutBounds().getWidth(), y - 8);
      nodes.add(label);
    }
    double bottom = HEIGHT - BOTTOM;
    nodes.add(PlotShapes.level(LEFT, getWidth() - RIGHT, bottom, "forest-axis"));
    for (double tick : values.ticks()) {
      double x = across.toCoordinate(tick);
      nodes.add(PlotShapes.upright(x, bottom, bottom + 4, "forest-axis"));
      nodes.add(PlotShapes.below(NumberWording.asNeeded(tick), x, bottom + 6));
    }
    nodes.add(PlotShapes.below(name, (LEFT + getWidth() - RIGHT) / 2, bottom + 24));
  }

  /** Points only as long as they can be told apart. */
  private void addCurve(List<Node> nodes, Scale across, Scale up) {
    Polyline curve = PlotShapes.styled(new Polyline(), "course-smooth");
    boolean points = cuts.size() <= MOST_POINTS;
    nodes.add(curve);
    for (CandidateCut cut : cuts) {
      double x = across.toCoordinate(cut.value());
      double y = up.toCoordinate(cut.statistic());
      curve.getPoints().addAll(x, y);
      if (points) {
        nodes.add(PlotShapes.styled(new Circle(x, y, POINT), "cutpoint-point"));
      }
    }
  }

  private void addChosen(List<Node> nodes, Scale across, Scale up) {
    double x = across.toCoordinate(chosen);
    nodes.add(PlotShapes.upright(x, TOP, HEIGHT - BOTTOM, "waiting-landmark"));
    cuts.stream()
        .filter(cut -> cut.value() == chosen)
        .forEach(
            cut ->
                nodes.add(
                    PlotShapes.styled(
                        new Circle(x, up.toCoordinate(cut.statistic()), LARGEST),
                        "cutpoint-chosen")));
    Text label = PlotShapes.below(NumberWording.asNeeded(chosen), x, 2);
    label.getStyleClass().setAll("cutpoint-label");
    nodes.add(label);
  }
}
