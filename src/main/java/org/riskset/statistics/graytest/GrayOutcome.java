package org.riskset.statistics.graytest;

import org.riskset.statistics.inference.ChiSquareTest;
import org.riskset.statistics.inference.NotEstimable;

/** Either Gray's test, or the reason why there is nothing to test. */
public sealed interface GrayOutcome {
  /** The test could be carried out. */
  record Estimated(ChiSquareTest test) implements GrayOutcome {}

  /** The test does not exist for these data. */
  record Impossible(NotEstimable reason) implements GrayOutcome {}
}
