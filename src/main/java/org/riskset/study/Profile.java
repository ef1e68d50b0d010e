package org.riskset.study;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A patient for whom a Cox model predicts survival.
 *
 * @param name what the patient is called
 * @param values values of columns as the file writes them; a column of the model without one has
 *     its usual value
 */
public record Profile(String name, Map<String, String> values) {
  /** Copies the values. */
  public Profile {
    values = Map.copyOf(values);
  }

  /** A patient of usual values. */
  public static Profile usual(String name) {
    return new Profile(name, Map.of());
  }

  /** The value of a column; empty for the usual one. */
  public Optional<String> value(String column) {
    return Optional.ofNullable(values.get(column));
  }

  /** The same patient by another name. */
  public Profile named(String other) {
    return new Profile(other, values);
  }

  /** The same patient with another value of a column. */
  public Profile with(String column, String value) {
    Map<String, String> others = new LinkedHashMap<>(values);
    others.put(column, value);
    return new Profile(name, others);
  }
}
