package org.riskset.ui.cox;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import org.jspecify.annotations.Nullable;
import org.riskset.figure.Scale;
import org.riskset.messages.Messages;
import org.riskset.ui.control.Texts;

/** The scale under the plot column: ticks and what lies left and right of 1. */
final class ForestScale extends Pane {
  private static final double TICK = 4;
  private static final double LABELS_TOP = 6;
  private static final double SIDES_TOP = 22;
  private static final double HEIGHT = 40;
  private static final double GAP = 8;

  ForestScale() {
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
    getStyleClass().add("forest-scale");
  }

  /** Draws the scale under a column. */
  void show(@Nullable RatioAxis shared, double columnLeft, double columnWidth) {
    getChildren().clear();
    if (shared != null && columnWidth > 0) {
      draw(shared, columnLeft, columnWidth);
    }
  }

  private void draw(RatioAxis shared, double left, double width) {
    Scale scale = shared.over(width);
    addLine(left + scale.start(), 0, left + scale.end(), 0);
    List<String> labels = shared.ticks().labels();
    double free = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < labels.size(); i++) {
      double x = left + scale.toCoordinate(shared.ticks().ratios().get(i));
      addLine(Math.floor(x) + 0.5, 0, Math.floor(x) + 0.5, TICK);
      free = addTickLabel(labels.get(i), x, free);
    }
    double one = left + scale.toCoordinate(1);
    Label lower = side("cox.axis.lower");
    place(lower, one - GAP - lower.prefWidth(-1), SIDES_TOP);
    place(side("cox.axis.higher"), one + GAP, SIDES_TOP);
  }

  /** A label where there is room for it; returns where the next may begin. */
  private double addTickLabel(String text, double x, double free) {
    Label label = Texts.label(text, "caption");
    getChildren().add(label);
    label.applyCss();
    double start = x - label.prefWidth(-1) / 2;
    if (start < free) {
      getChildren().remove(label);
      return free;
    }
    place(label, start, LABELS_TOP);
    return start + label.prefWidth(-1) + 4;
  }

  private Label side(String key) {
    Label label = Texts.label(Messages.text(key), "caption");
    getChildren().add(label);
    label.applyCss();
    return label;
  }

  @Override
  protected void layoutChildren() {
    // Everything stands where it was drawn.
  }

  private static void place(Label label, double x, double y) {
    label.resizeRelocate(Math.rint(x), y, label.prefWidth(-1), label.prefHeight(-1));
  }

  private void addLine(double x1, double y1, double x2, double y2) {
    Line line = new Line(x1, y1 + 0.5, x2, y2 + 0.5);
    line.getStyleClass().add("forest-axis");
    getChildren().add(line);
  }
}
