package org.riskset.endpoint;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.riskset.data.CategoryColumn;
import org.riskset.data.Column;
import org.riskset.data.DataException;
import org.riskset.data.NumberColumn;
import org.riskset.data.NumberText;

/** Reads an event column: which of its levels are the event. */
final class EventCoding {
  private static final Set<String> YES = Set.of("1", "true", "yes");
  private static final Set<String> NO = Set.of("0", "false", "no");

  private final CategoryColumn column;
  private final boolean[] isEvent;

  private EventCoding(CategoryColumn column, boolean[] isEvent) {
    this.column = column;
    this.isEvent = isEvent;
  }

  /**
   * The coding of a column.
   *
   * @param column the event column
   * @param eventValues values that are the event; empty: only 0/1, true/false and yes/no are read
   * @throws DataException if no value is named and the coding is another one, or a named value does
   *     not occur; the message shows the values found
   */
  static EventCoding of(Column column, List<String> eventValues) throws DataException {
    CategoryColumn categories = column.asCategories();
    List<String> levels = categories.levels();
    boolean[] isEvent = new boolean[levels.size()];
    if (eventValues.isEmpty()) {
      requireKnownCoding(column.name(), levels);
      for (int i = 0; i < isEvent.length; i++) {
        isEvent[i] = YES.contains(levels.get(i).toLowerCase(Locale.ROOT));
      }
    } else {
      for (String value : eventValues) {
        isEvent[indexOf(column, levels, value)] = true;
      }
    }
    return new EventCoding(categories, isEvent);
  }

  private static void requireKnownCoding(String name, List<String> levels) throws DataException {
    List<String> unknown =
        levels.stream()
            .filter(level -> !YES.contains(level.toLowerCase(Locale.ROOT)))
            .filter(level -> !NO.contains(level.toLowerCase(Locale.ROOT)))
            .toList();
    if (!unknown.isEmpty()) {
      throw new DataException(
          "endpoint.eventCoding", name, shown(levels), levels.get(levels.size() - 1));
    }
  }

  private static int indexOf(Column column, List<String> levels, String value)
      throws DataException {
    int index = find(levels, value, column instanceof NumberColumn);
    if (index < 0) {
      throw new DataException("endpoint.eventValueAbsent", column.name(), value, shown(levels));
    }
    return index;
  }

  /** Index of a level, which may be another spelling of the same number; −1 if it is not there. */
  static int find(List<String> levels, String value, boolean numbers) {
    int index = levels.indexOf(value);
    for (int i = 0; index < 0 && numbers && i < levels.size(); i++) {
      index = sameNumber(levels.get(i), value) ? i : -1;
    }
    return index;
  }

  private static boolean sameNumber(String level, String value) {
    return NumberText.parse(level) == NumberText.parse(value);
  }

  /** The first values, as a list for a message. */
  static String shown(List<String> levels) {
    int most = 8;
    String list = String.join(", ", levels.subList(0, Math.min(most, levels.size())));
    return levels.size() > most ? list + ", …" : list;
  }

  boolean isMissing(int row) {
    return column.isMissing(row);
  }

  boolean isEvent(int row) {
    return isEvent[column.code(row)];
  }

  /** Whether the level with this index is the event. */
  boolean isEventLevel(int code) {
    return isEvent[code];
  }
}
