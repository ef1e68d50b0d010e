package org.riskset.statistics.kaplanmeier;

import org.riskset.statistics.sample.RiskTable;

/**
 * The running sums and products of a risk table with Y at risk and d events per time.
 *
 * <p>S = ∏(1 − d/Y); Greenwood's variance of log S is Σ d/(Y(Y − d)) without the terms where d = Y;
 * the Nelson–Aalen hazard is Σ d/Y with variance Σ d/Y². Where everybody at risk fails S is exactly
 * 0 and stays 0.
 */
final class ProductLimit {
  private final double[] survival;
  private final double[] greenwood;
  private final double[] hazard;
  private final double[] hazardVariance;

  ProductLimit(RiskTable table) {
    int size = table.size();
    survival = new double[size];
    greenwood = new double[size];
    hazard = new double[size];
    hazardVariance = new double[size];
    double product = 1;
    double greenwoodSum = 0;
    double hazardSum = 0;
    double hazardVarianceSum = 0;
    for (int k = 0; k < size; k++) {
      double events = table.events(k);
      if (events > 0) {
        double atRisk = table.atRisk(k);
        double left = table.allFail(k) ? 0 : atRisk - events;
        product *= left / atRisk;
        greenwoodSum += left > 0 ? events / (atRisk * left) : 0;
        hazardSum += events / atRisk;
        hazardVarianceSum += events / (atRisk * atRisk);
      }
      survival[k] = product;
      greenwood[k] = greenwoodSum;
      hazard[k] = hazardSum;
      hazardVariance[k] = hazardVarianceSum;
    }
  }

  double survival(int k) {
    return survival[k];
  }

  /** Variance of the change of log S at time {@code k}. */
  double logVariance(int k) {
    return greenwood[k] - (k == 0 ? 0 : greenwood[k - 1]);
  }

  /** Standard error of log S. */
  double standardErrorOfLog(int k) {
    return Math.sqrt(greenwood[k]);
  }

  /** Standard error of S, NaN where S is 0. */
  double standardError(int k) {
    return survival[k] == 0 ? Double.NaN : survival[k] * standardErrorOfLog(k);
  }

  double hazard(int k) {
    return hazard[k];
  }

  double hazardStandardError(int k) {
    return Math.sqrt(hazardVariance[k]);
  }
}
