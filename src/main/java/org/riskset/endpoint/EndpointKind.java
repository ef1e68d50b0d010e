package org.riskset.endpoint;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.riskset.data.NameWords;

/** The endpoints that people know by name, and what must hold between them and overall survival. */
public enum EndpointKind {
  /** Death from any cause. */
  OVERALL("os", "Overall survival"),
  /** Progression or death: never later than death, and every death is an event. */
  PROGRESSION_FREE("pfs", "Progression-free survival"),
  /** Relapse or death: never later than death, and every death is an event. */
  DISEASE_FREE("dfs rfs efs", "Disease-free survival"),
  /** Failure at one site: never later than death. */
  SITE_SPECIFIC("lrfs rrfs lrrfs lffs dmfs mfs dffs ffs ttp ttf pfi dfi", "Failure-free survival"),
  /** Death from the disease: every event is a death. */
  CAUSE_SPECIFIC("dss css cdss bcss", "Disease-specific survival"),
  /** Anything else. */
  OTHER("", "Survival");

  private final String abbreviations;
  private final String label;

  EndpointKind(String abbreviations, String label) {
    this.abbreviations = abbreviations;
    this.label = label;
  }

  /** The kind that an abbreviation such as {@code pfs} stands for, if it is known. */
  static Optional<EndpointKind> named(String abbreviation) {
    String wanted = abbreviation.toLowerCase(Locale.ROOT);
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    return List.of(values()).stream()
        .filter(kind -> List.of(kind.abbreviations.split(" ")).contains(wanted))
        .findFirst();
  }

  /** The kind of an endpoint, by a word of its identifier or the name that its columns share. */
  public static EndpointKind of(EndpointDefinition endpoint) {
    return NameWords.of(endpoint.id()).stream()
        .flatMap(word -> named(word).stream())
        .findFirst()
        .or(() -> ofColumns(endpoint))
        .orElse(OTHER);
  }

  private static Optional<EndpointKind> ofColumns(EndpointDefinition endpoint) {
    String stem = EndpointName.of(endpoint.time()).stem();
    boolean shared = stem.equals(EndpointName.of(endpoint.event()).stem());
    return shared ? named(stem) : Optional.empty();
  }

  /** Whether the event includes death from any cause. */
  boolean includesDeath() {
    return this == OVERALL || this == PROGRESSION_FREE || this == DISEASE_FREE;
  }

  /** Whether follow-up for the event cannot outlast follow-up for death. */
  boolean endsByDeath() {
    return this != OVERALL && this != OTHER;
  }

  String label() {
    return label;
  }

  EventWords words() {
    return switch (this) {
      case OVERALL -> new EventWords("death", "deaths", "dead", "alive");
      case PROGRESSION_FREE ->
          new EventWords(
              "progression or death",
              "progressions or deaths",
              "progressed or dead",
              "alive without progression");
      case DISEASE_FREE ->
          new EventWords(
              "relapse or death",
              "relapses or deaths",
              "relapsed or dead",
              "alive without relapse");
      case SITE_SPECIFIC -> new EventWords("failure", "failures", "failed", "no failure");
      case CAUSE_SPECIFIC ->
          new EventWords(
              "death from disease",
              "deaths from disease",
              "dead of disease",
              "not dead of disease");
      case OTHER -> EventWords.general();
    };
  }
}
