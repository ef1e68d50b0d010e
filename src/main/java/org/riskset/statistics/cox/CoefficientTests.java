package org.riskset.statistics.cox;

import java.util.Optional;
import java.util.stream.IntStream;
import org.riskset.statistics.inference.ChiSquareTest;
import org.riskset.statistics.inference.SymmetricMatrix;
import org.riskset.statistics.linear.GeneralizedCholesky;

/**
 * Tests of some coefficients of a Cox model, χ² under the hypothesis.
 *
 * <p>Wald's uses the covariance matrix that the model reports, robust where asked for; the
 * likelihood ratio knows nothing of clusters. Reference: Therneau and Grambsch, Modeling Survival
 * Data, 2000, section 3.4.
 */
public final class CoefficientTests {
  private CoefficientTests() {}

  /**
   * Wald's test that coefficients are 0: βᵀV⁻¹β, with as many degrees of freedom as V has rank.
   *
   * @param columns the coefficients; aliased ones count for nothing
   * @return empty if one is infinite or all are aliased
   */
  public static Optional<ChiSquareTest> wald(CoxFit fit, int... columns) {
    return wald(fit, columns, new double[columns.length], 0);
  }

  /**
   * Wald's test that coefficients are a multiple of some vector: βᵀV⁻¹β − (aᵀV⁻¹β)²/(aᵀV⁻¹a), the
   * least of Wald's statistics of β − ca.
   *
   * @param columns the coefficients
   * @param direction the vector a, in the order of {@code columns}, not 0
   * @return empty if a coefficient is infinite or aliased, or there is only one
   */
  public static Optional<ChiSquareTest> waldOfDeparture(
      CoxFit fit, int[] columns, double[] direction) {
    boolean aliased =
        IntStream.of(columns)
            .anyMatch(j -> fit.coefficients().get(j).status() == Coefficient.Status.ALIASED);
    return aliased ? Optional.empty() : wald(fit, columns, direction, 1);
  }

  private static Optional<ChiSquareTest> wald(
      CoxFit fit, int[] columns, double[] direction, int free) {
    double[] estimates = new double[columns.length];
    double[][] variance = new double[columns.length][columns.length];
    SymmetricMatrix all = fit.variance();
    for (int i = 0; i < columns.length; i++) {
      Coefficient coefficient = fit.coefficients().get(columns[i]);
      boolean aliased = coefficient.status() == Coefficient.Status.ALIASED;
      if (!aliased && !coefficient.isEstimated()) {
        return Optional.empty();
      }
      estimates[i] = aliased ? 0 : coefficient.estimate();
      for (int j = 0; j < columns.length; j++) {
        variance[i][j] = all.get(columns[i], columns[j]);
      }
    }
    GeneralizedCholesky cholesky = GeneralizedCholesky.of(variance);
    int degreesOfFreedom = cholesky.rank() - free;
    if (degreesOfFreedom < 1) {
      return Optional.empty();
    }
    double along = free == 0 ? 0 : alongDirection(cholesky, estimates, direction);
    double statistic = Math.max(0, cholesky.quadraticForm(estimates) - along);
    return Optional.of(ChiSquareTest.of(statistic, degreesOfFreedom));
  }

  private static double alongDirection(
      GeneralizedCholesky cholesky, double[] estimates, double[] direction) {
    double[] solved = cholesky.solve(direction);
    double product =
        IntStream.range(0, estimates.length).mapToDouble(i -> solved[i] * estimates[i]).sum();
    return product * product / cholesky.quadraticForm(direction);
  }

  /**
   * The likelihood-ratio test of a model against one that it holds, fitted to the same rows: twice
   * the difference of their log likelihoods, with as many degrees of freedom as coefficients that
   * are not aliased are gone. It holds where a coefficient is infinite.
   *
   * @return empty if the models have as many coefficients, or a covariance is robust: rows that
   *     depend on each other have no likelihood
   */
  public static Optional<ChiSquareTest> likelihoodRatio(CoxFit larger, CoxFit smaller) {
    int degreesOfFreedom = parameters(larger) - parameters(smaller);
    if (degreesOfFreedom < 1 || larger.robustPart().isPresent()) {
      return Optional.empty();
    }
    double statistic = 2 * (larger.logLikelihood() - smaller.logLikelihood());
    return Optional.of(ChiSquareTest.of(Math.max(0, statistic), degreesOfFreedom));
  }

  private static int parameters(CoxFit fit) {
    return (int)
        fit.coefficients().stream().filter(c -> c.status() != Coefficient.Status.ALIASED).count();
  }
}
