package org.riskset.study;

import java.util.List;

/**
 * A test of equal survival of the study's groups.
 *
 * @param strata columns within whose combinations groups are compared
 */
public record ComparisonSpec(List<String> strata) {
  /** Copies the columns. */
  public ComparisonSpec {
    strata = List.copyOf(strata);
  }

  /** The log-rank test without strata. */
  public static ComparisonSpec defaults() {
    return new ComparisonSpec(List.of());
  }
}
