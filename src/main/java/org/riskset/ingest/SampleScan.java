package org.riskset.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Recognises column separator and decimal mark from the beginning of a file. */
final class SampleScan {
  private static final char[] DELIMITERS = {',', ';', '\t', '|'};
  private static final double CONSISTENT = 0.9;
  private static final Pattern WITH_COMMA = Pattern.compile("[+-]?[0-9]*,[0-9]+([eE][+-]?[0-9]+)?");
  private static final Pattern WITH_POINT =
      Pattern.compile("[+-]?[0-9]*\\.[0-9]+([eE][+-]?[0-9]+)?");

  private final String sample;

  SampleScan(String sample) {
    this.sample = sample;
  }

  /** The separator that cuts most lines into as many cells as the first; comma if none does. */
  char delimiter() {
    char best = DELIMITERS[0];
    double bestShare = 0;
    for (char candidate : DELIMITERS) {
      double share = shareLikeHeader(candidate);
      if (share > bestShare) {
        best = candidate;
        bestShare = share;
      }
    }
    return best;
  }

  /** Whether the separator cuts nothing although another fits the whole sample. */
  boolean isWrong(char delimiter) {
    return shareLikeHeader(delimiter) == 0 && shareLikeHeader(delimiter()) >= CONSISTENT;
  }

  /** Whether no separator cuts anything although spaces cut every line alike. */
  boolean isCutBySpaces() {
    return shareLikeHeader(delimiter()) == 0
        && shareLikeHeader(' ') == 1
        && cells(' ').get(0).stream().noneMatch(String::isEmpty);
  }

  /** Share of lines with as many cells as the first, 0 where the first has one only. */
  private double shareLikeHeader(char delimiter) {
    List<List<String>> lines = cells(delimiter);
    int expected = lines.get(0).size();
    long alike = lines.stream().filter(line -> line.size() == expected).count();
    return expected == 1 ? 0 : (double) alike / lines.size();
  }

  /** Comma if numbers are written with it and more rarely with a point, else point. */
  char decimalMark(char delimiter) {
    if (delimiter == ',') {
      return '.';
    }
    long commas = 0;
    long points = 0;
    for (List<String> line : cells(delimiter)) {
      commas += line.stream().filter(cell -> WITH_COMMA.matcher(cell).matches()).count();
      points += line.stream().filter(cell -> WITH_POINT.matcher(cell).matches()).count();
    }
    return commas > points ? ',' : '.';
  }

  /** The lines that are not blank, cut into cells; line ends inside quotes end no line. */
  private List<List<String>> cells(char delimiter) {
    List<List<String>> lines = new ArrayList<>();
    List<String> line = new ArrayList<>();
    int start = 0;
    boolean quoted = false;
    for (int i = 0; i <= sample.length(); i++) {
      char c = i == sample.length() ? '\n' : sample.charAt(i);
      boolean atEnd = i == sample.length();
      if (c == '"' && (quoted || sample.substring(start, i).isBlank())) {
        quoted = !quoted;
      } else if (atEnd || (!quoted && (c == delimiter || c == '\n' || c == '\r'))) {
        line.add(unquoted(sample.substring(start, i)));
        start = i + 1;
        if (c != delimiter) {
          addUnlessBlank(lines, line);
          line = new ArrayList<>();
        }
      }
    }
    return lines.isEmpty() ? List.of(List.of("")) : lines;
  }

  private static void addUnlessBlank(List<List<String>> lines, List<String> line) {
    if (line.size() > 1 || !line.get(0).isEmpty()) {
      lines.add(line);
    }
  }

  private static String unquoted(String cell) {
    String text = cell.strip();
    return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
        ? text.substring(1, text.length() - 1).strip()
        : text;
  }
}
