package org.riskset.statistics.concordance;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.riskset.statistics.sample.Grouping;
import org.riskset.statistics.sample.RiskSets;

/**
 * A concordance that is counted when it is first asked for: a model that is fitted to one resample
 * after the other, or tried on the way to another model, is never asked.
 */
public final class PendingConcordance {
  private Supplier<Concordance> count;

  private PendingConcordance(Supplier<Concordance> count) {
    this.count = count;
  }

  /**
   * Harrell's concordance of a score.
   *
   * @param score a number per row of the sample, higher for higher risk; not copied
   * @param clusters clusters of dependent rows, which the standard error allows for, or null
   */
  public static PendingConcordance of(
      RiskSets riskSets, double[] score, @Nullable Grouping clusters) {
    return new PendingConcordance(() -> ConcordanceCounter.count(riskSets, score, clusters));
  }

  /** The concordance, counted at the first call. */
  public synchronized Concordance get() {
    Concordance counted = count.get();
    count = () -> counted;
    return counted;
  }
}
