package org.riskset.ui.arms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.riskset.data.Cohort;
import org.riskset.data.Column;
import org.riskset.data.ColumnDescription;
import org.riskset.data.ColumnDescription.Role;
import org.riskset.data.DataException;
import org.riskset.data.Dictionary;
import org.riskset.data.LevelCounts;
import org.riskset.data.NumberColumn;
import org.riskset.messages.Messages;
import org.riskset.study.ArmsSpec;
import org.riskset.study.Study;
import org.riskset.study.analysis.StudyRunner;
import org.riskset.study.claim.Adjustment;
import org.riskset.study.claim.TwoArms;
import org.riskset.ui.group.GroupChoice;
import org.riskset.ui.group.GroupChoices;
import org.riskset.ui.term.TermCandidate;
import org.riskset.ui.term.TermCandidates;

/** Finds what may be an arm, a start of treatment, a term that adjusts or a subgroup. */
final class ArmChoices {
  private static final int MOST_LEVELS = 6;

  private final Cohort cohort;
  private final StudyRunner runner;

  ArmChoices(Cohort cohort) {
    this.cohort = cohort;
    this.runner = new StudyRunner(cohort);
  }

  /** The arms that a study compares; empty if it is not clear which. */
  Optional<TwoArms> arms(Study study) {
    try {
      return Optional.of(TwoArms.of(runner.sample(study)));
    } catch (DataException unclear) {
      return Optional.empty();
    }
  }

  /** Columns whose levels may be arms, those meant for groups first. */
  List<String> columns(Study study) {
    return GroupChoices.of(study, cohort).stream()
        .map(GroupChoice::columns)
        .filter(columns -> columns.size() == 1)
        .map(columns -> columns.get(0))
        .toList();
  }

  /** Levels of a column in order, none if it has too many. */
  List<String> levels(Study study, String column) {
    int[] all = IntStream.range(0, cohort.rowCount()).toArray();
    Cohort ordered = study.cohort().dictionary().applyTo(cohort);
    return ordered
        .find(column)
        .flatMap(found -> LevelCounts.of(found, all, MOST_LEVELS))
        .map(counts -> List.copyOf(counts.keySet()))
        .orElse(List.of());
  }

  /** Pairs of arms that can be compared: each level of a column with its reference. */
  List<ArmsSpec.Pair> pairs(Study study) {
    List<ArmsSpec.Pair> pairs = new ArrayList<>();
    for (String column : columns(study)) {
      List<String> levels = levels(study, column);
      String reference =
          study.cohort().references().getOrDefault(column, levels.isEmpty() ? "" : levels.get(0));
      levels.stream()
          .filter(level -> !level.equals(reference))
          .forEach(level -> pairs.add(new ArmsSpec.Pair(column, level, reference)));
    }
    return pairs;
  }

  /** A pair as people read it: "Arm: RT v non-RT". */
  String label(Study study, ArmsSpec.Pair pair) {
    Dictionary dictionary = study.cohort().dictionary();
    return Messages.text(
        "arms.pair",
        dictionary.label(pair.column()),
        dictionary.levelLabel(pair.column(), pair.treated()),
        dictionary.levelLabel(pair.column(), pair.comparison()));
  }

  /** Columns of numbers that may hold a start of treatment, other times than follow-up first. */
  List<String> starts(Study study) {
    Dictionary dictionary = study.cohort().dictionary();
    Set<String> endpoints = new HashSet<>();
    study.endpoints().definitions().forEach(endpoint -> endpoints.addAll(endpoint.columns()));
    return cohort.columns().stream()
        .filter(NumberColumn.class::isInstance)
        .filter(column -> !endpoints.contains(column.name()))
        .filter(column -> mayBeTime(dictionary.describe(column)))
        .sorted(Comparator.comparing(column -> dictionary.describe(column).role() != Role.TIME))
        .map(Column::name)
        .toList();
  }

  private static boolean mayBeTime(ColumnDescription described) {
    return described.kind() == ColumnDescription.Kind.NUMBER
        && described.role() != Role.IDENTIFIER
        && described.role() != Role.EVENT;
  }

  /** Terms that adjust, then columns that may. */
  List<TermCandidate> adjustment(Study study) {
    Optional<TwoArms> arms = arms(study);
    Adjustment now = Adjustment.of(study, arms.map(TwoArms::column).orElse(""));
    Study adjusting = study.withCox(study.cox().withTerms(now.terms()).withStrata(now.strata()));
    return withoutArm(TermCandidates.of(adjusting, cohort), arms);
  }

  /** Columns that may form subgroups. */
  List<TermCandidate> subgroups(Study study) {
    Study plain = study.withCox(study.cox().withTerms(List.of()).withStrata(List.of()));
    return withoutArm(TermCandidates.of(plain, cohort), arms(study));
  }

  private static List<TermCandidate> withoutArm(
      List<TermCandidate> candidates, Optional<TwoArms> arms) {
    return candidates.stream()
        .filter(candidate -> arms.stream().noneMatch(a -> candidate.column().equals(a.column())))
        .toList();
  }
}
