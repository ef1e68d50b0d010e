package org.riskset.statistics.cutpoint;

import org.riskset.statistics.inference.NotEstimable;

/** Either the cut, or the reason why there is none. */
public sealed interface CutpointOutcome {
  /** A cut was found. */
  record Estimated(CutpointResult result) implements CutpointOutcome {}

  /** These data have no cut. */
  record Impossible(NotEstimable reason) implements CutpointOutcome {}
}
