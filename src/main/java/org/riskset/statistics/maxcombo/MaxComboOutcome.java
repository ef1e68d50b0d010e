package org.riskset.statistics.maxcombo;

import org.riskset.statistics.inference.NotEstimable;

/** Either the test, or the reason why there is nothing to test. */
public sealed interface MaxComboOutcome {
  /** The test could be carried out. */
  record Estimated(MaxComboResult result) implements MaxComboOutcome {}

  /** The test does not exist for these data. */
  record Impossible(NotEstimable reason) implements MaxComboOutcome {}
}
