package org.riskset.ui.survival;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import org.jspecify.annotations.Nullable;
import org.riskset.figure.SurvivalGeometry;
import org.riskset.ui.control.Texts;

/**
 * The crosshair over the picture: a line at the time read, the time on the axis and, on each curve,
 * its value and limits. Nodes only; the picture is not drawn again.
 */
final class CrosshairLayer extends Pane {
  private static final double DOT = 5;
  private static final double LABEL_GAP = 10;
  private static final double LABEL_HEIGHT = 18;
  private static final int STYLES = 6;

  private final Line line = new Line();
  private final Label time = Texts.label("", "time-pill");

  CrosshairLayer() {
    setMouseTransparent(true);
    getStyleClass().add("crosshair");
    line.getStyleClass().add("crosshair-line");
    time.setId("crosshair-time");
  }

  /** Shows what was read, or nothing. */
  void show(@Nullable ReadOut readOut, @Nullable SurvivalGeometry geometry) {
    if (readOut == null || geometry == null) {
      getChildren().clear();
      return;
    }
    double x = geometry.time().toCoordinate(readOut.time());
    List<Node> nodes = new ArrayList<>();
    nodes.add(lineAt(x, geometry));
    readOut.lines().forEach(group -> addLimits(nodes, group, x, geometry));
    readOut.lines().forEach(group -> addDot(nodes, group, x, geometry));
    nodes.add(time);
    getChildren().setAll(nodes);
    time.setText(readOut.timeText());
    placeTime(x, geometry);
    placeLabels(readOut, x, geometry);
  }

  private Line lineAt(double x, SurvivalGeometry geometry) {
    line.setStartX(x);
    line.setEndX(x);
    line.setStartY(geometry.plot().y());
    line.setEndY(geometry.plot().bottom());
    return line;
  }

  private static void addLimits(
      List<Node> nodes, ReadOut.Line group, double x, SurvivalGeometry geometry) {
    if (!Double.isNaN(group.lower()) && !Double.isNaN(group.upper())) {
      Line limits =
          new Line(x, onPlot(group.upper(), geometry), x, onPlot(group.lower(), geometry));
      limits.getStyleClass().addAll("crosshair-limits", "group-line-" + group.style() % STYLES);
      nodes.add(limits);
    }
  }

  /** What lies beyond the axis, at its end: a hazard may be infinite. */
  private static double onPlot(double value, SurvivalGeometry geometry) {
    double y = geometry.survival().toCoordinate(value);
    return Math.max(geometry.plot().y(), Math.min(y, geometry.plot().bottom()));
  }

  private static void addDot(
      List<Node> nodes, ReadOut.Line group, double x, SurvivalGeometry geometry) {
    if (!Double.isNaN(group.estimate())) {
      Circle dot = new Circle(x, onPlot(group.estimate(), geometry), DOT);
      dot.getStyleClass().addAll("crosshair-dot", "group-line-" + group.style() % STYLES);
      nodes.add(dot);
    }
  }

  private void placeTime(double x, SurvivalGeometry geometry) {
    time.applyCss();
    double width = time.prefWidth(-1);
    time.resizeRelocate(x - width / 2, geometry.plot().bottom() + 4, width, time.prefHeight(-1));
  }

  /** Values stand right of their dots, left at the right edge, and never on each other. */
  private void placeLabels(ReadOut readOut, double x, SurvivalGeometry geometry) {
    double above = Double.NEGATIVE_INFINITY;
    List<ReadOut.Line> fromTop =
        readOut.lines().stream()
            .filter(group -> !Double.isNaN(group.estimate()))
            .sorted((a, b) -> Double.compare(b.estimate(), a.estimate()))
            .toList();
    for (ReadOut.Line group : fromTop) {
      Label label =
          Texts.label(
              group.estimateText() + readOut.sign(),
              "crosshair-value",
              "group-text-" + group.style() % STYLES);
      getChildren().add(label);
      label.applyCss();
      double width = label.prefWidth(-1);
      double wanted = onPlot(group.estimate(), geometry) - LABEL_HEIGHT / 2;
      double y = Math.max(above + LABEL_HEIGHT, wanted);
      boolean fits = x + LABEL_GAP + width <= geometry.figure().right();
      label.resizeRelocate(fits ? x + LABEL_GAP : x - LABEL_GAP - width, y, width, LABEL_HEIGHT);
      above = y;
    }
  }
}
