package org.riskset.ui.subgroup;

import java.util.Arrays;
import org.riskset.data.Cohort;
import org.riskset.data.DataException;
import org.riskset.model.CohortGrouping;
import org.riskset.statistics.sample.Grouping;
import org.riskset.study.Study;

/** The group of each row, numbered as the figure numbers groups; rows without group come last. */
final class GroupCodes {
  private final int groups;
  private final int[] codes;

  private GroupCodes(int groups, int[] codes) {
    this.groups = groups;
    this.codes = codes;
  }

  /**
   * The groups of a study.
   *
   * @param complete rows with time, status and group
   */
  static GroupCodes of(Study study, Cohort cohort, int[] complete) throws DataException {
    int[] codes = new int[cohort.rowCount()];
    if (study.groups().isEmpty()) {
      return new GroupCodes(0, codes);
    }
    Grouping grouping = CohortGrouping.of(cohort, study.groups(), complete);
    Arrays.fill(codes, grouping.groupCount());
    for (int g = 0; g < grouping.groupCount(); g++) {
      for (int member : grouping.rowsOf(g)) {
        codes[complete[member]] = g;
      }
    }
    return new GroupCodes(grouping.groupCount(), codes);
  }

  /** How many groups there are. */
  int groups() {
    return groups;
  }

  /** Group of a row, from 0; {@link #groups()} if it has none. */
  int of(int row) {
    return codes[row];
  }
}
