package org.riskset.statistics.kaplanmeier;

import org.riskset.statistics.inference.BetaQuantile;
import org.riskset.statistics.sample.Observations;
import org.riskset.statistics.sample.RiskTable;

/**
 * Limits of the beta-product confidence procedure, by the method of moments.
 *
 * <p>With Y at risk just before and d events at each time, W⁻(t) = ∏ Beta(Y − d + 1, d) over event
 * times up to t, and W⁺(t) = W⁻(t) · Beta(Y(t+), 1), where Y(t+) are still at risk after t: nothing
 * is claimed until the next event. The limits of S(t) with coverage 1 − α are the α/2 quantile of
 * W⁺ and the 1 − α/2 quantile of W⁻, each product replaced by the beta distribution with its mean
 * and variance. Without censoring they are the exact limits of Clopper and Pearson. The lower limit
 * falls at censorings too; it is 0 from the last time on, and the upper limit is 1 before the first
 * event.
 *
 * <p>References: Fay, Brittain and Proschan, Biostatistics 14 (2013) 723; at a time of the data the
 * convention is that of Fay and Brittain, Stat. Med. 35 (2016) 2726: limits are right-continuous.
 */
final class BetaProduct implements PointwiseLimits {
  private final double[] lower;
  private final double[] upper;

  BetaProduct(RiskTable table, double confidenceLevel) {
    double tail = (1 - confidenceLevel) / 2;
    int size = table.size();
    lower = new double[size + 1];
    upper = new double[size + 1];
    double logMean = 0;
    double logSpread = 0;
    for (int k = 0; k <= size; k++) {
      if (k > 0) {
        double d = table.events(k - 1);
        double a = table.atRisk(k - 1) - d + 1;
        logMean += logMean(a, d);
        logSpread += logSpread(a, d);
      }
      double left = k < size ? table.atRisk(k) : 0;
      lower[k] =
          left > 0 ? quantile(tail, logMean + logMean(left, 1), logSpread + logSpread(left, 1)) : 0;
      upper[k] = logMean == 0 ? 1 : quantile(1 - tail, logMean, logSpread);
    }
  }

  /** Whether the procedure is defined: no delayed entry, and weights are numbers of patients. */
  static boolean existsFor(Observations observations) {
    for (int i = 0; i < observations.size(); i++) {
      if (observations.weight(i) != Math.rint(observations.weight(i))) {
        return false;
      }
    }
    return !observations.hasEntry();
  }

  /** Logarithm of the mean of Beta(a, b). */
  private static double logMean(double a, double b) {
    return -Math.log1p(b / a);
  }

  /** log(1 + squared coefficient of variation) of Beta(a, b), which is additive over products. */
  private static double logSpread(double a, double b) {
    return Math.log1p(b / (a * (a + b + 1)));
  }

  @Override
  public double lower(int i) {
    return lower[i + 1];
  }

  @Override
  public double upper(int i) {
    return upper[i + 1];
  }

  /** Quantile of the beta distribution with this mean and spread. */
  private static double quantile(double p, double logMean, double logSpread) {
    double mean = Math.exp(logMean);
    double rest = -Math.expm1(logMean);
    double sum = rest / (mean * Math.expm1(logSpread)) - 1;
    return BetaQuantile.of(p, mean * sum, rest * sum);
  }
}
