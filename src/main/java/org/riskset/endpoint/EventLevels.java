package org.riskset.endpoint;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.riskset.data.NameWords;

/**
 * A guess which levels of a column are the event.
 *
 * @param values the levels that are the event; empty if no guess is possible
 * @param certain whether the coding says so by itself
 */
record EventLevels(List<String> values, boolean certain) {
  private static final Set<String> EVENT =
      Set.of(
          "dead",
          "death",
          "died",
          "deceased",
          "event",
          "yes",
          "true",
          "relapse",
          "relapsed",
          "recurrence",
          "recurred",
          "progression",
          "progressed",
          "failure",
          "failed",
          "y");
  private static final Set<String> NO_EVENT =
      Set.of("alive", "living", "censored", "censor", "no", "false", "none", "lost", "ned", "n");
  private static final int MOST_LEVELS = 4;
  private static final EventLevels NONE = new EventLevels(List.of(), false);

  /**
   * The guess for one column.
   *
   * @param column its name
   * @param levels its levels in order
   */
  static EventLevels of(String column, List<String> levels) {
    if (levels.isEmpty() || levels.size() > MOST_LEVELS) {
      return NONE;
    }
    if (Set.of("0", "1").containsAll(levels)) {
      return zeroOne(column, levels);
    }
    if (levels.equals(List.of("1", "2"))) {
      return new EventLevels(List.of("2"), true);
    }
    if (levels.equals(List.of("0", "1", "2"))) {
      return new EventLevels(List.of("2"), false);
    }
    return words(levels);
  }

  /** CDISC's CNSR is 1 for censored; other names with "cens" are used both ways. */
  private static EventLevels zeroOne(String column, List<String> levels) {
    String name = column.toLowerCase(Locale.ROOT);
    if (name.equals("cnsr")) {
      return new EventLevels(levels.contains("0") ? List.of("0") : List.of(), true);
    }
    return new EventLevels(levels.contains("1") ? List.of("1") : List.of(), !name.contains("cens"));
  }

  private static EventLevels words(List<String> levels) {
    List<String> denied = levels.stream().filter(EventLevels::isDenied).toList();
    List<String> named =
        levels.stream().filter(l -> !denied.contains(l) && containsAny(l, EVENT)).toList();
    if (!named.isEmpty() && named.size() + denied.size() == levels.size()) {
      return new EventLevels(named, named.size() == 1);
    }
    boolean twoWithOneDenied = levels.size() == 2 && denied.size() == 1;
    return twoWithOneDenied
        ? new EventLevels(levels.stream().filter(l -> !denied.contains(l)).toList(), false)
        : new EventLevels(named, false);
  }

  /** Whether a value says by itself that nothing happened. */
  static boolean meansNoEvent(String level) {
    return level.equals("0") || isDenied(level);
  }

  private static boolean isDenied(String level) {
    return containsAny(level, NO_EVENT);
  }

  private static boolean containsAny(String level, Set<String> words) {
    return NameWords.of(level).stream().anyMatch(words::contains);
  }
}
