package org.riskset.statistics.cox;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealVector;
import org.riskset.statistics.cox.likelihood.Evaluation;
import org.riskset.statistics.cox.likelihood.LogLikelihood;
import org.riskset.statistics.linear.GeneralizedCholesky;

/**
 * Maximises a partial likelihood from coefficients 0 by Newton steps, halved until the likelihood
 * rises. The information at 0 is meant to be the unit matrix.
 *
 * <p>A step s = I⁻¹U promises to raise the likelihood by about sᵀU/2. Once that promise is less
 * than {@value #PROMISE} the step is taken and is the last: it leaves coefficients about 1e-12
 * standard errors from the maximum. Where the likelihood rises for ever, steps keep their length
 * while the curvature along them vanishes; each such step is offered to a test of whether it is a
 * direction of endless rise.
 */
final class NewtonRaphson {
  private static final double PROMISE = 1e-12;
  private static final int MOST_STEPS = 200;
  private static final int MOST_HALVINGS = 60;
  private static final double SUFFICIENT_RISE = 1e-4;
  private static final double ROUNDING = 1e-13;

  /** Curvature, relative to that at coefficients 0, that is vanishing. */
  private static final double VANISHING = 1e-8;

  /** A pivot below which the smallest curvature is worth knowing. */
  private static final double SUSPICIOUS = 1e-6;

  private final LogLikelihood likelihood;
  private double[] coefficients;
  private Evaluation evaluation;

  private NewtonRaphson(LogLikelihood likelihood, Evaluation atZero) {
    this.likelihood = likelihood;
    coefficients = new double[likelihood.size()];
    evaluation = atZero;
  }

  /** Where a search ended; arrays are not copied. */
  static final class Maximum {
    private final double[] coefficients;
    private final Evaluation evaluation;
    private final int steps;
    private final boolean converged;
    private final Optional<MonotoneLikelihood> endlessRise;

    private Maximum(
        NewtonRaphson search,
        int steps,
        boolean converged,
        Optional<MonotoneLikelihood> endlessRise) {
      coefficients = search.coefficients;
      evaluation = search.evaluation;
      this.steps = steps;
      this.converged = converged;
      this.endlessRise = endlessRise;
    }

    double[] coefficients() {
      return coefficients;
    }

    /** The likelihood at the coefficients. */
    Evaluation evaluation() {
      return evaluation;
    }

    /** Newton steps taken. */
    int steps() {
      return steps;
    }

    boolean converged() {
      return converged;
    }

    /** A direction along which the likelihood rises for ever; then there is no maximum. */
    Optional<MonotoneLikelihood> endlessRise() {
      return endlessRise;
    }
  }

  /**
   * Searches the maximum.
   *
   * @param atZero the likelihood at coefficients 0
   * @param riseAlong tells whether the likelihood rises for ever along a step
   */
  static Maximum maximize(
      LogLikelihood likelihood,
      Evaluation atZero,
      Function<double[], Optional<MonotoneLikelihood>> riseAlong) {
    return new NewtonRaphson(likelihood, atZero).search(riseAlong);
  }

  private Maximum search(Function<double[], Optional<MonotoneLikelihood>> riseAlong) {
    double promise = Double.POSITIVE_INFINITY;
    for (int steps = 0; steps <= MOST_STEPS; steps++) {
      GeneralizedCholesky information = GeneralizedCholesky.of(evaluation.information());
      double[] step = information.solve(evaluation.score());
      Optional<MonotoneLikelihood> rise =
          information.smallestPivot() < SUSPICIOUS
              ? endlessRise(step, riseAlong)
              : Optional.empty();
      if (rise.isPresent() || promise < PROMISE) {
        return new Maximum(this, steps, true, rise);
      }
      promise = product(step, evaluation.score());
      if (!take(step, promise)) {
        return new Maximum(this, steps, false, Optional.empty());
      }
    }
    return new Maximum(this, MOST_STEPS, false, Optional.empty());
  }

  /**
   * Looks for an endless rise in the space in which the curvature has vanished: along the present
   * step, along the way come so far, and along the axes of that space.
   */
  private Optional<MonotoneLikelihood> endlessRise(
      double[] step, Function<double[], Optional<MonotoneLikelihood>> riseAlong) {
    List<RealVector> axes = vanishingAxes();
    RealVector way = new ArrayRealVector(coefficients);
    Stream<RealVector> projections =
        Stream.of(new ArrayRealVector(step), way).map(vector -> project(vector, axes));
    Stream<RealVector> single = axes.stream().map(axis -> project(way, List.of(axis)));
    return Stream.concat(projections, single)
        .filter(direction -> direction.getLInfNorm() > 0)
        .map(direction -> riseAlong.apply(direction.toArray()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private List<RealVector> vanishingAxes() {
    EigenDecomposition eigen =
        new EigenDecomposition(MatrixUtils.createRealMatrix(evaluation.information()));
    return IntStream.range(0, coefficients.length)
        .filter(k -> eigen.getRealEigenvalue(k) < VANISHING)
        .mapToObj(eigen::getEigenvector)
        .toList();
  }

  private static RealVector project(RealVector vector, List<RealVector> axes) {
    RealVector projection = new ArrayRealVector(vector.getDimension());
    for (RealVector axis : axes) {
      projection = projection.add(axis.mapMultiply(axis.dotProduct(vector)));
    }
    return projection;
  }

  private boolean take(double[] step, double promise) {
    double slack = ROUNDING * (1 + Math.abs(evaluation.value()));
    double fraction = 1;
    for (int halvings = 0; halvings <= MOST_HALVINGS; halvings++) {
      double[] candidate = coefficients.clone();
      for (int i = 0; i < candidate.length; i++) {
        candidate[i] += fraction * step[i];
      }
      Evaluation there = likelihood.evaluate(candidate);
      if (there.value() >= evaluation.value() + SUFFICIENT_RISE * fraction * promise - slack) {
        coefficients = candidate;
        evaluation = there;
        return true;
      }
      fraction /= 2;
    }
    return false;
  }

  private static double product(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
