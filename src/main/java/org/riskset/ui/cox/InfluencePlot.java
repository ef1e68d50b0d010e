package org.riskset.ui.cox;

import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;
import org.riskset.figure.InfluenceFigure;
import org.riskset.figure.PlotGeometry;
import org.riskset.ui.control.Texts;
import org.riskset.ui.figure.FigureView;

/** The figure of influence, whose points tell who they are under the pointer or by arrow keys. */
final class InfluencePlot extends Region {
  private static final double HEIGHT = 320;
  private static final double REACH = 16;
  private static final double RING = 6;
  private static final double GAP = 10;

  private final FigureView view;
  private final Circle ring = new Circle(RING);
  private final Label label = Texts.label("", "crosshair-value");
  private InfluenceScreen screen;
  private @Nullable InfluenceFigure figure;
  private int read = -1;

  InfluencePlot(FigureView view, InfluenceScreen first) {
    this.view = view;
    this.screen = first;
    setId("influence-plot");
    getStyleClass().add("survival-plot");
    setFocusTraversable(true);
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
    ring.getStyleClass().add("point-read");
    ring.setManaged(false);
    ring.setMouseTransparent(true);
    label.setId("influence-point");
    label.setMouseTransparent(true);
    getChildren().addAll(view, ring, label);
    setOnMouseMoved(this::pointAt);
    setOnMousePressed(this::takeKeyboard);
    setOnMouseExited(left -> read(-1));
    setOnKeyPressed(this::press);
    view.geometryProperty().addListener((property, old, geometry) -> requestLayout());
    read(-1);
  }

  /** Draws other results. */
  void show(InfluenceScreen shown) {
    screen = shown;
    figure = shown.figure();
    view.show(figure);
    read(-1);
  }

  /** The pane that scrolls would take it otherwise. */
  private void takeKeyboard(MouseEvent press) {
    requestFocus();
    press.consume();
  }

  private @Nullable PlotGeometry geometry() {
    return view.geometryProperty().get() instanceof PlotGeometry geometry ? geometry : null;
  }

  private void pointAt(MouseEvent event) {
    PlotGeometry geometry = geometry();
    InfluenceFigure drawn = figure;
    if (geometry == null || drawn == null) {
      return;
    }
    int nearest = -1;
    double least = REACH;
    for (int i = 0; i < drawn.points().size(); i++) {
      double distance = distance(geometry, drawn.points().get(i), event.getX(), event.getY());
      if (distance < least) {
        nearest = i;
        least = distance;
      }
    }
    read(nearest);
  }

  private static double distance(
      PlotGeometry geometry, InfluenceFigure.Point point, double x, double y) {
    return Math.hypot(
        geometry.across().toCoordinate(point.position()) - x,
        geometry.upwards().toCoordinate(point.change()) - y);
  }

  private void press(KeyEvent event) {
    switch (event.getCode()) {
      case LEFT -> step(-1);
      case RIGHT -> step(1);
      case ESCAPE -> read(-1);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void step(int direction) {
    InfluenceFigure drawn = figure;
    if (drawn != null && !drawn.points().isEmpty()) {
      int from = read < 0 && direction < 0 ? drawn.points().size() : read;
      read(Math.max(0, Math.min(from + direction, drawn.points().size() - 1)));
    }
  }

  private void read(int point) {
    read = point;
    InfluenceFigure drawn = figure;
    boolean shown = drawn != null && point >= 0 && point < drawn.points().size();
    ring.setVisible(shown);
    label.setVisible(shown);
    if (drawn != null && shown) {
      label.setText(screen.point(drawn.points().get(point)));
      setAccessibleText(label.getText());
    }
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    view.resizeRelocate(0, 0, getWidth(), getHeight());
    PlotGeometry geometry = geometry();
    InfluenceFigure drawn = figure;
    if (geometry == null || drawn == null || !ring.isVisible()) {
      return;
    }
    InfluenceFigure.Point point = drawn.points().get(read);
    double x = geometry.across().toCoordinate(point.position());
    double y = geometry.upwards().toCoordinate(point.change());
    ring.setCenterX(x);
    ring.setCenterY(y);
    double width = label.prefWidth(-1);
    double height = label.prefHeight(-1);
    double left = x + GAP + width <= getWidth() ? x + GAP : x - GAP - width;
    label.resizeRelocate(
        Math.max(0, left), Math.max(0, y - height / 2), Math.min(width, getWidth()), height);
  }
}
