package org.riskset.data;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a dictionary says about one column.
 *
 * @param name name in the file
 * @param label name for people
 * @param kind how people read its values
 * @param role what it is for
 * @param unit unit of its numbers, or null
 * @param levels levels in display order, empty if not declared
 * @param reference reference level for models in the window, or null for the first
 * @param description one sentence, or null
 */
public record ColumnDescription(
    String name,
    String label,
    Kind kind,
    Role role,
    @Nullable String unit,
    List<Level> levels,
    @Nullable String reference,
    @Nullable String description) {

  /** How people read a column's values. */
  public enum Kind {
    /** Quantities. */
    NUMBER,
    /** Categories, also where they are coded by numbers. */
    CATEGORY,
    /** Free text or codes. */
    TEXT
  }

  /** What a column is for. */
  public enum Role {
    /** Forms groups and arms. */
    GROUP,
    /** Describes patients; may enter models and subgroups. */
    COVARIATE,
    /** Identifies a patient. */
    IDENTIFIER,
    /** Holds a time. */
    TIME,
    /** Holds whether an event happened. */
    EVENT,
    /** Anything else. */
    OTHER
  }

  /**
   * One level of a categorical column.
   *
   * @param value as the file writes it
   * @param label as people read it
   */
  public record Level(String value, String label) {}

  /** Copies the levels. */
  public ColumnDescription {
    levels = List.copyOf(levels);
  }

  /** A column of which nothing is known but its name. */
  public static ColumnDescription unknown(String name, Kind kind) {
    return new ColumnDescription(name, name, kind, Role.COVARIATE, null, List.of(), null, null);
  }

  /** The label of a level, the level itself if it has none. */
  public String levelLabel(String value) {
    return levels.stream()
        .filter(level -> level.value().equals(value))
        .map(Level::label)
        .findFirst()
        .orElse(value);
  }

  /** Declared level values in display order. */
  public List<String> levelValues() {
    return levels.stream().map(Level::value).toList();
  }

  /** Reference level declared for models. */
  public Optional<String> declaredReference() {
    return Optional.ofNullable(reference);
  }
}
