package org.riskset.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where one column of a model matrix comes from.
 *
 * @param name name of the coefficient: variable then level, as R names it
 * @param variable column of the cohort
 * @param level level that it stands for, or null for a number
 * @param reference level that it is compared with, or null for a number
 */
public record ModelColumn(
    String name, String variable, @Nullable String level, @Nullable String reference) {
  /** Level that the coefficient stands for; empty for a number. */
  public Optional<String> levelValue() {
    return Optional.ofNullable(level);
  }

  /** Level that it is compared with; empty for a number. */
  public Optional<String> referenceValue() {
    return Optional.ofNullable(reference);
  }
}
