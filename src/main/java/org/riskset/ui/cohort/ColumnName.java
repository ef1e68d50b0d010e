package org.riskset.ui.cohort;

import java.util.Optional;
import org.riskset.data.Dictionary;
import org.riskset.messages.Messages;

/** Names columns with their units. */
final class ColumnName {
  private ColumnName() {}

  /** The name with the unit, if there is one: "Age at recurrence, years". */
  static String withUnit(Dictionary dictionary, String column) {
    String label = dictionary.label(column);
    return dictionary.columns().stream()
        .filter(described -> described.name().equals(column))
        .flatMap(described -> Optional.ofNullable(described.unit()).stream())
        .findFirst()
        .map(unit -> Messages.text("cohort.table.unit", label, unit))
        .orElse(label);
  }
}
