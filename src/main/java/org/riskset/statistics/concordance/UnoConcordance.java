package org.riskset.statistics.concordance;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riskset.statistics.sample.DistinctValues;
import org.riskset.statistics.sample.Grouping;
import org.riskset.statistics.sample.Observations;
import org.riskset.statistics.sample.RiskSets;

/**
 * Uno's concordance: each comparable pair counts 1/G(t−)², with t the time at which the one of it
 * fails and G the Kaplan–Meier estimate of not yet being censored, so that the result does not
 * depend on how censoring thins out late pairs. Pairs that fail after τ do not count.
 *
 * <p>G is estimated in each stratum, with case weights; who fails at t is no longer at risk of
 * being censored at t. A stratum with a single event has weight 1, as in R. The standard error is
 * the infinitesimal jackknife with G as if known. Agrees with {@code concordance(fit, timewt =
 * "n/G2", ymax = tau)} of R's survival 3.5. With delayed entry G has no such estimate, and the
 * measure does not exist.
 *
 * <p>Reference: Uno, Cai, Pencina, D'Agostino and Wei, Stat. Med. 30 (2011) 1105.
 */
public final class UnoConcordance {
  private UnoConcordance() {}

  /**
   * Counts all pairs.
   *
   * @param strata strata, within which pairs are formed
   * @param score a number per row, higher for higher risk
   * @param clusters clusters of dependent rows, which the standard error allows for, or null
   * @param tau last time that counts; +∞ for all
   * @return the concordance, or nothing with delayed entry
   */
  public static Optional<Concordance> of(
      Observations observations,
      Grouping strata,
      double[] score,
      @Nullable Grouping clusters,
      double tau) {
    if (observations.hasEntry()) {
      return Optional.empty();
    }
    RiskSets riskSets = RiskSets.of(observations, strata);
    double[] timeWeight = new double[riskSets.times()];
    for (int stratum = 0; stratum < riskSets.strata(); stratum++) {
      int first = riskSets.stratumStart(stratum);
      int code = strata.code(riskSets.row(riskSets.start(first)));
      Observations own = observations.select(strata.rowsOf(code));
      Uncensored uncensored = own.eventCount() < 2 ? null : new Uncensored(own);
      for (int time = first; time < riskSets.stratumStart(stratum + 1); time++) {
        double t = observations.time(failing(riskSets, time));
        double g = uncensored == null ? 1 : uncensored.before(t);
        timeWeight[time] = t > tau ? 0 : 1 / (g * g);
      }
    }
    return Optional.of(ConcordanceCounter.count(riskSets, score, clusters, timeWeight));
  }

  private static int failing(RiskSets riskSets, int time) {
    int p = riskSets.start(time);
    while (!riskSets.fails(p)) {
      p++;
    }
    return riskSets.row(p);
  }

  /** The probability of not yet being censored, G. */
  private static final class Uncensored {
    private final DistinctValues times;
    private final double[] after;

    Uncensored(Observations observations) {
      times = DistinctValues.of(observations.times());
      double[] ending = new double[times.size()];
      double[] censored = new double[times.size()];
      for (int i = 0; i < observations.size(); i++) {
        int k = times.countAtMost(observations.time(i)) - 1;
        ending[k] += observations.weight(i);
        censored[k] += observations.event(i) ? 0 : observations.weight(i);
      }
      after = factors(ending, censored);
      Arrays.parallelPrefix(after, (a, b) -> a * b);
    }

    private static double[] factors(double[] ending, double[] censored) {
      double[] factors = new double[ending.length];
      double atRisk = 0;
      for (int k = ending.length - 1; k >= 0; k--) {
        atRisk += ending[k];
        double exposed = atRisk - (ending[k] - censored[k]);
        factors[k] = censored[k] == 0 ? 1 : 1 - censored[k] / exposed;
      }
      return factors;
    }

    double before(double time) {
      int passed = times.countBelow(time);
      return passed == 0 ? 1 : after[passed - 1];
    }
  }
}
