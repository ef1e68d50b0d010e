package org.riskset.ui.group;

import java.util.List;

/**
 * One entry of the menu that forms the groups.
 *
 * @param columns columns that form the groups, none for all patients together
 * @param label the entry as people read it
 */
public record GroupChoice(List<String> columns, String label) {
  /** Copies the columns. */
  public GroupChoice {
    columns = List.copyOf(columns);
  }
}
