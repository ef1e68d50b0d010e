package org.riskset.statistics.cox.proportionality;

import java.util.Optional;
import org.riskset.statistics.inference.ChiSquareTest;
import org.riskset.statistics.inference.NotEstimable;

/** A test of proportional hazards, or why there is none. */
public sealed interface ProportionalityOutcome {
  /** The test. */
  record Tested(ChiSquareTest test) implements ProportionalityOutcome {}

  /** These data allow no test. */
  record Impossible(NotEstimable reason) implements ProportionalityOutcome {}

  /** The test if there is one. */
  default Optional<ChiSquareTest> found() {
    return this instanceof Tested tested ? Optional.of(tested.test()) : Optional.empty();
  }
}
