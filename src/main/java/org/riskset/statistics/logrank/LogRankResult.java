package org.riskset.statistics.logrank;

import java.util.List;
import org.riskset.statistics.inference.ChiSquareTest;
import org.riskset.statistics.inference.SymmetricMatrix;

/**
 * A log-rank test: the quadratic form in observed minus expected events, and what went into it.
 *
 * @param test the test of equal survival
 * @param groups groups with rows, in order
 * @param variance covariance matrix of observed minus expected, in the order of {@code groups}
 */
public record LogRankResult(ChiSquareTest test, List<GroupCount> groups, SymmetricMatrix variance) {
  /** Copies the list. */
  public LogRankResult {
    groups = List.copyOf(groups);
  }
}
