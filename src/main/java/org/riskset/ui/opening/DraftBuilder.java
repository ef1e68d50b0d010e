package org.riskset.ui.opening;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.riskset.data.Cohort;
import org.riskset.data.Column;
import org.riskset.data.ColumnDescription.Role;
import org.riskset.data.NumberColumn;
import org.riskset.endpoint.EndpointDefinition;
import org.riskset.endpoint.GroupGuess;
import org.riskset.endpoint.GuessedEndpoint;
import org.riskset.study.CohortDescription;
import org.riskset.ui.opening.ColumnUse.Purpose;

/** The first understanding of a cohort: its dictionary, and guesses for what that leaves open. */
final class DraftBuilder {
  private final Cohort cohort;
  private final CohortDescription declared;
  private final Set<String> identifiers;
  private final List<GuessedEndpoint> guesses;

  /**
   * A builder.
   *
   * @param guessed endpoints that the file seems to have
   */
  DraftBuilder(DataFile file, List<GuessedEndpoint> guessed) {
    this.cohort = file.cohort();
    this.declared = file.description();
    this.identifiers = file.identifiers();
    this.guesses = declared.endpoints().isEmpty() ? guessed : List.of();
  }

  OpeningDraft build() {
    List<EndpointDefinition> endpoints =
        guesses.isEmpty()
            ? declared.endpoints()
            : guesses.stream().map(GuessedEndpoint::definition).toList();
    CohortDescription.Defaults defaults = declared.defaults();
    OpeningDraft draft =
        new OpeningDraft(
            new CohortDescription(
                declared.dictionary(),
                endpoints,
                new CohortDescription.Defaults(
                    defaults.endpoint(), group().orElse(null), defaults.covariates())),
            confirmed(endpoints));
    for (Column column : cohort.columns()) {
      draft = firstUse(draft, column);
    }
    return draft;
  }

  /** What a dictionary declares needs no answer; of guesses, the first and the doubtful do. */
  private Set<String> confirmed(List<EndpointDefinition> endpoints) {
    Set<String> ids = new HashSet<>();
    if (guesses.isEmpty()) {
      endpoints.forEach(endpoint -> ids.add(endpoint.id()));
    }
    guesses.stream()
        .skip(1)
        .filter(GuessedEndpoint::certain)
        .forEach(guess -> ids.add(guess.definition().id()));
    return ids;
  }

  private Optional<String> group() {
    return declared
        .defaults()
        .groupColumn()
        .or(this::declaredGroup)
        .filter(name -> cohort.find(name).isPresent())
        .or(() -> GroupGuess.of(cohort));
  }

  private Optional<String> declaredGroup() {
    return declared.dictionary().columns().stream()
        .filter(column -> column.role() == Role.GROUP)
        .map(column -> column.name())
        .findFirst();
  }

  private OpeningDraft firstUse(OpeningDraft draft, Column column) {
    boolean described =
        declared.dictionary().columns().stream().anyMatch(c -> c.name().equals(column.name()));
    Purpose purpose = draft.use(column).purpose();
    boolean free = purpose == Purpose.NUMBER || purpose == Purpose.CATEGORY;
    if (described || !free) {
      return draft;
    }
    if (identifiers.contains(column.name())) {
      return draft.use(column, ColumnUse.of(Purpose.LEFT_OUT));
    }
    boolean twoNumbers = column instanceof NumberColumn && column.levels().size() <= 2;
    return twoNumbers ? draft.use(column, ColumnUse.of(Purpose.CATEGORY)) : draft;
  }
}
