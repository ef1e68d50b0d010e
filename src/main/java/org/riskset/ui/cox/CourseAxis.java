package org.riskset.ui.cox;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.riskset.statistics.sample.SampleQuantile;
import org.riskset.study.timevarying.CoefficientCourse;

/**
 * The axis of a coefficient's course: it holds the curve with its band, the constant and all but
 * the most extreme points.
 *
 * @param lower its lower end
 * @param upper its upper end
 * @param ticks its ticks, ascending
 */
record CourseAxis(double lower, double upper, List<Double> ticks) {
  private static final double EXTREME = 0.04;
  private static final int TICKS = 4;
  private static final double[] LEADING = {1, 2, 3, 5, 10};

  /** Copies the ticks. */
  CourseAxis {
    ticks = List.copyOf(ticks);
  }

  static CourseAxis of(CoefficientCourse course) {
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
    return between(shown[0], shown[shown.length - 1]);
  }

  private static CourseAxis between(double least, double most) {
    double span = most > least ? most - least : 1;
    double power = Math.pow(10, Math.floor(Math.log10(span / TICKS)));
    double step =
        Arrays.stream(LEADING)
            .map(leading -> leading * power)
            .filter(candidate -> span / candidate <= TICKS)
            .findFirst()
            .orElse(10 * power);
    int first = (int) Math.floor(least / step);
    int last = (int) Math.ceil(most / step);
    List<Double> ticks = IntStream.rangeClosed(first, last).mapToObj(i -> i * step).toList();
    return new CourseAxis(first * step, last * step, ticks);
  }

  boolean holds(double value) {
    return value >= lower && value <= upper;
  }
}
