package org.riskset.ui.term;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.riskset.data.Column;
import org.riskset.messages.Messages;
import org.riskset.study.Study;

/** Words what to know of a column before it becomes a term. */
final class TermNotes {
  private static final int FEW_PATIENTS = 5;
  private static final Set<String> ABSENT_PRESENT = Set.of("0", "1");

  private TermNotes() {}

  /** How many patients lack it, or how few have its rarest level; empty if nothing. */
  static String of(Study study, Column column, int[] rows, Optional<Map<String, Integer>> counts) {
    int missing = 0;
    for (int row : rows) {
      missing += column.isMissing(row) ? 1 : 0;
    }
    return missing > 0
        ? Messages.text("cox.term.missing", missing)
        : counts.map(known -> rareLevel(study, column, known)).orElse("");
  }

  private static String rareLevel(Study study, Column column, Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .min(Map.Entry.comparingByValue())
        .filter(rarest -> counts.size() > 1 && rarest.getValue() <= FEW_PATIENTS)
        .map(rarest -> rareLevel(study, column, counts, rarest))
        .orElse("");
  }

  private static String rareLevel(
      Study study, Column column, Map<String, Integer> counts, Map.Entry<String, Integer> rarest) {
    int count = rarest.getValue();
    if (counts.keySet().equals(ABSENT_PRESENT) && rarest.getKey().equals("1")) {
      return Messages.text("cox.term.fewPatients", count);
    }
    String label = study.cohort().dictionary().levelLabel(column.name(), rarest.getKey());
    return Messages.text("cox.term.fewInLevel", count, label);
  }
}
