package org.riskset.statistics.cox.elasticnet;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.riskset.statistics.cox.likelihood.Evaluation;
import org.riskset.statistics.linear.GeneralizedCholesky;

/**
 * The problem of one Newton step: −Uᵀ(t − b) + (t − b)ᵀI(t − b)/2 + λ Σ (α |t_k| + (1 − α) t_k²/2)
 * in the new coefficients t, with score U and information I at the old ones b.
 */
final class QuadraticPart {
  /** By how much a gradient may exceed the penalty where a coefficient is 0. */
  private static final double ROUNDING = 1e-12;

  private final double[] old;
  private final double[] coefficients;
  private final double[] score;
  private final double[][] information;
  private final double ridge;
  private final double threshold;

  /** U − I(t − b). */
  private final double[] gradient;

  /** The problem at the old coefficients. */
  QuadraticPart(Evaluation here, double[] old, double lambda, double alpha) {
    this.old = old;
    coefficients = old.clone();
    score = here.score();
    information = here.information();
    gradient = score.clone();
    ridge = lambda * (1 - alpha);
    threshold = lambda * alpha;
  }

  /** Minimises along each coefficient in turn; returns the largest change. */
  double sweep() {
    double largest = 0;
    for (int k = 0; k < coefficients.length; k++) {
      double curvature = information[k][k];
      double now = coefficients[k];
      if (curvature > 0) {
        double next = soft(gradient[k] + curvature * now) / (curvature + ridge);
        double change = next - now;
        if (change != 0) {
          coefficients[k] = next;
          largest = Math.max(largest, Math.abs(change));
          for (int i = 0; i < gradient.length; i++) {
            gradient[i] -= information[i][k] * change;
          }
        }
      }
    }
    return largest;
  }

  private double soft(double value) {
    return Math.signum(value) * Math.max(0, Math.abs(value) - threshold);
  }

  /**
   * Takes the minimum if the coefficients that are not 0 now, with the signs that they have now,
   * are those of the minimum: then it solves (I + ridge) t = U + I b − threshold · sign.
   *
   * @return whether they were
   */
  boolean settle() {
    int[] some =
        IntStream.range(0, coefficients.length).filter(k -> coefficients[k] != 0).toArray();
    double[][] matrix = new double[some.length][some.length];
    double[] right = new double[some.length];
    for (int i = 0; i < some.length; i++) {
      right[i] = score[some[i]] - threshold * Math.signum(coefficients[some[i]]);
      for (int k = 0; k < old.length; k++) {
        right[i] += information[some[i]][k] * old[k];
      }
      for (int j = 0; j < some.length; j++) {
        matrix[i][j] = information[some[i]][some[j]] + (i == j ? ridge : 0);
      }
    }
    GeneralizedCholesky factor = GeneralizedCholesky.of(matrix);
    return factor.rank() == some.length && take(some, factor.solve(right));
  }

  private boolean take(int[] some, double[] solution) {
    double[] candidate = new double[coefficients.length];
    for (int i = 0; i < some.length; i++) {
      if (Math.signum(solution[i]) != Math.signum(coefficients[some[i]])) {
        return false;
      }
      candidate[some[i]] = solution[i];
    }
    double[] slope = slope(candidate);
    for (int k = 0; k < candidate.length; k++) {
      if (candidate[k] == 0 && Math.abs(slope[k]) > threshold * (1 + ROUNDING)) {
        return false;
      }
    }
    System.arraycopy(candidate, 0, coefficients, 0, candidate.length);
    System.arraycopy(slope, 0, gradient, 0, slope.length);
    return true;
  }

  private double[] slope(double[] at) {
    double[] slope = score.clone();
    for (int i = 0; i < slope.length; i++) {
      for (int k = 0; k < at.length; k++) {
        slope[i] -= information[i][k] * (at[k] - old[k]);
      }
    }
    return slope;
  }

  /** New coefficients less the old ones. */
  double[] step() {
    double[] step = new double[coefficients.length];
    Arrays.setAll(step, k -> coefficients[k] == 0 ? -old[k] : coefficients[k] - old[k]);
    return step;
  }
}
