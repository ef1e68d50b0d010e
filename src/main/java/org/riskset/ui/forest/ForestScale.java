package org.riskset.ui.forest;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import org.jspecify.annotations.Nullable;
import org.riskset.figure.Scale;
import org.riskset.messages.Messages;
import org.riskset.ui.control.Texts;

/** The scale under the plot column: ticks and what lies left and right of 1. */
public final class ForestScale extends Pane {
  private static final double TICK = 4;
  private static final double LABELS_TOP = 6;
  private static final double SIDES_TOP = 22;
  private static final double HEIGHT = 40;
  private static final double GAP = 8;
  private static final double LABEL_GAP = 4;

  private final List<Label> tickLabels = new ArrayList<>();
  private final List<Double> tickPlaces = new ArrayList<>();
  private final Label lower = Texts.label(Messages.text("cox.axis.lower"), "caption");
  private final Label higher = Texts.label(Messages.text("cox.axis.higher"), "caption");
  private double one;

  /** An empty scale. */
  public ForestScale() {
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
    getStyleClass().add("forest-scale");
  }

  /** Draws the scale under a column. */
  public void show(@Nullable RatioAxis shared, double columnLeft, double columnWidth) {
    getChildren().clear();
    tickLabels.clear();
    tickPlaces.clear();
    if (shared != null && columnWidth > 0) {
      draw(shared, columnLeft, columnWidth);
    }
    requestLayout();
  }

  private void draw(RatioAxis shared, double left, double width) {
    Scale scale = shared.over(width);
    addLine(left + scale.start(), 0, left + scale.end(), 0);
    List<String> labels = shared.ticks().labels();
    for (int i = 0; i < labels.size(); i++) {
      double x = left + scale.toCoordinate(shared.ticks().ratios().get(i));
      addLine(Math.floor(x) + 0.5, 0, Math.floor(x) + 0.5, TICK);
      tickLabels.add(Texts.label(labels.get(i), "caption"));
      tickPlaces.add(x);
    }
    one = left + scale.toCoordinate(1);
    getChildren().addAll(tickLabels);
    getChildren().addAll(lower, higher);
  }

  /** Labels are measured here, since before they are styled they have no size. */
  @Override
  protected void layoutChildren() {
    double free = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < tickLabels.size(); i++) {
      free = placeTickLabel(tickLabels.get(i), tickPlaces.get(i), free);
    }
    place(lower, one - GAP - lower.prefWidth(-1), SIDES_TOP);
    place(higher, one + GAP, SIDES_TOP);
  }

  /** Shows a label where there is room for it; returns where the next may begin. */
  private static double placeTickLabel(Label label, double x, double free) {
    double width = label.prefWidth(-1);
    double start = x - width / 2;
    label.setVisible(start >= free);
    place(label, start, LABELS_TOP);
    return label.isVisible() ? start + width + LABEL_GAP : free;
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
