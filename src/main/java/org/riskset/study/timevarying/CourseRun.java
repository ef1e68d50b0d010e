package org.riskset.study.timevarying;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.riskset.data.DataException;
import org.riskset.statistics.cox.CoxFit;
import org.riskset.statistics.cox.likelihood.CoxSolution;
import org.riskset.statistics.cox.likelihood.Ties;
import org.riskset.statistics.cox.proportionality.TimeTransform;
import org.riskset.statistics.cox.proportionality.TransformedTimes;
import org.riskset.statistics.cox.residual.CoxResiduals;
import org.riskset.statistics.cox.residual.SchoenfeldResiduals;
import org.riskset.statistics.inference.NormalQuantile;
import org.riskset.statistics.smoothing.SplineSmooth;
import org.riskset.study.analysis.CoxAnalysis;
import org.riskset.study.timevarying.CoefficientCourse.Point;
import org.riskset.study.timevarying.CoefficientCourse.Smooth;

/**
 * The course of a coefficient: scaled Schoenfeld residuals and a natural spline through them in
 * transformed time, with four degrees of freedom. Each residual has about the variance d V_jj, d
 * the number of events and V the model-based covariance; so has the curve, times its leverage.
 *
 * <p>References: Grambsch and Therneau, Biometrika 81 (1994) 515; Therneau and Grambsch, Modeling
 * Survival Data (2000), section 6.4.
 */
public final class CourseRun {
  private static final int FUNCTIONS = 3;

  private final CoxSolution solution;
  private final SchoenfeldResiduals residuals;
  private final int column;

  private CourseRun(CoxSolution solution, SchoenfeldResiduals residuals, int column) {
    this.solution = solution;
    this.residuals = residuals;
    this.column = column;
  }

  /**
   * The course of one coefficient of a fitted model.
   *
   * @param column column of the model
   * @param transform the time in which the curve is smooth
   * @param level coverage of the curve's pointwise limits
   * @return empty without a model, or if the coefficient is aliased or infinite
   * @throws DataException if models with such ties have no such residuals
   */
  public static Optional<CoefficientCourse> of(
      CoxAnalysis analysis, int column, TimeTransform transform, double level)
      throws DataException {
    Optional<CoxFit> fit = analysis.fit();
    if (fit.isEmpty() || !fit.get().coefficients().get(column).isEstimated()) {
      return Optional.empty();
    }
    if (fit.get().options().ties() == Ties.EXACT) {
      throw new DataException("study.exactResiduals");
    }
    CoxSolution solution = fit.get().solution();
    SchoenfeldResiduals residuals =
        CoxResiduals.of(solution).scaledSchoenfeld(solution.sample().strata());
    return Optional.of(
        new CourseRun(solution, residuals, column)
            .course(analysis.columns().get(column).name(), transform, level));
  }

  private CoefficientCourse course(String name, TimeTransform transform, double level) {
    double[] values = new double[residuals.size()];
    Arrays.setAll(values, k -> residuals.values(k)[column]);
    List<Point> points =
        IntStream.range(0, values.length)
            .mapToObj(k -> new Point(time(k), values[k]))
            .sorted(Comparator.comparingDouble(Point::time))
            .toList();
    double[] all = TransformedTimes.of(solution.sample().observations(), transform);
    double[] times = new double[values.length];
    Arrays.setAll(times, k -> all[residuals.row(k)]);
    boolean finite = Arrays.stream(times).allMatch(Double::isFinite);
    Optional<SplineSmooth> curve =
        finite ? SplineSmooth.of(times, values, FUNCTIONS) : Optional.empty();
    return new CoefficientCourse(
        name,
        solution.coefficient(column),
        points,
        curve.map(found -> smooth(found, times, level)).orElse(List.of()),
        curve.map(SplineSmooth::degreesOfFreedom).orElse(0));
  }

  private double time(int k) {
    return solution.sample().observations().time(residuals.row(k));
  }

  /** The curve at each event time once. */
  private List<Smooth> smooth(SplineSmooth curve, double[] times, double level) {
    double variance = residuals.size() * solution.variance().get(column, column);
    double z = NormalQuantile.twoSided(level);
    return IntStream.range(0, times.length)
        .mapToObj(
            k -> {
              double value = curve.at(times[k]);
              double reach = z * Math.sqrt(variance * curve.leverage(times[k]));
              return new Smooth(time(k), value, value - reach, value + reach);
            })
        .sorted(Comparator.comparingDouble(Smooth::time))
        .distinct()
        .toList();
  }
}
