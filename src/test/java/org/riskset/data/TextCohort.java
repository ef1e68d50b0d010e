package org.riskset.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Cohorts as tests write them: a line of names, then one line per patient, gaps as "-". */
public final class TextCohort {
  private static final String GAP = "-";
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private TextCohort() {}

  /** A cohort; a column is numeric if all its values are numbers. */
  public static Cohort of(String... lines) {
    List<String> names = cells(lines[0]);
    List<Column> columns = new ArrayList<>();
    for (int j = 0; j < names.size(); j++) {
      int column = j;
      columns.add(
          column(
              names.get(j),
              Arrays.stream(lines, 1, lines.length)
                  .map(line -> cells(line).get(column))
                  .map(cell -> cell.equals(GAP) ? "" : cell)
                  .toList()));
    }
    return new Cohort(lines.length - 1, columns);
  }

  private static List<String> cells(String line) {
    return Arrays.asList(SPACE.split(line.trim()));
  }

  private static Column column(String name, List<String> cells) {
    boolean numeric =
        cells.stream().allMatch(c -> c.isEmpty() || c.matches("-?[0-9]+(\\.[0-9]+)?"));
    return numeric
        ? new NumberColumn(
            name,
            cells.stream()
                .mapToDouble(c -> c.isEmpty() ? Double.NaN : Double.parseDouble(c))
                .toArray())
        : CategoryColumn.ofTexts(name, cells);
  }
}
