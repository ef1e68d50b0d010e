package org.riskset.endpoint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.riskset.data.Cohort;
import org.riskset.data.Column;
import org.riskset.data.DataException;
import org.riskset.data.NumberColumn;

/**
 * Guesses the endpoints of a cohort from the names and values of its columns: a time and an event
 * column belong together if their names are alike once the words for time and event are removed.
 */
public final class EndpointGuess {
  private final Cohort cohort;
  private final List<Candidate> times = new ArrayList<>();
  private final List<Candidate> events = new ArrayList<>();
  private final List<Candidate> entries = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  private record Candidate(Column column, EndpointName name, EventLevels levels) {}

  private EndpointGuess(Cohort cohort) {
    this.cohort = cohort;
    for (Column column : cohort.columns()) {
      EndpointName name = EndpointName.of(column.name());
      EventLevels levels =
          EventLevels.of(column.name(), name.isEvent() ? column.levels() : List.of());
      Candidate candidate = new Candidate(column, name, levels);
      if (name.isEvent() && !levels.values().isEmpty()) {
        events.add(candidate);
      } else if (name.isEntry() && column instanceof NumberColumn) {
        entries.add(candidate);
      } else if (name.isTime() && column instanceof NumberColumn numbers && isTime(numbers)) {
        times.add(candidate);
      }
    }
  }

  private static boolean isTime(NumberColumn column) {
    boolean any = false;
    for (int row = 0; row < column.size(); row++) {
      if (column.value(row) < 0) {
        return false;
      }
      any = any || !column.isMissing(row);
    }
    return any;
  }

  /** The endpoints that the cohort seems to have, overall survival first, then in file order. */
  public static List<GuessedEndpoint> of(Cohort cohort) {
    return new EndpointGuess(cohort).endpoints();
  }

  private List<GuessedEndpoint> endpoints() {
    List<GuessedEndpoint> found = new ArrayList<>();
    List<Candidate> freeEvents = new ArrayList<>(events);
    for (Candidate time : times) {
      Optional<Candidate> event = withStem(time.name().stem(), freeEvents);
      event.flatMap(e -> endpoint(time, e, true)).ifPresent(found::add);
      event.ifPresent(freeEvents::remove);
    }
    overallByStatus(found, freeEvents).ifPresent(found::add);
    if (found.isEmpty() && !times.isEmpty() && !freeEvents.isEmpty()) {
      endpoint(times.get(0), freeEvents.get(0), false).ifPresent(found::add);
    }
    found.sort(Comparator.comparing(e -> EndpointKind.of(e.definition()) != EndpointKind.OVERALL));
    return found;
  }

  private static Optional<Candidate> withStem(String stem, List<Candidate> candidates) {
    return candidates.stream().filter(c -> c.name().stem().equals(stem)).findFirst();
  }

  /** Overall survival whose event column is called no more than status or event. */
  private Optional<GuessedEndpoint> overallByStatus(
      List<GuessedEndpoint> found, List<Candidate> freeEvents) {
    Optional<Candidate> time =
        times.stream()
            .filter(
                t ->
                    EndpointKind.named(t.name().stem())
                        .filter(EndpointKind.OVERALL::equals)
                        .isPresent())
            .filter(
                t -> found.stream().noneMatch(f -> f.definition().time().equals(t.column().name())))
            .findFirst();
    return time.flatMap(t -> withStem("", freeEvents).flatMap(e -> endpoint(t, e, false)));
  }

  private Optional<GuessedEndpoint> endpoint(Candidate time, Candidate event, boolean sameStem) {
    String stem = time.name().stem();
    EndpointKind kind = EndpointKind.named(stem).orElse(EndpointKind.OTHER);
    String label =
        kind == EndpointKind.OTHER && !stem.isEmpty()
            ? kind.label() + " (" + stem.replace('_', ' ') + ")"
            : kind.label();
    EndpointDefinition definition =
        new EndpointDefinition(
            newId(stem.isEmpty() ? "survival" : stem, time.column().name()),
            label,
            time.column().name(),
            entry(time),
            event.column().name(),
            event.levels().values(),
            kind.words(),
            null);
    try {
      return Optional.of(
          new GuessedEndpoint(
              definition,
              EventTally.of(cohort, definition),
              time.name().unit(),
              sameStem && event.levels().certain()));
    } catch (DataException notReadable) {
      // A guess that the data contradict is no guess.
      return Optional.empty();
    }
  }

  private String newId(String wanted, String otherwise) {
    return ids.add(wanted) ? wanted : otherwise;
  }

  /** The start that belongs to a time and lies before it in every row, if there is one. */
  private @Nullable String entry(Candidate time) {
    return entries.stream()
        .filter(e -> e.name().stem().equals(time.name().stem()))
        .filter(e -> isBefore((NumberColumn) e.column(), (NumberColumn) time.column()))
        .map(e -> e.column().name())
        .findFirst()
        .orElse(null);
  }

  private static boolean isBefore(NumberColumn entry, NumberColumn time) {
    for (int row = 0; row < time.size(); row++) {
      if (!time.isMissing(row) && !(entry.value(row) < time.value(row))) {
        return false;
      }
    }
    return true;
  }
}
