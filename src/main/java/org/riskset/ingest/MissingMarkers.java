package org.riskset.ingest;

import java.util.List;
import java.util.Set;

/** The cells that mean "no value", after white space around them is taken away. */
public final class MissingMarkers {
  private static final List<String> ALL =
      List.of("", "NA", "N/A", "n/a", "#N/A", "NaN", "nan", "NULL", ".");
  private static final Set<String> SET = Set.copyOf(ALL);
  private static final int LONGEST = 4;

  private MissingMarkers() {}

  /** The markers, upper and lower case told apart. */
  public static List<String> all() {
    return ALL;
  }

  static boolean contains(String cell) {
    return cell.isEmpty() || (cell.length() <= LONGEST && SET.contains(cell));
  }
}
