package org.riskset.statistics.logrank;

import org.riskset.statistics.inference.ChiSquareTest;
import org.riskset.statistics.inference.NotEstimable;

/** Either the test for trend, or the reason why there is nothing to test. */
public sealed interface TrendOutcome {
  /**
   * The test could be carried out.
   *
   * @param z standard normal if survival is equal; positive where groups with higher scores fail
   *     sooner
   * @param test z² referred to χ² on one degree of freedom
   */
  record Estimated(double z, ChiSquareTest test) implements TrendOutcome {}

  /** The test does not exist for these data. */
  record Impossible(NotEstimable reason) implements TrendOutcome {}
}
