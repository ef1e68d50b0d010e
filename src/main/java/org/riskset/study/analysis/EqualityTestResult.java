package org.riskset.study.analysis;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riskset.statistics.inference.ChiSquareTest;
import org.riskset.statistics.inference.NotEstimable;
import org.riskset.statistics.logrank.LogRankOutcome;
import org.riskset.statistics.maxcombo.MaxComboOutcome;

/**
 * A test of equal survival, whichever it is.
 *
 * @param logRank the test of the log-rank family; beside the largest of several tests, the log-rank
 *     test itself
 * @param largest the largest of several tests, or null if that is not the test
 */
public record EqualityTestResult(LogRankOutcome logRank, @Nullable MaxComboOutcome largest) {
  /** The largest of several tests. */
  public Optional<MaxComboOutcome> maximum() {
    return Optional.ofNullable(largest);
  }

  /** χ² of the test; empty where the test is another one or does not exist. */
  public Optional<ChiSquareTest> chiSquare() {
    return largest == null && logRank instanceof LogRankOutcome.Estimated estimated
        ? Optional.of(estimated.result().test())
        : Optional.empty();
  }

  /** Value of the statistic, NaN where the test does not exist. */
  public double statistic() {
    return largest instanceof MaxComboOutcome.Estimated estimated
        ? estimated.result().statistic()
        : chiSquare().map(ChiSquareTest::statistic).orElse(Double.NaN);
  }

  /** The p-value, NaN where the test does not exist. */
  public double pValue() {
    return largest instanceof MaxComboOutcome.Estimated estimated
        ? estimated.result().pValue()
        : chiSquare().map(ChiSquareTest::pValue).orElse(Double.NaN);
  }

  /** Decimal logarithm of the p-value, NaN where the test does not exist. */
  public double log10PValue() {
    return largest instanceof MaxComboOutcome.Estimated estimated
        ? estimated.result().log10PValue()
        : chiSquare().map(ChiSquareTest::log10PValue).orElse(Double.NaN);
  }

  /** Why the test does not exist, if so. */
  public Optional<NotEstimable> impossible() {
    if (largest instanceof MaxComboOutcome.Impossible none) {
      return Optional.of(none.reason());
    }
    return logRank instanceof LogRankOutcome.Impossible none
        ? Optional.of(none.reason())
        : Optional.empty();
  }
}
