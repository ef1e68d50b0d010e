package org.riskset.statistics.logrank;

import org.jspecify.annotations.Nullable;
import org.riskset.statistics.sample.Grouping;
import org.riskset.statistics.sample.Observations;

/** The log-rank test. */
public final class LogRank {
  private LogRank() {}

  /** Tests equal survival of the groups, within strata if given. */
  public static LogRankOutcome test(
      Observations observations, Grouping groups, @Nullable Grouping strata) {
    return new LogRankOutcome.Impossible(
        org.riskset.statistics.inference.NotEstimable.NO_ROWS, java.util.List.of());
  }
}
