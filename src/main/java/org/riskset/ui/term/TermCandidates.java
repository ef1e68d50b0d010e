package org.riskset.ui.term;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.riskset.data.Cohort;
import org.riskset.data.Column;
import org.riskset.data.ColumnDescription;
import org.riskset.data.ColumnDescription.Kind;
import org.riskset.data.ColumnDescription.Role;
import org.riskset.data.DataException;
import org.riskset.data.LevelCounts;
import org.riskset.data.NumberColumn;
import org.riskset.data.filter.Filter;
import org.riskset.messages.Messages;
import org.riskset.model.Term;
import org.riskset.study.Study;

/** Finds the terms of a model, the columns that may be terms and what a model pays for each. */
public final class TermCandidates {
  private static final int MOST_LEVELS = 12;
  private final Study study;
  private final Cohort cohort;
  private final int[] rows;
  private final Set<String> endpointColumns = new HashSet<>();

  private TermCandidates(Study study, Cohort cohort, int[] rows) {
    this.study = study;
    this.cohort = cohort;
    this.rows = rows;
    study
        .endpoints()
        .definitions()
        .forEach(e -> endpointColumns.addAll(List.of(e.time(), e.event())));
  }

  private static TermCandidates in(Study study, Cohort raw) {
    Cohort cohort = study.cohort().dictionary().applyTo(raw);
    return new TermCandidates(study, cohort, rows(study, cohort));
  }

  /** Rows of the subgroup; all rows while its expression does not fit, which others report. */
  private static int[] rows(Study study, Cohort cohort) {
    try {
      return Filter.parse(study.sample().where()).rows(cohort);
    } catch (DataException unfit) {
      return IntStream.range(0, cohort.rowCount()).toArray();
    }
  }

  /**
   * Terms of the study's Cox model in their order, then the other candidates in the order of the
   * file.
   *
   * @param raw the cohort as read from its source
   */
  public static List<TermCandidate> of(Study study, Cohort raw) {
    return in(study, raw).find();
  }

  /**
   * Columns that may be strata: those of few levels, or strata already, in the order of the file.
   *
   * @param raw the cohort as read from its source
   */
  public static List<String> strata(Study study, Cohort raw) {
    TermCandidates candidates = in(study, raw);
    return candidates.cohort.columns().stream()
        .filter(candidates::mayBeStrata)
        .map(Column::name)
        .toList();
  }

  private boolean mayBeStrata(Column column) {
    return study.cox().strata().contains(column.name())
        || (describesPatients(column)
            && !isNumber(column)
            && counts(column).filter(levels -> levels.size() > 1).isPresent());
  }

  private List<TermCandidate> find() {
    Set<String> used = new HashSet<>(study.cox().strata());
    study.cox().terms().stream()
        .filter(Term.Variable.class::isInstance)
        .forEach(term -> used.addAll(term.columns()));
    return Stream.concat(
            study.cox().terms().stream().map(this::inModel).flatMap(Optional::stream),
            cohort.columns().stream()
                .filter(column -> !used.contains(column.name()) && describesPatients(column))
                .map(column -> candidate(new Term.Main(column.name()), column, false))
                .filter(candidate -> candidate.coefficients() > 0))
        .toList();
  }

  private boolean describesPatients(Column column) {
    ColumnDescription described = study.cohort().dictionary().describe(column);
    return (described.role() == Role.GROUP || described.role() == Role.COVARIATE)
        && described.kind() != Kind.TEXT
        && !endpointColumns.contains(column.name());
  }

  /** A term of the model; one of a column that the file has not is reported by the model. */
  private Optional<TermCandidate> inModel(Term term) {
    return term instanceof Term.Variable variable
        ? cohort.find(variable.column()).map(column -> candidate(variable, column, true))
        : Optional.of(interaction(term));
  }

  private TermCandidate interaction(Term term) {
    int product =
        term.variables().stream()
            .map(variable -> cohort.find(variable.column()).map(c -> coefficients(variable, c)))
            .mapToInt(count -> count.orElse(1))
            .reduce(1, Math::multiplyExact);
    String label = term.variables().stream().map(this::label).collect(Collectors.joining(" × "));
    return new TermCandidate(term, term.text(), label, product, "", true, List.of());
  }

  private TermCandidate candidate(Term.Variable term, Column column, boolean inModel) {
    boolean number = isNumber(column);
    return new TermCandidate(
        term,
        column.name(),
        label(term),
        coefficients(term, column),
        TermNotes.of(study, column, rows, counts(column)),
        inModel,
        inModel && number ? TermForms.of(term, isPositive((NumberColumn) column)) : List.of());
  }

  /** Short, for the panel is narrow. */
  private String label(Term.Variable term) {
    String column = study.cohort().dictionary().label(term.column());
    if (term instanceof Term.Spline spline) {
      return Messages.text("cox.terms.short." + spline.kind().name(), column, spline.size());
    }
    return term instanceof Term.Log ? Messages.text("term.log", column) : column;
  }

  private boolean isNumber(Column column) {
    return column instanceof NumberColumn && !study.cohort().factors().contains(column.name());
  }

  private boolean isPositive(NumberColumn column) {
    return IntStream.of(rows).noneMatch(row -> !column.isMissing(row) && column.value(row) <= 0);
  }

  private Optional<Map<String, Integer>> counts(Column column) {
    return LevelCounts.of(column, rows, MOST_LEVELS);
  }

  /** One per level but the reference, one for a number; none where levels are like identifiers. */
  private int coefficients(Term.Variable term, Column column) {
    boolean number = isNumber(column);
    int levels = counts(column).map(Map::size).orElse(number ? 2 : 1);
    return number && levels > 1 ? TermForms.coefficients(term) : levels - 1;
  }
}
