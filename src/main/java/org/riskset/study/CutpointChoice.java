package org.riskset.study;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riskset.statistics.cutpoint.CutpointMethod;

/**
 * Where a column of numbers sets survival apart most.
 *
 * @param variable the column, or null as long as none is chosen
 * @param minProp least share of patients on either side, from 0 to below 0.5
 * @param method how the p-value is had
 */
public record CutpointChoice(@Nullable String variable, double minProp, CutpointMethod method) {
  /** No column yet, at least a tenth on either side, the approximation of 1994. */
  public static CutpointChoice defaults() {
    return new CutpointChoice(null, 0.1, CutpointMethod.LAU94);
  }

  /** The column. */
  public Optional<String> column() {
    return Optional.ofNullable(variable);
  }

  /** The same for another column. */
  public CutpointChoice withVariable(String column) {
    return new CutpointChoice(column, minProp, method);
  }

  /** The same with another least share. */
  public CutpointChoice withMinProp(double share) {
    return new CutpointChoice(variable, share, method);
  }

  /** The same with another p-value. */
  public CutpointChoice withMethod(CutpointMethod other) {
    return new CutpointChoice(variable, minProp, other);
  }
}
