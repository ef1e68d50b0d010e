package org.riskset.ui.arms;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.jspecify.annotations.Nullable;
import org.riskset.figure.Scale;
import org.riskset.figure.TimeTicks;
import org.riskset.study.Study;
import org.riskset.study.claim.WaitingTimes;
import org.riskset.study.claim.WaitingTimes.Patient;
import org.riskset.ui.figure.PlotShapes;

/** A bar for each patient of the treated arm: waiting, then treated; the longest wait on top. */
final class WaitingPlot extends Region {
  private static final double LEAST_HEIGHT = 220;
  private static final double MOST_HEIGHT = 440;
  private static final double PITCH = 4.5;
  private static final double THICKEST = 6;
  private static final double AXIS = 26;
  private static final double SIDE = 8;
  private static final double CROSS = 2.5;
  private static final double BEYOND_LONGEST = 1.1;

  private @Nullable WaitingTimes waiting;
  private TimeTicks ticks = TimeTicks.of(1, "", OptionalDouble.empty(), OptionalDouble.empty());
  private List<Double> landmarks = List.of();

  WaitingPlot() {
    setId("waiting-plot");
  }

  /** Time as far as it is drawn: all waits and landmarks, up to a tick. */
  static TimeTicks ticks(Study study, WaitingTimes waiting) {
    String unit = study.cohort().dictionary().timeUnit();
    double latest =
        study.arms().landmarks().stream()
            .mapToDouble(Double::doubleValue)
            .reduce(BEYOND_LONGEST * waiting.quantile(1), Math::max);
    double wanted = latest > 0 ? latest : 1;
    double step = TimeTicks.of(wanted, unit, OptionalDouble.empty(), OptionalDouble.empty()).step();
    double end = step * Math.ceil(wanted / step - 1e-9);
    return TimeTicks.of(wanted, unit, OptionalDouble.of(step), OptionalDouble.of(end));
  }

  void clear() {
    waiting = null;
    requestLayout();
  }

  void show(Study study, WaitingTimes shown) {
    waiting = shown;
    ticks = ticks(study, shown);
    landmarks = study.arms().landmarks().stream().filter(time -> time <= ticks.end()).toList();
    double height =
        Math.max(LEAST_HEIGHT, Math.min(MOST_HEIGHT, PITCH * shown.patients().size())) + AXIS;
    setMinHeight(height);
    setPrefHeight(height);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    WaitingTimes shown = waiting;
    getChildren().clear();
    if (shown != null && getWidth() > 2 * SIDE) {
      getChildren().setAll(nodes(shown, Scale.linear(0, ticks.end(), SIDE, getWidth() - SIDE)));
    }
  }

  private List<Node> nodes(WaitingTimes shown, Scale scale) {
    double bottom = getHeight() - AXIS;
    double pitch = bottom / shown.patients().size();
    Path before = PlotShapes.styled(new Path(), "waiting-bar");
    Path after = PlotShapes.styled(new Path(), "waited-bar");
    Path crosses = PlotShapes.styled(new Path(), "waiting-event");
    double y = pitch / 2;
    for (Patient patient : shown.patients()) {
      double start = Math.max(0, Math.min(patient.start(), patient.end()));
      addBar(before, scale, 0, start, y);
      addBar(after, scale, start, patient.end(), y);
      if (patient.event() && patient.end() <= ticks.end()) {
        addCross(crosses, scale.toCoordinate(patient.end()), y);
      }
      y += pitch;
    }
    double thickness = Math.min(THICKEST, Math.max(1, pitch * 0.7));
    before.setStrokeWidth(thickness);
    after.setStrokeWidth(thickness);
    List<Node> nodes = new ArrayList<>(List.of(after, before, crosses));
    for (double landmark : landmarks) {
      nodes.add(PlotShapes.upright(scale.toCoordinate(landmark), 0, bottom, "waiting-landmark"));
    }
    addAxis(nodes, scale, bottom);
    return nodes;
  }

  private void addBar(Path path, Scale scale, double from, double to, double y) {
    if (from < ticks.end() && to > from) {
      path.getElements()
          .addAll(
              new MoveTo(scale.toCoordinate(from), y),
              new LineTo(scale.toCoordinate(Math.min(to, ticks.end())), y));
    }
  }

  private static void addCross(Path path, double x, double y) {
    path.getElements()
        .addAll(
            new MoveTo(x - CROSS, y - CROSS),
            new LineTo(x + CROSS, y + CROSS),
            new MoveTo(x - CROSS, y + CROSS),
            new LineTo(x + CROSS, y - CROSS));
  }

  private void addAxis(List<Node> nodes, Scale scale, double bottom) {
    nodes.add(PlotShapes.level(scale.start(), scale.end(), bottom, "forest-axis"));
    List<String> labels = ticks.labels();
    for (int i = 0; i < labels.size(); i++) {
      double x = scale.toCoordinate(ticks.times().get(i));
      nodes.add(PlotShapes.upright(x, bottom, bottom + 4, "forest-axis"));
      nodes.add(PlotShapes.below(labels.get(i), x, bottom + 6));
    }
  }
}
