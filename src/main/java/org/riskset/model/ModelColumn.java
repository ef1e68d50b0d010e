package org.riskset.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where one column of a model matrix comes from.
 *
 * @param name name of the coefficient: variable then level, as R names it, joined by colons in an
 *     interaction
 * @param variable label of the term: the column of the cohort, {@code log(age)}, {@code age:sex}
 * @param level level that it stands for, levels joined by colons in an interaction of several
 *     categories, or null where no category is involved
 * @param reference level that it is compared with, or null if there is no one such level
 * @param levels level of each categorical column that the rows with a value other than 0 have
 */
public record ModelColumn(
    String name,
    String variable,
    @Nullable String level,
    @Nullable String reference,
    Map<String, String> levels) {
  /** Copies the levels. */
  public ModelColumn {
    levels = Map.copyOf(levels);
  }

  /** A column that one column of the cohort makes alone. */
  public ModelColumn(
      String name, String variable, @Nullable String level, @Nullable String reference) {
    this(name, variable, level, reference, level == null ? Map.of() : Map.of(variable, level));
  }

  /** Level that the coefficient stands for; empty for a number. */
  public Optional<String> levelValue() {
    return Optional.ofNullable(level);
  }

  /** Level that it is compared with; empty for a number. */
  public Optional<String> referenceValue() {
    return Optional.ofNullable(reference);
  }

  /** The product with a column of another variable, which varies more slowly. */
  ModelColumn times(ModelColumn other, String term) {
    Map<String, String> both = new LinkedHashMap<>(levels);
    both.putAll(other.levels);
    return new ModelColumn(
        name + ":" + other.name, term, joined(level, other.level), reference(other), both);
  }

  private @Nullable String reference(ModelColumn other) {
    boolean none = lacksReference() || other.lacksReference();
    return none ? null : joined(reference, other.reference);
  }

  /** Whether it is one of a full set of levels, none of which is left out. */
  private boolean lacksReference() {
    return level != null && reference == null;
  }

  private static @Nullable String joined(@Nullable String one, @Nullable String other) {
    if (one == null) {
      return other;
    }
    return other == null ? one : one + ":" + other;
  }
}
