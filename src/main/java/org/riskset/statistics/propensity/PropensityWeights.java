package org.riskset.statistics.propensity;

import java.util.Arrays;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;

/**
 * Weights that make two groups comparable in what their propensity score was made from.
 *
 * <p>References: Rosenbaum and Rubin, Biometrika 70 (1983) 41; Robins, Hernán and Brumback,
 * Epidemiology 11 (2000) 550 (stabilised weights); Cole and Hernán, Am. J. Epidemiol. 168 (2008)
 * 656 (truncation); Li, Morgan and Zaslavsky, JASA 113 (2018) 390 (overlap weights).
 */
public final class PropensityWeights {
  private PropensityWeights() {}

  /**
   * The weight of each row.
   *
   * @param score propensity score of each row
   * @param treated whether the row is in the group whose probability the score is
   * @param caseWeight case weights, which count for the share of the treated
   * @param stabilized whether weights are multiplied by the share of their group
   * @param truncation p: weights below their p-quantile or above their (1 − p)-quantile, over all
   *     rows and of type 7, are set to it; 0 for no truncation
   */
  public static double[] of(
      double[] score,
      boolean[] treated,
      double[] caseWeight,
      Estimand estimand,
      boolean stabilized,
      double truncation) {
    double share = share(treated, caseWeight);
    double[] weights = new double[score.length];
    for (int i = 0; i < weights.length; i++) {
      double factor = stabilized ? estimand.stabilizer(treated[i], share) : 1;
      weights[i] = factor * estimand.weight(treated[i], score[i]);
    }
    return truncation > 0 ? truncated(weights, truncation) : weights;
  }

  private static double share(boolean[] treated, double[] caseWeight) {
    double sum = 0;
    for (int i = 0; i < treated.length; i++) {
      sum += treated[i] ? caseWeight[i] : 0;
    }
    return sum / Arrays.stream(caseWeight).sum();
  }

  private static double[] truncated(double[] weights, double truncation) {
    Percentile percentile = new Percentile().withEstimationType(Percentile.EstimationType.R_7);
    percentile.setData(weights);
    double low = percentile.evaluate(100 * truncation);
    double high = percentile.evaluate(100 * (1 - truncation));
    return Arrays.stream(weights).map(w -> Math.min(Math.max(w, low), high)).toArray();
  }

  /** (Σw)² / Σw²: how many rows of equal weight would be as informative. */
  public static double effectiveSampleSize(double[] weights) {
    double largest = Arrays.stream(weights).max().orElse(0);
    double sum = 0;
    double squares = 0;
    for (double weight : weights) {
      sum += weight / largest;
      squares += (weight / largest) * (weight / largest);
    }
    return sum * sum / squares;
  }
}
