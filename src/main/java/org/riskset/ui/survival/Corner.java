package org.riskset.ui.survival;

import java.util.Comparator;
import java.util.List;
import org.riskset.figure.Area;
import org.riskset.figure.CurveSeries;
import org.riskset.figure.SurvivalFigure;
import org.riskset.figure.SurvivalGeometry;

/** A corner of the plot, where the read-out can stand. In order of preference. */
enum Corner {
  TOP_RIGHT(true, true),
  BOTTOM_LEFT(false, false),
  BOTTOM_RIGHT(true, false),
  TOP_LEFT(false, true);

  private static final int SAMPLES = 24;
  private static final double MARGIN = 8;

  private final boolean right;
  private final boolean top;

  Corner(boolean right, boolean top) {
    this.right = right;
    this.top = top;
  }

  /** The place of a box of the given size in this corner. */
  Area place(SurvivalGeometry geometry, double width, double height) {
    Area plot = geometry.plot();
    return new Area(
        right ? plot.right() - width : plot.x() + MARGIN,
        top ? plot.y() - MARGIN : plot.bottom() - height - MARGIN,
        width,
        height);
  }

  /** The corner in which a box covers least of the curves, their limits and their labels. */
  static Corner emptiest(
      SurvivalFigure figure, SurvivalGeometry geometry, double width, double height) {
    return List.of(values()).stream()
        .min(
            Comparator.comparingInt(
                corner -> covered(corner.place(geometry, width, height), figure, geometry)))
        .orElse(TOP_RIGHT);
  }

  private static int covered(Area box, SurvivalFigure figure, SurvivalGeometry geometry) {
    int covered =
        (int) geometry.labels().stream().filter(label -> label.overlaps(box)).count() * SAMPLES;
    for (int i = 0; i <= SAMPLES; i++) {
      double x = box.x() + i * box.width() / SAMPLES;
      double time = geometry.time().toValue(x);
      for (CurveSeries curve : figure.curves()) {
        covered += crosses(box, curve, time, geometry) ? 1 : 0;
      }
    }
    return covered;
  }

  private static boolean crosses(
      Area box, CurveSeries curve, double time, SurvivalGeometry geometry) {
    if (time < curve.steps().start() || time > curve.steps().end()) {
      return false;
    }
    int step = curve.steps().indexAt(time);
    double value = curve.steps().value(step);
    boolean limits = curve.steps().hasLimits(step);
    double upper = limits ? curve.steps().upper(step) : value;
    double lower = limits ? curve.steps().lower(step) : value;
    return geometry.survival().toCoordinate(upper) < box.bottom()
        && geometry.survival().toCoordinate(lower) > box.y();
  }
}
