package org.riskset.endpoint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.riskset.data.CategoryColumn;
import org.riskset.data.Cohort;
import org.riskset.data.Column;
import org.riskset.data.DataException;
import org.riskset.data.NumberText;
import org.riskset.statistics.sample.CompetingEvents;
import org.riskset.statistics.sample.Observations;

/** A column that tells how follow-up ended: by one of several causes, or censored. */
public final class EventCodes {
  /** What rows without a value are called where these are the censored ones. */
  private static final String EMPTY = "(empty)";

  private final CategoryColumn column;
  private final int censored;
  private final List<String> causes;

  private EventCodes(CategoryColumn column, int censored) {
    this.column = column;
    this.censored = censored;
    List<String> others = new ArrayList<>(column.levels());
    if (censored >= 0) {
      others.remove(censored);
    }
    causes = List.copyOf(others);
  }

  /**
   * The codes of a column.
   *
   * @param column the column; its levels are in the order in which causes are told
   * @param censoredValue the value of censored rows; the empty text stands for rows without a
   *     value, if the column comes from {@link #withEmptyAsLevel}. A number column may lack the
   *     value: then no row is censored
   * @throws DataException if a column of texts has no such value; the message shows those found
   */
  public static EventCodes of(Column column, String censoredValue) throws DataException {
    CategoryColumn categories = column.asCategories();
    List<String> levels = categories.levels();
    String value = censoredValue.isEmpty() ? EMPTY : censoredValue;
    boolean numbers = levels.stream().noneMatch(EventCodes::isText);
    int index = EventCoding.find(levels, value, numbers);
    if (index < 0 && !censoredValue.isEmpty() && !numbers) {
      throw new DataException(
          "endpoint.codeForCensored",
          column.name(),
          censoredValue,
          EventCoding.shown(levels),
          levels.get(0));
    }
    return new EventCodes(categories, index);
  }

  private static boolean isText(String level) {
    return Double.isNaN(NumberText.parse(level));
  }

  /**
   * The cohort with rows that have no value in a column given one.
   *
   * @param name the column
   * @param event column that knows of every row whether an event happened; rows that have no value
   *     there keep having none. The column itself where there is no other
   * @throws DataException if a column is absent
   */
  public static Cohort withEmptyAsLevel(Cohort cohort, String name, String event)
      throws DataException {
    Column codes = cohort.column(name);
    Column known = cohort.column(event);
    Column filled = filled(codes, row -> name.equals(event) || !known.isMissing(row));
    return cohort.map(column -> column.name().equals(name) ? filled : column);
  }

  private static Column filled(Column column, IntPredicate known) {
    CategoryColumn categories = column.asCategories();
    List<String> levels = new ArrayList<>(categories.levels());
    levels.add(EMPTY);
    int[] codes = new int[column.size()];
    for (int row = 0; row < codes.length; row++) {
      boolean empty = column.isMissing(row) && known.test(row);
      codes[row] = empty ? levels.size() - 1 : categories.code(row);
    }
    return new CategoryColumn(column.name(), levels, codes);
  }

  /** The causes, in the order of the column's levels. */
  public List<String> causes() {
    return causes;
  }

  /** The value of censored rows; the empty text if no row of the column is censored. */
  public String censored() {
    return censored < 0 ? "" : column.levels().get(censored);
  }

  /**
   * Number of a cause.
   *
   * @throws DataException if there is no such cause; the message shows those found
   */
  public int index(String cause) throws DataException {
    boolean numbers = causes.stream().noneMatch(EventCodes::isText);
    int index = EventCoding.find(causes, cause, numbers);
    if (index < 0) {
      throw new DataException(
          "endpoint.causeAbsent", column.name(), cause, EventCoding.shown(causes));
    }
    return index;
  }

  /** The observations of some rows of the cohort with how each ended. */
  public CompetingEvents events(Observations observations, int[] rows) {
    int[] ends = Arrays.stream(rows).map(row -> cause(column.code(row))).toArray();
    return CompetingEvents.of(observations, ends, causes.size());
  }

  private int cause(int code) {
    if (code == censored) {
      return CompetingEvents.CENSORED;
    }
    return censored >= 0 && code > censored ? code - 1 : code;
  }
}
