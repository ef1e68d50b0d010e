package org.riskset.statistics.graytest;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.riskset.statistics.inference.ChiSquareTest;
import org.riskset.statistics.inference.NotEstimable;
import org.riskset.statistics.linear.GeneralizedCholesky;
import org.riskset.statistics.sample.CompetingEvents;
import org.riskset.statistics.sample.Grouping;
import org.riskset.statistics.sample.RowIndex;

/**
 * Gray's test of equal cumulative incidence of one cause in k groups.
 *
 * <p>The scores compare the subdistribution hazards of the groups at each event time of the cause,
 * with weight (1 − F)^ρ, where F is the incidence under the hypothesis; competing events stay in
 * the comparison with the share of them that would be under observation still. The statistic is the
 * quadratic form of the scores in a generalised inverse of their covariance, both summed over
 * strata, referred to χ² with its rank as degrees of freedom: k − 1 where all groups can be
 * compared. Tied events count with the factor 1 − (d − 1)/(n − 1). Weights count as replications.
 * The test is not defined for delayed entry.
 *
 * <p>Agrees with {@code cuminc} of R's cmprsk 2.2.
 *
 * <p>Reference: Gray, Ann. Stat. 16 (1988) 1141.
 */
public final class GrayTest {
  private final int groups;
  private final double[] score;
  private final double[][] variance;

  private GrayTest(int groups) {
    this.groups = groups;
    score = new double[groups];
    variance = new double[groups][groups];
  }

  /**
   * Tests equal incidence of one cause, within strata if given.
   *
   * @param cause the cause
   * @param groups the groups to compare, one code per row
   * @param strata strata within which to compare, one code per row, or null for none
   * @param rho power of 1 − F that weighs event times; 0 weighs all alike
   * @throws IllegalArgumentException if the numbers of rows differ
   */
  public static GrayOutcome test(
      CompetingEvents sample, int cause, Grouping groups, @Nullable Grouping strata, double rho) {
    int n = sample.size();
    Grouping blocks = strata == null ? Grouping.single("", n) : strata;
    if (groups.size() != n || blocks.size() != n) {
      throw new IllegalArgumentException(
          "groups and strata need one code for each of " + n + " rows");
    }
    NotEstimable reason = reason(sample, cause, groups);
    if (reason != null) {
      return new GrayOutcome.Impossible(reason);
    }
    GrayTest test = new GrayTest(groups.groupCount());
    RowIndex rowsByStratum = blocks.rowsByGroup();
    for (int stratum = 0; stratum < blocks.groupCount(); stratum++) {
      int[] rows = rowsByStratum.rows(stratum);
      test.add(new StratumCounts(sample.select(rows), groups.select(rows), cause), rho);
    }
    return test.outcome();
  }

  private static @Nullable NotEstimable reason(CompetingEvents sample, int cause, Grouping groups) {
    if (sample.size() == 0) {
      return NotEstimable.NO_ROWS;
    }
    if (sample.eventWeight(cause) == 0) {
      return NotEstimable.NO_EVENTS;
    }
    long present = IntStream.range(0, sample.size()).map(groups::code).distinct().count();
    if (present < 2) {
      return NotEstimable.ONE_GROUP;
    }
    return sample.observations().hasEntry() ? NotEstimable.DELAYED_ENTRY : null;
  }

  /** The covariance needs all that errors are carried on with: a first pass finds it. */
  private void add(StratumCounts counts, double rho) {
    StratumSweep whole = new StratumSweep(counts, groups, rho);
    while (whole.next(score)) {}
    StratumSweep sweep = new StratumSweep(counts, groups, rho);
    double[] ignored = new double[groups];
    for (int k = 0; sweep.next(ignored); k++) {
      for (int h = 0; h < groups; h++) {
        if (sweep.isAtRisk(h)) {
          addTime(counts.own(k) > 0, counts.others(k, h) > 0, h, sweep, whole);
        }
      }
    }
  }

  private void addTime(
      boolean ownEvents, boolean otherEvents, int h, StratumSweep sweep, StratumSweep whole) {
    double[] later = new double[groups];
    Arrays.setAll(later, g -> whole.carried(g, h) - sweep.carried(g, h));
    if (ownEvents) {
      double[] error = new double[groups];
      double factor = sweep.ownFactor(h);
      Arrays.setAll(error, g -> sweep.integrand(g, h) + factor * later[g]);
      addSquare(sweep.ownVariance(h), error);
    }
    if (otherEvents) {
      double factor = sweep.otherFactor(h);
      addSquare(sweep.otherVariance(h) * factor * factor, later);
    }
  }

  private void addSquare(double factor, double[] vector) {
    for (int g = 0; g < groups; g++) {
      for (int h = 0; h < groups; h++) {
        variance[g][h] += factor * vector[g] * vector[h];
      }
    }
  }

  private GrayOutcome outcome() {
    GeneralizedCholesky factor = GeneralizedCholesky.of(variance);
    double statistic = factor.rank() == 0 ? Double.NaN : factor.quadraticForm(score);
    return Double.isFinite(statistic)
        ? new GrayOutcome.Estimated(ChiSquareTest.of(statistic, factor.rank()))
        : new GrayOutcome.Impossible(NotEstimable.NOTHING_TO_COMPARE);
  }
}
