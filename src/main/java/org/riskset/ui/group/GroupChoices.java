package org.riskset.ui.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.riskset.data.Cohort;
import org.riskset.data.Column;
import org.riskset.data.ColumnDescription;
import org.riskset.data.ColumnDescription.Role;
import org.riskset.data.Dictionary;
import org.riskset.data.LevelCounts;
import org.riskset.messages.Messages;
import org.riskset.study.Study;

/** Finds the columns that may form groups: few levels, and neither time nor event nor identity. */
public final class GroupChoices {
  private static final int MOST_LEVELS = 6;

  private final Cohort cohort;
  private final Dictionary dictionary;
  private final Set<String> endpointColumns = new HashSet<>();

  private GroupChoices(Study study, Cohort cohort) {
    this.cohort = cohort;
    this.dictionary = study.cohort().dictionary();
    study
        .endpoints()
        .definitions()
        .forEach(e -> endpointColumns.addAll(List.of(e.time(), e.event())));
  }

  /** None first, then columns meant for groups, then the others in the order of the file. */
  public static List<GroupChoice> of(Study study, Cohort cohort) {
    return new GroupChoices(study, cohort).find();
  }

  private List<GroupChoice> find() {
    List<GroupChoice> choices = new ArrayList<>();
    choices.add(new GroupChoice(List.of(), Messages.text("survival.group.none")));
    cohort.columns().stream()
        .filter(this::formsGroups)
        .sorted(Comparator.comparing(column -> role(column) != Role.GROUP))
        .map(column -> new GroupChoice(List.of(column.name()), dictionary.label(column.name())))
        .forEach(choices::add);
    return choices;
  }

  private Role role(Column column) {
    return dictionary.describe(column).role();
  }

  private boolean formsGroups(Column column) {
    ColumnDescription described = dictionary.describe(column);
    return switch (described.role()) {
      case GROUP -> hasFewLevels(column);
      case COVARIATE ->
          described.kind() != ColumnDescription.Kind.TEXT
              && !endpointColumns.contains(column.name())
              && hasFewLevels(column);
      case IDENTIFIER, TIME, EVENT, OTHER -> false;
    };
  }

  private boolean hasFewLevels(Column column) {
    int[] rows = IntStream.range(0, column.size()).toArray();
    return LevelCounts.of(column, rows, MOST_LEVELS)
        .filter(counts -> counts.size() > 1)
        .isPresent();
  }
}
