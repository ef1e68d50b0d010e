package org.riskset.figure.render;

import java.awt.geom.Path2D;
import java.util.function.DoubleUnaryOperator;
import org.riskset.figure.Steps;

/** Turns step functions into paths, one path for each curve so that dashes run through. */
final class StepGeometry {
  private final DoubleUnaryOperator x;
  private final DoubleUnaryOperator y;
  private final double end;
  private final double resolution;

  /**
   * A translation to coordinates.
   *
   * @param x coordinate of a time
   * @param y coordinate of a fraction
   * @param end last time drawn
   * @param resolution distance below which steps are drawn as one
   */
  StepGeometry(DoubleUnaryOperator x, DoubleUnaryOperator y, double end, double resolution) {
    this.x = x;
    this.y = y;
    this.end = end;
    this.resolution = resolution;
  }

  double x(double time) {
    return x.applyAsDouble(time);
  }

  double y(double fraction) {
    return y.applyAsDouble(fraction);
  }

  /** Whether a time lies on the axis. */
  boolean shows(double time) {
    return time <= end;
  }

  /** The curve from one time to another; empty if it does not reach the first. */
  Path2D curve(Steps steps, double from, double to) {
    Path2D path = new Path2D.Double();
    double last = Math.min(Math.min(to, end), steps.end());
    if (last < from || !steps.exists()) {
      return path;
    }
    int first = from <= steps.time(0) ? 0 : steps.indexAt(from);
    StepPen pen = new StepPen(path, resolution);
    pen.moveTo(x.applyAsDouble(from), y.applyAsDouble(steps.value(first)));
    for (int i = first + 1; i < steps.size() && steps.time(i) <= last; i++) {
      if (steps.value(i) != steps.value(i - 1)) {
        pen.stepTo(x.applyAsDouble(steps.time(i)), y.applyAsDouble(steps.value(i)));
      }
    }
    pen.finish(x.applyAsDouble(last));
    return path;
  }

  /** The band between the limits, wherever both exist. */
  Path2D band(Steps steps) {
    Path2D path = new Path2D.Double();
    int i = 0;
    while (i < steps.size() - 1 && steps.time(i) < end) {
      int next = i;
      while (next < steps.size() - 1 && steps.hasLimits(next) && steps.time(next) < end) {
        next++;
      }
      if (next > i) {
        appendBand(path, steps, i, next);
      }
      i = Math.max(next, i + 1);
    }
    return path;
  }

  /** One stretch of limits without a gap: forwards along the upper, back along the lower. */
  private void appendBand(Path2D path, Steps steps, int from, int to) {
    StepPen pen = new StepPen(path, resolution);
    pen.moveTo(coordinate(steps, from), y.applyAsDouble(steps.upper(from)));
    for (int i = from + 1; i < to; i++) {
      pen.stepTo(coordinate(steps, i), y.applyAsDouble(steps.upper(i)));
    }
    pen.finish(coordinate(steps, to));
    pen.dropTo(y.applyAsDouble(steps.lower(to - 1)));
    for (int i = to - 1; i > from; i--) {
      pen.stepTo(coordinate(steps, i), y.applyAsDouble(steps.lower(i - 1)));
    }
    pen.finish(coordinate(steps, from));
    path.closePath();
  }

  private double coordinate(Steps steps, int i) {
    return x.applyAsDouble(Math.min(steps.time(i), end));
  }
}
