package org.riskset.ui.cox;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.riskset.data.Cohort;
import org.riskset.data.Column;
import org.riskset.data.ColumnDescription;
import org.riskset.data.ColumnDescription.Kind;
import org.riskset.data.ColumnDescription.Role;
import org.riskset.data.LevelCounts;
import org.riskset.data.NumberColumn;
import org.riskset.messages.Messages;
import org.riskset.model.Term;
import org.riskset.study.Study;

/** Finds the columns that may be terms and what a model would pay for each. */
final class TermCandidates {
  private static final int MOST_LEVELS = 12;
  private static final int FEW_PATIENTS = 5;
  private static final Set<String> ABSENT_PRESENT = Set.of("0", "1");

  private final Study study;
  private final Cohort cohort;
  private final int[] rows;
  private final List<String> terms;
  private final Set<String> endpointColumns = new HashSet<>();

  private TermCandidates(Study study, Cohort cohort, int[] rows) {
    this.study = study;
    this.cohort = cohort;
    this.rows = rows;
    this.terms = study.cox().terms().stream().map(TermCandidates::column).toList();
    study
        .endpoints()
        .definitions()
        .forEach(e -> endpointColumns.addAll(List.of(e.time(), e.event())));
  }

  /** Terms of the model in their order, then the other candidates in the order of the file. */
  static List<TermCandidate> of(Study study, Cohort cohort, int[] rows) {
    return new TermCandidates(study, cohort, rows).find();
  }

  /** The column of a term. */
  static String column(Term term) {
    return term instanceof Term.Main main ? main.column() : term.text();
  }

  private List<TermCandidate> find() {
    return cohort.columns().stream()
        .filter(column -> terms.contains(column.name()) || describesPatients(column))
        .map(this::candidate)
        .filter(candidate -> candidate.inModel() || candidate.coefficients() > 0)
        .sorted(Comparator.comparingInt(this::position))
        .toList();
  }

  private int position(TermCandidate candidate) {
    int position = terms.indexOf(candidate.column());
    return position < 0 ? Integer.MAX_VALUE : position;
  }

  private boolean describesPatients(Column column) {
    ColumnDescription described = study.cohort().dictionary().describe(column);
    return (described.role() == Role.GROUP || described.role() == Role.COVARIATE)
        && described.kind() != Kind.TEXT
        && !endpointColumns.contains(column.name());
  }

  private TermCandidate candidate(Column column) {
    Optional<Map<String, Integer>> counts = LevelCounts.of(column, rows, MOST_LEVELS);
    return new TermCandidate(
        column.name(),
        study.cohort().dictionary().label(column.name()),
        coefficients(column, counts),
        note(column, counts),
        terms.contains(column.name()));
  }

  /** One per level but the reference, one for a number; none where levels are like identifiers. */
  private int coefficients(Column column, Optional<Map<String, Integer>> counts) {
    boolean number =
        column instanceof NumberColumn && !study.cohort().factors().contains(column.name());
    int levels = counts.map(Map::size).orElse(number ? 2 : 1);
    return number ? Math.min(1, levels - 1) : levels - 1;
  }

  private String note(Column column, Optional<Map<String, Integer>> counts) {
    int missing = 0;
    for (int row : rows) {
      missing += column.isMissing(row) ? 1 : 0;
    }
    return missing > 0
        ? Messages.text("cox.term.missing", missing)
        : counts.map(known -> rareLevel(column, known)).orElse("");
  }

  private String rareLevel(Column column, Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .min(Map.Entry.comparingByValue())
        .filter(rarest -> counts.size() > 1 && rarest.getValue() <= FEW_PATIENTS)
        .map(rarest -> rareLevel(column, counts, rarest.getKey(), rarest.getValue()))
        .orElse("");
  }

  private String rareLevel(Column column, Map<String, Integer> counts, String level, int count) {
    if (counts.keySet().equals(ABSENT_PRESENT) && level.equals("1")) {
      return Messages.text("cox.term.fewPatients", count);
    }
    String label = study.cohort().dictionary().levelLabel(column.name(), level);
    return Messages.text("cox.term.fewInLevel", count, label);
  }
}
