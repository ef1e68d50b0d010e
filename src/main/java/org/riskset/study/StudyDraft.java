package org.riskset.study;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.riskset.data.Cohort;
import org.riskset.data.ColumnDescription;
import org.riskset.data.DataException;
import org.riskset.data.Dictionary;
import org.riskset.data.NumberColumn;
import org.riskset.endpoint.EndpointDefinition;
import org.riskset.endpoint.EndpointGuess;
import org.riskset.endpoint.GroupGuess;
import org.riskset.endpoint.GuessedEndpoint;
import org.riskset.model.Term;

/**
 * The first study of a newly opened cohort: what its dictionary declares, and guesses from names
 * and values for the rest.
 */
public final class StudyDraft {
  private final DataSource source;
  private final Cohort cohort;
  private final CohortDescription description;

  private StudyDraft(DataSource source, Cohort cohort, CohortDescription description) {
    this.source = source;
    this.cohort = cohort;
    this.description = description;
  }

  /**
   * The first study.
   *
   * @param source the data file
   * @param cohort the cohort as read from it
   * @param description what its dictionary says
   * @throws DataException if the dictionary declares no endpoint that the cohort has, and none can
   *     be guessed
   */
  public static Study of(DataSource source, Cohort cohort, CohortDescription description)
      throws DataException {
    return new StudyDraft(source, cohort, description).study();
  }

  private Study study() throws DataException {
    List<GuessedEndpoint> guesses = EndpointGuess.of(cohort);
    EndpointChoice endpoints = endpoints(guesses);
    Dictionary dictionary = withTimeUnit(endpoints.current(), guesses);
    List<String> groups = groups();
    double longest =
        Arrays.stream(cohort.numbers(endpoints.current().time()).values())
            .filter(value -> !Double.isNaN(value))
            .max()
            .orElse(0);
    String unit = Objects.requireNonNullElse(dictionary.timeUnit(), "");
    List<Double> times = ReportTimes.of(unit, longest);
    return Study.of(cohortSpec(dictionary), endpoints)
        .withGroups(groups)
        .withSurvival(SurvivalSpec.defaults().withTimes(times))
        .withHorizon(times.stream().mapToDouble(Double::doubleValue).max())
        .withCox(CoxSpec.defaults().withTerms(terms(groups)).withUnivariable(true));
  }

  private EndpointChoice endpoints(List<GuessedEndpoint> guesses) throws DataException {
    List<EndpointDefinition> declared =
        description.endpoints().stream().filter(this::hasColumns).toList();
    List<EndpointDefinition> definitions =
        declared.isEmpty() ? guesses.stream().map(GuessedEndpoint::definition).toList() : declared;
    if (definitions.isEmpty()) {
      throw new DataException("study.noEndpoint", String.join(", ", cohort.columnNames()));
    }
    Optional<String> wanted = description.defaults().endpointId();
    return new EndpointChoice(
        definitions,
        definitions.stream()
            .map(EndpointDefinition::id)
            .filter(id -> wanted.filter(id::equals).isPresent())
            .findFirst()
            .orElse(definitions.get(0).id()));
  }

  private boolean hasColumns(EndpointDefinition endpoint) {
    return cohort.find(endpoint.time()).isPresent()
        && cohort.find(endpoint.event()).isPresent()
        && endpoint.entryColumn().map(name -> cohort.find(name).isPresent()).orElse(true);
  }

  /** The dictionary with the unit that the time column's name speaks of, where it declares none. */
  private Dictionary withTimeUnit(EndpointDefinition endpoint, List<GuessedEndpoint> guesses) {
    Dictionary known = description.dictionary();
    Optional<String> guessed =
        guesses.stream()
            .filter(guess -> guess.definition().time().equals(endpoint.time()))
            .map(GuessedEndpoint::timeUnit)
            .filter(unit -> !unit.isEmpty())
            .findFirst();
    return known.timeUnit() == null && guessed.isPresent()
        ? known.withTimeUnit(guessed.get())
        : known;
  }

  private CohortSpec cohortSpec(Dictionary dictionary) {
    Set<String> factors =
        dictionary.columns().stream()
            .filter(column -> column.kind() == ColumnDescription.Kind.CATEGORY)
            .map(ColumnDescription::name)
            .filter(name -> cohort.find(name).filter(NumberColumn.class::isInstance).isPresent())
            .collect(Collectors.toSet());
    Map<String, String> references = new LinkedHashMap<>();
    for (ColumnDescription column : dictionary.columns()) {
      Optional<String> reference =
          column.declaredReference().filter(level -> hasLevel(column.name(), level));
      reference.ifPresent(level -> references.put(column.name(), level));
    }
    return new CohortSpec(source, dictionary, factors, Map.of(), references);
  }

  private boolean hasLevel(String column, String level) {
    return cohort.find(column).filter(found -> found.levels().contains(level)).isPresent();
  }

  private List<String> groups() {
    Optional<String> declared =
        description
            .defaults()
            .groupColumn()
            .or(
                () ->
                    description.dictionary().columns().stream()
                        .filter(column -> column.role() == ColumnDescription.Role.GROUP)
                        .map(ColumnDescription::name)
                        .findFirst())
            .filter(name -> cohort.find(name).isPresent());
    return declared.or(() -> GroupGuess.of(cohort)).map(List::of).orElse(List.of());
  }

  /** The groups, then the covariates declared. */
  private List<Term> terms(List<String> groups) {
    List<String> covariates =
        description.defaults().covariates().stream()
            .filter(name -> cohort.find(name).isPresent())
            .toList();
    return Stream.concat(groups.stream(), covariates.stream())
        .distinct()
        .<Term>map(Term.Main::new)
        .toList();
  }
}
