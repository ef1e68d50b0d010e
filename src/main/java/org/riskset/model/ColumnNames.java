package org.riskset.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.riskset.data.DataException;

/** Column names in lists: plain words as they are, any other name in backticks. */
public final class ColumnNames {
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}_.][\\p{L}\\p{N}_.]*");
  private static final Pattern ITEM =
      Pattern.compile("\\s*(?:`([^`]+)`|([^,`]*[^,`\\s]))\\s*(,|$)");

  private ColumnNames() {}

  /** The name as it must stand in a list or an expression. */
  public static String quoted(String name) {
    return PLAIN.matcher(name).matches() ? name : "`" + name + "`";
  }

  /**
   * Splits a comma-separated list of column names.
   *
   * @throws DataException if an item is empty or a backtick is not closed
   */
  public static List<String> split(String list) throws DataException {
    List<String> names = new ArrayList<>();
    Matcher matcher = ITEM.matcher(list);
    int position = 0;
    while (position < list.length()
        || (!names.isEmpty() && list.endsWith(",") && position == list.length())) {
      if (!matcher.find(position) || matcher.start() != position) {
        throw new DataException("model.columnList", list);
      }
      names.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
      position = matcher.end();
      if (matcher.group(3).isEmpty()) {
        return names;
      }
    }
    throw new DataException("model.columnList", list);
  }
}
