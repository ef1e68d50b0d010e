package org.riskset.study.analysis;

import org.riskset.messages.Messages;
import org.riskset.model.CohortGrouping;
import org.riskset.study.Study;

/** How people read the groups of a study. */
public final class GroupLabels {
  private GroupLabels() {}

  /** The label of a group: its level's where one column forms groups. */
  public static String of(Study study, String group) {
    return switch (study.groups().size()) {
      case 0 -> group.equals(CohortGrouping.ALL) ? Messages.text("study.allPatients") : group;
      case 1 -> study.cohort().dictionary().levelLabel(study.groups().get(0), group);
      default -> group;
    };
  }
}
