package org.riskset.study.analysis;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riskset.statistics.cox.Coefficient;

/**
 * One row of a regression table: a level of a factor, or a number as a whole.
 *
 * @param level the level as the data name it, or null for a number
 * @param label the row as people read it
 * @param reference whether other levels are compared with this one
 * @param n rows used that have this level; all rows for a number
 * @param events events among them
 * @param multivariable estimate in the whole model, or null for a reference
 * @param univariable estimate in the model of this term alone, or null where not fitted
 */
public record TermLevel(
    @Nullable String level,
    String label,
    boolean reference,
    int n,
    int events,
    @Nullable Coefficient multivariable,
    @Nullable Coefficient univariable) {
  /** Level as the data name it; empty for a number. */
  public Optional<String> levelValue() {
    return Optional.ofNullable(level);
  }

  /** Estimate in the whole model; empty for a reference. */
  public Optional<Coefficient> multivariableEstimate() {
    return Optional.ofNullable(multivariable);
  }

  /** Estimate in the model of this term alone; empty for a reference or where not fitted. */
  public Optional<Coefficient> univariableEstimate() {
    return Optional.ofNullable(univariable);
  }
}
