package org.riskset.figure;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One row of a forest plot.
 *
 * @param variable column of the cohort
 * @param term the column as people read it
 * @param label the level, or the unit of a number, as people read it
 * @param firstOfTerm whether the row opens its term
 * @param n rows used
 * @param events events among them
 * @param univariable estimate of the term alone, or null where not fitted
 * @param multivariable estimate in the whole model
 */
public record ForestRow(
    String variable,
    String term,
    String label,
    boolean firstOfTerm,
    int n,
    int events,
    @Nullable ForestEstimate univariable,
    ForestEstimate multivariable) {
  /** Estimate of the term alone; empty where not fitted. */
  public Optional<ForestEstimate> univariableEstimate() {
    return Optional.ofNullable(univariable);
  }
}
