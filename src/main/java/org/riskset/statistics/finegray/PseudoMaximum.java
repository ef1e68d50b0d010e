package org.riskset.statistics.finegray;

import org.riskset.progress.Progress;
import org.riskset.statistics.cox.likelihood.Evaluation;
import org.riskset.statistics.linear.GeneralizedCholesky;

/**
 * The maximum of a log pseudo likelihood, by Newton steps that are halved until it rises. A step s
 * = I⁻¹U promises a rise of about sᵀU/2; once that is less than {@value #PROMISE} the step is the
 * last.
 */
final class PseudoMaximum {
  private static final double PROMISE = 1e-12;
  private static final int MOST_STEPS = 100;
  private static final int MOST_HALVINGS = 60;
  private static final double ROUNDING = 1e-13;

  private final Layout layout;
  private final StandardColumns columns;
  private final Progress progress;
  private double[] coefficients;
  private SubdistributionPoint point;
  private Evaluation evaluation;
  private int steps;
  private boolean converged;

  PseudoMaximum(Layout layout, StandardColumns columns, double[] start, Progress progress) {
    this.layout = layout;
    this.columns = columns;
    this.progress = progress;
    coefficients = start.clone();
    point = at(coefficients);
    evaluation = point.evaluation();
    boolean last = false;
    while (steps < MOST_STEPS && !converged) {
      double[] step = GeneralizedCholesky.of(evaluation.information()).solve(evaluation.score());
      double promise = product(step, evaluation.score());
      if (!take(step)) {
        return;
      }
      steps++;
      converged = last;
      last = promise < PROMISE;
    }
  }

  private boolean take(double[] step) {
    double slack = ROUNDING * (1 + Math.abs(evaluation.value()));
    double fraction = 1;
    for (int halvings = 0; halvings <= MOST_HALVINGS; halvings++) {
      double[] candidate = coefficients.clone();
      for (int j = 0; j < candidate.length; j++) {
        candidate[j] += fraction * step[j];
      }
      SubdistributionPoint there = at(candidate);
      Evaluation value = there.evaluation();
      if (value.value() >= evaluation.value() - slack) {
        coefficients = candidate;
        point = there;
        evaluation = value;
        return true;
      }
      fraction /= 2;
    }
    return false;
  }

  private SubdistributionPoint at(double[] candidate) {
    progress.requireGoingOn();
    return new SubdistributionPoint(layout, columns, candidate);
  }

  private static double product(double[] a, double[] b) {
    double sum = 0;
    for (int j = 0; j < a.length; j++) {
      sum += a[j] * b[j];
    }
    return sum;
  }

  double[] coefficients() {
    return coefficients;
  }

  SubdistributionPoint point() {
    return point;
  }

  Evaluation evaluation() {
    return evaluation;
  }

  int steps() {
    return steps;
  }

  boolean converged() {
    return converged;
  }
}
