package org.riskset.ui.incidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.riskset.data.Cohort;
import org.riskset.data.Column;
import org.riskset.data.ColumnDescription.Role;
import org.riskset.data.Dictionary;
import org.riskset.data.LevelCounts;
import org.riskset.endpoint.CauseColumn;
import org.riskset.endpoint.CauseColumnGuess;
import org.riskset.endpoint.EndpointDefinition;
import org.riskset.study.IncidenceSpec;
import org.riskset.study.Study;

/** Finds the columns that may tell by which cause follow-up ended, and the values they have. */
final class CodeColumns {
  private static final int MOST_LEVELS = 12;

  /** Censored rows and two causes. */
  private static final int FEWEST_VALUES = 3;

  private final Cohort cohort;

  /** The cohort does not change, and looking through it takes time. */
  private final Map<String, List<String>> known = new HashMap<>();

  private final Map<EndpointDefinition, List<CauseColumn>> fits = new HashMap<>();

  CodeColumns(Cohort cohort) {
    this.cohort = cohort;
  }

  /** Names of columns: those that fit the endpoint, then events, then all others. */
  List<String> names(Study study) {
    Dictionary dictionary = study.cohort().dictionary();
    Set<String> names = new LinkedHashSet<>();
    fitting(study).forEach(fit -> names.add(fit.column()));
    study.incidence().chosenCodes().ifPresent(codes -> names.add(codes.column()));
    cohort.columns().stream()
        .filter(column -> mayBeCodes(column, dictionary.describe(column).role()))
        .sorted(Comparator.comparing(column -> isCovariate(dictionary.describe(column).role())))
        .forEach(column -> names.add(column.name()));
    return List.copyOf(names);
  }

  private List<CauseColumn> fitting(Study study) {
    return fits.computeIfAbsent(
        study.endpoint(), endpoint -> CauseColumnGuess.of(cohort, endpoint));
  }

  private static boolean isCovariate(Role role) {
    return role == Role.COVARIATE || role == Role.GROUP;
  }

  private boolean mayBeCodes(Column column, Role role) {
    return role != Role.IDENTIFIER
        && role != Role.TIME
        && values(column.name()).size() >= FEWEST_VALUES;
  }

  /** The values of a column, the empty text for rows without one; none if there are too many. */
  List<String> values(String name) {
    return known.computeIfAbsent(name, this::read);
  }

  private List<String> read(String name) {
    Optional<Column> column = cohort.find(name);
    int[] all = IntStream.range(0, cohort.rowCount()).toArray();
    List<String> values = new ArrayList<>();
    column
        .flatMap(found -> LevelCounts.of(found, all, MOST_LEVELS))
        .ifPresent(counts -> values.addAll(counts.keySet()));
    if (!values.isEmpty() && column.orElseThrow().missingCount() > 0) {
      values.add("");
    }
    return values;
  }

  /**
   * The codes of a column, with what is likely to mean censored; empty where the column is the one
   * that the endpoint brings anyway.
   */
  Optional<IncidenceSpec.Codes> codes(Study study, String name) {
    List<CauseColumn> fitting = fitting(study);
    if (!fitting.isEmpty() && fitting.get(0).column().equals(name)) {
      return Optional.empty();
    }
    return fitting.stream()
        .filter(fit -> fit.column().equals(name))
        .findFirst()
        .or(() -> cohort.find(name).map(CauseColumnGuess::likely))
        .map(found -> new IncidenceSpec.Codes(found.column(), found.censored()));
  }
}
