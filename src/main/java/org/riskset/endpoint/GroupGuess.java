package org.riskset.endpoint;

import java.util.List;
import java.util.Optional;
import org.riskset.data.Cohort;
import org.riskset.data.Column;
import org.riskset.data.NameWords;

/** Guesses which column holds the groups to compare. */
public final class GroupGuess {
  /** Words for groups, the most telling first. */
  private static final List<String> WORDS =
      List.of(
          "arm",
          "arms",
          "treatment",
          "treat",
          "trt",
          "trtp",
          "rx",
          "regimen",
          "randomisation",
          "randomization",
          "allocation",
          "allocated",
          "group",
          "grp",
          "cohort",
          "therapy");

  private static final int MOST_GROUPS = 6;

  private GroupGuess() {}

  /** The column with two to six levels whose name says most clearly that they are groups. */
  public static Optional<String> of(Cohort cohort) {
    for (String word : WORDS) {
      for (Column column : cohort.columns()) {
        if (NameWords.of(column.name()).contains(word) && hasGroups(column)) {
          return Optional.of(column.name());
        }
      }
    }
    return Optional.empty();
  }

  private static boolean hasGroups(Column column) {
    int levels = column.levels().size();
    return levels >= 2 && levels <= MOST_GROUPS;
  }
}
