package org.riskset.statistics.cox;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.riskset.statistics.cox.PartialLikelihood.Evaluation;
import org.riskset.statistics.linear.GeneralizedCholesky;

/**
 * Maximises a partial likelihood from coefficients 0 by Newton steps, halved until the likelihood
 * rises.
 *
 * <p>A step s = I⁻¹U promises to raise the likelihood by about sᵀU/2. Once that promise is less
 * than {@value #PROMISE} the step is taken and is the last: it leaves coefficients about 1e-12
 * standard errors from the maximum. Where the likelihood rises for ever, steps keep their length
 * while the curvature along them vanishes; each such step is offered to a test of whether it is a
 * direction of unbounded rise.
 */
final class NewtonRaphson {
  private static final double PROMISE = 1e-12;
  private static final int MOST_STEPS = 200;
  private static final int MOST_HALVINGS = 60;
  private static final double SUFFICIENT_RISE = 1e-4;
  private static final double ROUNDING = 1e-13;
  private static final double PIVOT_TOLERANCE = 1e-14;

  /** Curvature along a step, relative to that at coefficients 0, that is vanishing. */
  private static final double VANISHING = 1e-8;

  private final PartialLikelihood likelihood;
  private final double[][] informationAtZero;
  private double[] coefficients;
  private Evaluation evaluation;

  private NewtonRaphson(PartialLikelihood likelihood, Evaluation atZero) {
    this.likelihood = likelihood;
    informationAtZero = atZero.information();
    coefficients = new double[likelihood.size()];
    evaluation = atZero;
  }

  /**
   * Where the search ended; the arrays are not copied.
   *
   * @param coefficients of the standardised columns
   * @param evaluation the likelihood there
   * @param steps Newton steps taken
   * @param converged whether the likelihood converged
   * @param endlessRise a direction along which the likelihood rises for ever, if one was met
   */
  @SuppressWarnings("ArrayRecordComponent") // Package-private, handed over once.
  record Maximum(
      double[] coefficients,
      Evaluation evaluation,
      int steps,
      boolean converged,
      double @Nullable [] endlessRise) {}

  /**
   * Searches the maximum.
   *
   * @param atZero the likelihood at coefficients 0
   * @param risesForEver whether the likelihood rises for ever in a direction
   */
  static Maximum maximize(
      PartialLikelihood likelihood, Evaluation atZero, Predicate<double[]> risesForEver) {
    return new NewtonRaphson(likelihood, atZero).search(risesForEver);
  }

  private Maximum search(Predicate<double[]> risesForEver) {
    for (int steps = 1; steps <= MOST_STEPS; steps++) {
      double[] step =
          GeneralizedCholesky.of(evaluation.information(), PIVOT_TOLERANCE)
              .solve(evaluation.score());
      double promise = product(step, evaluation.score());
      boolean vanishing = promise < VANISHING * quadraticForm(informationAtZero, step);
      if (vanishing && risesForEver.test(step)) {
        return new Maximum(coefficients, evaluation, steps, true, step);
      }
      if (!take(step, promise)) {
        return new Maximum(coefficients, evaluation, steps, false, null);
      }
      if (promise < PROMISE) {
        return new Maximum(coefficients, evaluation, steps, true, null);
      }
    }
    return new Maximum(coefficients, evaluation, MOST_STEPS, false, null);
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

  private static double quadraticForm(double[][] matrix, double[] vector) {
    double sum = 0;
    for (int i = 0; i < vector.length; i++) {
      sum += vector[i] * product(matrix[i], vector);
    }
    return sum;
  }
}
