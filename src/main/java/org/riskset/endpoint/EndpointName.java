package org.riskset.endpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.riskset.data.NameWords;

/**
 * What the name of a column says about its part in an endpoint.
 *
 * @param stem the endpoint that it belongs to: what remains without the words for time and event
 * @param isTime whether it speaks of a time; a name that is an abbreviation only may mean both
 * @param isEvent whether it speaks of an event
 * @param isEntry whether it speaks of a start
 * @param unit unit of time that it names, empty if none
 */
record EndpointName(String stem, boolean isTime, boolean isEvent, boolean isEntry, String unit) {
  private static final Map<String, String> UNITS =
      Map.ofEntries(
          Map.entry("day", "days"),
          Map.entry("days", "days"),
          Map.entry("week", "weeks"),
          Map.entry("weeks", "weeks"),
          Map.entry("month", "months"),
          Map.entry("months", "months"),
          Map.entry("mo", "months"),
          Map.entry("mos", "months"),
          Map.entry("mth", "months"),
          Map.entry("mths", "months"),
          Map.entry("year", "years"),
          Map.entry("years", "years"),
          Map.entry("yr", "years"),
          Map.entry("yrs", "years"));
  private static final Set<String> TIME =
      Set.of("time", "times", "duration", "followup", "fu", "tte", "aval", "stop", "tstop", "t");
  private static final Set<String> EVENT =
      Set.of(
          "event",
          "events",
          "evt",
          "status",
          "stat",
          "state",
          "cens",
          "censor",
          "censored",
          "cnsr",
          "censoring",
          "death",
          "dead",
          "died",
          "deceased",
          "indicator",
          "ind",
          "flag",
          "delta",
          "vital",
          "outcome",
          "failure",
          "fail");
  private static final Set<String> ENTRY =
      Set.of("start", "tstart", "entry", "begin", "left", "trunc", "truncation");
  private static final Set<String> OTHER_TIMES = Set.of("age", "interval", "since", "before");
  private static final Set<String> FILLERS =
      Set.of("survival", "surv", "to", "of", "in", "at", "or", "until", "follow", "up", "last");
  private static final Map<List<String>, String> PHRASES =
      Map.of(
          List.of("progression", "free"), "pfs",
          List.of("disease", "free"), "dfs",
          List.of("relapse", "free"), "rfs",
          List.of("recurrence", "free"), "rfs",
          List.of("event", "free"), "efs",
          List.of("failure", "free"), "ffs",
          List.of("disease", "specific"), "dss",
          List.of("cancer", "specific"), "css",
          List.of("cause", "specific"), "css");
  private static final List<String> GLUED = List.of("futime", "fustat", "survtime", "survstat");

  static EndpointName of(String column) {
    List<String> words = joined(NameWords.of(column));
    List<String> stem = new ArrayList<>(words);
    stem.removeIf(w -> isTimeWord(w) || EVENT.contains(w) || ENTRY.contains(w) || isFiller(w));
    boolean alone = words.size() == 1 && EndpointKind.named(words.get(0)).isPresent();
    boolean otherTime = words.stream().anyMatch(OTHER_TIMES::contains);
    return new EndpointName(
        String.join("_", stem),
        alone || (!otherTime && words.stream().anyMatch(EndpointName::isTimeWord)),
        alone || words.stream().anyMatch(EVENT::contains),
        words.stream().anyMatch(ENTRY::contains),
        words.stream().filter(UNITS::containsKey).map(UNITS::get).findFirst().orElse(""));
  }

  private static boolean isTimeWord(String word) {
    return TIME.contains(word) || UNITS.containsKey(word);
  }

  private static boolean isFiller(String word) {
    return FILLERS.contains(word);
  }

  /** Phrases as abbreviations, glued words apart: {@code rfstime} is {@code rfs}, {@code time}. */
  private static List<String> joined(List<String> words) {
    List<String> joined = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String phrase = i + 1 < words.size() ? PHRASES.getOrDefault(words.subList(i, i + 2), "") : "";
      if (!phrase.isEmpty()) {
        joined.add(phrase);
        i++;
      } else if (words.get(i).equals("overall")) {
        joined.add("os");
      } else {
        joined.addAll(apart(words.get(i)));
      }
    }
    return joined;
  }

  private static List<String> apart(String word) {
    if (GLUED.contains(word)) {
      return List.of(word.endsWith("time") ? "time" : "status");
    }
    for (int cut = 2; cut <= word.length() - 2; cut++) {
      String start = word.substring(0, cut);
      String end = word.substring(cut);
      if (EndpointKind.named(start).isPresent() && (isTimeWord(end) || EVENT.contains(end))) {
        return List.of(start, end);
      }
    }
    return List.of(word);
  }
}
