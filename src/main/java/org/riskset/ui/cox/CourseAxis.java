package org.riskset.ui.cox;

import java.util.stream.DoubleStream;
import org.riskset.statistics.sample.SampleQuantile;
import org.riskset.study.timevarying.CoefficientCourse;
import org.riskset.ui.figure.RoundAxis;

/**
 * The axis of a coefficient's course: it holds the curve with its band, the constant and all but
 * the most extreme points.
 */
final class CourseAxis {
  private static final double EXTREME = 0.04;
  private static final int STEPS = 4;

  private CourseAxis() {}

  static RoundAxis of(CoefficientCourse course) {
    double[] points = course.points().stream().mapToDouble(p -> p.value()).sorted().toArray();
    double[] shown =
        DoubleStream.concat(
                DoubleStream.of(
                    0,
                    course.constant(),
                    SampleQuantile.of(points, EXTREME),
                    SampleQuantile.of(points, 1 - EXTREME)),
                course.smooth().stream()
                    .flatMapToDouble(s -> DoubleStream.of(s.lower(), s.upper())))
            .sorted()
            .toArray();
    return RoundAxis.between(shown[0], shown[shown.length - 1], STEPS);
  }
}
