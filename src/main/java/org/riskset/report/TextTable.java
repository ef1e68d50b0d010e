package org.riskset.report;

import java.util.ArrayList;
import java.util.List;

/** A table in plain text: the first column flush left, numbers flush right under their heads. */
final class TextTable {
  private static final String GAP = "  ";

  private final List<List<String>> rows = new ArrayList<>();

  TextTable(List<String> header) {
    rows.add(List.copyOf(header));
  }

  /** Adds a row; cells that are not given are empty. */
  void add(List<String> cells) {
    rows.add(List.copyOf(cells));
  }

  /** The table, each line indented by one gap and ended by a line break. */
  String text() {
    int[] widths = widths();
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      text.append(line(row, widths)).append('\n');
    }
    return text.toString();
  }

  private int[] widths() {
    int[] widths = new int[rows.get(0).size()];
    for (List<String> row : rows) {
      for (int j = 0; j < row.size(); j++) {
        widths[j] = Math.max(widths[j], DisplayWidth.of(row.get(j)));
      }
    }
    return widths;
  }

  private static String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int j = 0; j < row.size(); j++) {
      String padding = " ".repeat(widths[j] - DisplayWidth.of(row.get(j)));
      line.append(GAP).append(j == 0 ? row.get(j) + padding : padding + row.get(j));
    }
    return line.toString().stripTrailing();
  }
}
