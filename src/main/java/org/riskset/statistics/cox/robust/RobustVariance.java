package org.riskset.statistics.cox.robust;

import org.riskset.statistics.cox.likelihood.CoxSample;
import org.riskset.statistics.cox.likelihood.CoxSolution;
import org.riskset.statistics.cox.likelihood.Ties;
import org.riskset.statistics.cox.residual.CoxResiduals;
import org.riskset.statistics.inference.SymmetricMatrix;
import org.riskset.statistics.linear.GeneralizedCholesky;
import org.riskset.statistics.sample.Grouping;

/**
 * The robust ("sandwich", infinitesimal jackknife) covariance of a Cox model's coefficients: DᵀD,
 * with D the dfbeta residuals, times case weights, summed within clusters.
 *
 * <p>References: Lin and Wei, J. Am. Stat. Assoc. 84 (1989) 1074; Barlow, Biometrics 50 (1994)
 * 1064.
 */
public final class RobustVariance {
  private RobustVariance() {}

  /**
   * The robust covariance.
   *
   * @param clusters cluster of each observation
   */
  public static SymmetricMatrix of(CoxSolution solution, Grouping clusters) {
    return new SymmetricMatrix(
        squares(summed(CoxResiduals.of(solution).dfbeta(), clusters, solution.size())));
  }

  /**
   * The robust score statistic for all coefficients being 0: uᵀ(UᵀU)⁻u, with U the score residuals
   * at 0, times case weights, summed within clusters, and u their total.
   *
   * @param clusters cluster of each observation
   * @param columns columns that are not aliased
   */
  public static double scoreStatistic(
      CoxSample sample, Ties ties, Grouping clusters, int[] columns) {
    CoxSolution zero = CoxSolution.atZero(sample, ties);
    double[][] residuals = CoxResiduals.of(zero).score();
    double[][] weighted = new double[residuals.length][columns.length];
    for (int i = 0; i < weighted.length; i++) {
      for (int j = 0; j < columns.length; j++) {
        weighted[i][j] = residuals[i][columns[j]] * sample.observations().weight(i);
      }
    }
    double[][] sums = summed(weighted, clusters, columns.length);
    double[] total = new double[columns.length];
    for (double[] sum : sums) {
      for (int j = 0; j < total.length; j++) {
        total[j] += sum[j];
      }
    }
    return GeneralizedCholesky.of(squares(sums)).quadraticForm(total);
  }

  private static double[][] summed(double[][] rows, Grouping clusters, int size) {
    double[][] sums = new double[clusters.groupCount()][size];
    for (int i = 0; i < rows.length; i++) {
      double[] sum = sums[clusters.code(i)];
      for (int j = 0; j < size; j++) {
        sum[j] += rows[i][j];
      }
    }
    return sums;
  }

  /** MᵀM. */
  private static double[][] squares(double[][] rows) {
    int size = rows.length == 0 ? 0 : rows[0].length;
    double[][] squares = new double[size][size];
    for (double[] row : rows) {
      for (int i = 0; i < size; i++) {
        for (int j = 0; j < size; j++) {
          squares[i][j] += row[i] * row[j];
        }
      }
    }
    return squares;
  }
}
