package org.riskset.statistics.concordance;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.riskset.statistics.sample.Grouping;
import org.riskset.statistics.sample.Ranks;
import org.riskset.statistics.sample.RiskSets;
import org.riskset.statistics.sample.RowIndex;

/**
 * Counts the pairs of Harrell's concordance in time n log n.
 *
 * <p>A pair is comparable if one of it fails at t while the other, of the same stratum, is at risk
 * and survives t. It is concordant if the one that fails has the higher score. For the standard
 * error each row also needs the weight of the pairs that it is in: those in which it fails come
 * from a sweep back in time over the scores at risk, those in which it survives from a sweep
 * forward over the scores of failures.
 */
public final class ConcordanceCounter {
  private final RiskSets riskSets;
  private final double[] score;
  private final double[] timeWeight;
  private final double[] concordantWith;
  private final double[] discordantWith;
  private final double[] tiedWith;
  private double concordant;
  private double discordant;
  private double tiedX;
  private double tiedY;
  private double tiedXY;

  private ConcordanceCounter(RiskSets riskSets, double[] score, double[] timeWeight) {
    this.riskSets = riskSets;
    this.score = score;
    this.timeWeight = timeWeight;
    concordantWith = new double[riskSets.size()];
    discordantWith = new double[riskSets.size()];
    tiedWith = new double[riskSets.size()];
  }

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
    ConcordanceCounter counter = new ConcordanceCounter(riskSets, score, timeWeight);
    for (int stratum = 0; stratum < riskSets.strata(); stratum++) {
      counter.new Stratum(stratum).count();
    }
    return counter.result(clusters);
  }

  private Concordance result(@Nullable Grouping clusters) {
    double comparable = concordant + discordant + tiedX;
    double somers = (concordant - discordant) / comparable;
    double[] influence = new double[clusters == null ? riskSets.size() : clusters.groupCount()];
    for (int p = 0; p < riskSets.size(); p++) {
      double pairs = concordantWith[p] + discordantWith[p] + tiedWith[p];
      double own = (concordantWith[p] - discordantWith[p] - somers * pairs) / comparable;
      influence[clusters == null ? p : clusters.code(riskSets.row(p))] += riskSets.weight(p) * own;
    }
    double sumOfSquares = Arrays.stream(influence).map(u -> u * u).sum();
    return new Concordance(
        (somers + 1) / 2,
        Math.sqrt(sumOfSquares) / 2,
        concordant,
        discordant,
        tiedX,
        tiedY,
        tiedXY);
  }

  private final class Stratum {
    private final int firstTime;
    private final int endTime;
    private final int firstPosition;
    private final int[] rank;
    private final int ranks;

    Stratum(int stratum) {
      firstTime = riskSets.stratumStart(stratum);
      endTime = riskSets.stratumStart(stratum + 1);
      firstPosition = riskSets.start(firstTime);
      double[] scores =
          riskSets.positions(stratum).mapToDouble(p -> score[riskSets.row(p)]).toArray();
      rank = Ranks.of(scores, 0);
      int largest = 0;
      for (int r : rank) {
        largest = Math.max(largest, r);
      }
      ranks = largest + 1;
    }

    void count() {
      countPairsOfFailures();
      countPairsOfSurvivors();
      countTiedTimes();
    }

    private void countPairsOfFailures() {
      FenwickTree atRisk = new FenwickTree(ranks);
      RowIndex leaving = riskSets.leaving();
      for (int time = endTime - 1; time >= firstTime; time--) {
        add(atRisk, time, false, 1);
        for (int p = riskSets.start(time); p < riskSets.start(time + 1); p++) {
          if (riskSets.fails(p)) {
            countFailure(p, atRisk, timeWeight[time]);
          }
        }
        add(atRisk, time, true, 1);
        for (int i = leaving.start(time); i < leaving.end(time); i++) {
          atRisk.remove(rank(leaving.row(i)), riskSets.weight(leaving.row(i)));
        }
      }
    }

    private void add(FenwickTree tree, int time, boolean failing, double factor) {
      for (int p = riskSets.start(time); p < riskSets.start(time + 1); p++) {
        if (riskSets.fails(p) == failing) {
          tree.add(rank(p), factor * riskSets.weight(p));
        }
      }
    }

    private void countFailure(int p, FenwickTree atRisk, double factor) {
      double below = factor * atRisk.below(rank(p));
      double same = factor * atRisk.at(rank(p));
      double above = factor * atRisk.above(rank(p));
      concordantWith[p] += below;
      tiedWith[p] += same;
      discordantWith[p] += above;
      concordant += riskSets.weight(p) * below;
      tiedX += riskSets.weight(p) * same;
      discordant += riskSets.weight(p) * above;
    }

    private void countPairsOfSurvivors() {
      FenwickTree failed = new FenwickTree(ranks);
      RowIndex leaving = riskSets.leaving();
      for (int time = firstTime; time < endTime; time++) {
        for (int i = leaving.start(time); i < leaving.end(time); i++) {
          countSurvivor(leaving.row(i), failed, -1);
        }
        countSurvivors(failed, time, true);
        add(failed, time, true, timeWeight[time]);
        countSurvivors(failed, time, false);
      }
    }

    private void countSurvivors(FenwickTree failed, int time, boolean failing) {
      for (int p = riskSets.start(time); p < riskSets.start(time + 1); p++) {
        if (riskSets.fails(p) == failing) {
          countSurvivor(p, failed, 1);
        }
      }
    }

    private void countSurvivor(int p, FenwickTree failed, int factor) {
      discordantWith[p] += factor * failed.below(rank(p));
      tiedWith[p] += factor * failed.at(rank(p));
      concordantWith[p] += factor * failed.above(rank(p));
    }

    private void countTiedTimes() {
      double[] weightAtRank = new double[ranks];
      for (int time = firstTime; time < endTime; time++) {
        double weightBefore = 0;
        for (int p = riskSets.start(time); p < riskSets.start(time + 1); p++) {
          if (riskSets.fails(p)) {
            double weight = riskSets.weight(p);
            double weightNow = timeWeight[time] * weight;
            tiedXY += weightNow * weightAtRank[rank(p)];
            tiedY += weightNow * (weightBefore - weightAtRank[rank(p)]);
            weightAtRank[rank(p)] += weight;
            weightBefore += weight;
          }
        }
        for (int p = riskSets.start(time); p < riskSets.start(time + 1); p++) {
          weightAtRank[rank(p)] = 0;
        }
      }
    }

    private int rank(int position) {
      return rank[position - firstPosition];
    }
  }
}
