package org.riskset.statistics.concordance;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.riskset.statistics.parallel.RowBlocks;
import org.riskset.statistics.sample.Grouping;
import org.riskset.statistics.sample.RiskSets;

/**
 * Counts the pairs of Harrell's concordance in time n log n.
 *
 * <p>A pair is comparable if one of it fails at t while the other, of the same stratum, is at risk
 * and survives t. It is concordant if the one that fails has the higher score. For the standard
 * error each row also needs the weight of the pairs that it is in: those in which it fails, {@link
 * PairsOfFailures}, and those in which it survives, {@link PairsOfSurvivors}, which are counted at
 * the same time.
 */
public final class ConcordanceCounter {
  private ConcordanceCounter() {}

  /**
   * Counts all pairs.
   *
   * @param score a number per row of the sample, higher for higher risk
   */
  public static Concordance count(RiskSets riskSets, double[] score) {
    return count(riskSets, score, null);
  }

  /**
   * Counts all pairs.
   *
   * @param score a number per row of the sample, higher for higher risk
   * @param clusters clusters of dependent rows, which the standard error allows for, or null
   */
  public static Concordance count(RiskSets riskSets, double[] score, @Nullable Grouping clusters) {
    double[] ones = new double[riskSets.times()];
    Arrays.fill(ones, 1);
    return count(riskSets, score, clusters, ones);
  }

  /**
   * Counts all pairs, each with the weight of the time at which the one of it fails.
   *
   * @param score a number per row of the sample, higher for higher risk
   * @param clusters clusters of dependent rows, which the standard error allows for, or null
   * @param timeWeight a weight per event time of {@code riskSets}
   */
  public static Concordance count(
      RiskSets riskSets, double[] score, @Nullable Grouping clusters, double[] timeWeight) {
    PairSample sample = new PairSample(riskSets, score, timeWeight);
    PairsOfFailures failures = new PairsOfFailures(sample);
    PairsOfSurvivors survivors = new PairsOfSurvivors(sample);
    RowBlocks.each(
        2,
        riskSets.size(),
        task -> {
          if (task == 0) {
            failures.count();
          } else {
            survivors.count();
          }
        });
    double comparable = failures.concordant() + failures.discordant() + failures.tied();
    double somers = (failures.concordant() - failures.discordant()) / comparable;
    double[] influence = new double[clusters == null ? riskSets.size() : clusters.groupCount()];
    for (int p = 0; p < riskSets.size(); p++) {
      double net = failures.net(p) + survivors.net(p);
      double pairs = failures.pairs(p) + survivors.pairs(p);
      int unit = clusters == null ? p : clusters.code(riskSets.row(p));
      influence[unit] += riskSets.weight(p) * (net - somers * pairs) / comparable;
    }
    TiedTimes tied = TiedTimes.count(sample);
    return new Concordance(
        (somers + 1) / 2,
        Math.sqrt(sumOfSquares(influence)) / 2,
        failures.concordant(),
        failures.discordant(),
        failures.tied(),
        tied.tiedY(),
        tied.tiedXY());
  }

  private static double sumOfSquares(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value * value;
    }
    return sum;
  }
}
