package org.riskset.figure.render;

import java.awt.geom.Path2D;

/**
 * Draws a staircase, forwards or backwards. Steps closer together than the resolution become one,
 * so the length of the path is bounded by the width of the figure, not by the number of patients.
 */
final class StepPen {
  private final Path2D path;
  private final double resolution;
  private double x;
  private double height;
  private double drawnHeight;

  StepPen(Path2D path, double resolution) {
    this.path = path;
    this.resolution = resolution;
  }

  /** Begins a new line. */
  void moveTo(double startX, double startY) {
    path.moveTo(startX, startY);
    x = startX;
    height = startY;
    drawnHeight = startY;
  }

  /** Continues at another height at the same place. */
  void dropTo(double newHeight) {
    height = newHeight;
  }

  /** Continues at the present height up to {@code newX}, then at {@code newHeight}. */
  void stepTo(double newX, double newHeight) {
    if (Math.abs(newX - x) >= resolution) {
      advance(newX);
    }
    height = newHeight;
  }

  /** Continues at the present height up to {@code endX}. */
  void finish(double endX) {
    advance(endX);
  }

  private void advance(double newX) {
    if (height != drawnHeight) {
      path.lineTo(x, height);
      drawnHeight = height;
    }
    if (newX != x) {
      path.lineTo(newX, height);
      x = newX;
    }
  }
}
