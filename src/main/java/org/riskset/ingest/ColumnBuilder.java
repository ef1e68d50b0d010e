package org.riskset.ingest;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.riskset.data.CategoryColumn;
import org.riskset.data.Column;
import org.riskset.data.NumberColumn;
import org.riskset.data.NumberText;

/**
 * Collects the cells of one column. It takes them for numbers until one is not; texts before that
 * cell are then gone, so the column must be read again as text.
 */
final class ColumnBuilder {
  private static final int FIRST_CAPACITY = 128;
  private static final int CODE_LENGTH = 5;
  private static final int EXACT_DIGITS = 15;
  private static final int MISSING = -1;

  private enum Content {
    NOTHING,
    NUMBERS,
    TEXTS,
    LOST
  }

  private final String name;
  private final char decimalMark;
  private final Map<String, Integer> codeOf = new LinkedHashMap<>();
  private Content content;
  private double[] numbers = {};
  private int[] codes = {};
  private int size;

  private ColumnBuilder(String name, char decimalMark, Content content) {
    this.name = name;
    this.decimalMark = decimalMark;
    this.content = content;
  }

  /** A column of numbers if all its cells are, else of texts. */
  static ColumnBuilder ofAny(String name, char decimalMark) {
    return new ColumnBuilder(name, decimalMark, Content.NOTHING);
  }

  /** A column of texts. */
  static ColumnBuilder ofTexts(String name) {
    return new ColumnBuilder(name, '.', Content.TEXTS);
  }

  /**
   * The number that a cell holds, NaN if it holds none. Whole numbers that begin with zeros or have
   * more digits than a double are codes: record numbers, not quantities.
   */
  static double number(String cell, char decimalMark) {
    return isCode(cell) ? Double.NaN : NumberText.parse(cell, decimalMark);
  }

  private static boolean isCode(String cell) {
    return cell.length() >= CODE_LENGTH
        && (cell.charAt(0) == '0' || cell.length() > EXACT_DIGITS)
        && cell.chars().allMatch(c -> c >= '0' && c <= '9')
        && !cell.substring(cell.charAt(0) == '0' ? 0 : EXACT_DIGITS).matches("0+");
  }

  void add(String cell) {
    boolean missing = MissingMarkers.contains(cell);
    if (content == Content.NOTHING && !missing) {
      content = Double.isNaN(number(cell, decimalMark)) ? Content.TEXTS : Content.NUMBERS;
      numbers = new double[content == Content.NUMBERS ? capacity() : 0];
      codes = new int[content == Content.TEXTS ? capacity() : 0];
      Arrays.fill(numbers, Double.NaN);
      Arrays.fill(codes, MISSING);
    }
    switch (content) {
      case NUMBERS -> addNumber(missing ? Double.NaN : number(cell, decimalMark), missing);
      case TEXTS -> addText(missing ? MISSING : code(cell));
      case NOTHING, LOST -> {
        // Only the size is kept: no value has been seen yet, or the column is read again.
      }
    }
    size++;
  }

  private int capacity() {
    return Math.max(FIRST_CAPACITY, size + (size >> 1) + 1);
  }

  private void addNumber(double value, boolean missing) {
    if (Double.isNaN(value) && !missing) {
      content = Content.LOST;
      numbers = new double[0];
      return;
    }
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, capacity());
    }
    numbers[size] = value;
  }

  private int code(String cell) {
    Integer code = codeOf.putIfAbsent(cell, codeOf.size());
    return code == null ? codeOf.size() - 1 : code;
  }

  private void addText(int code) {
    if (size == codes.length) {
      codes = Arrays.copyOf(codes, capacity());
    }
    codes[size] = code;
  }

  /** Whether the column turned out to hold text after numbers, and must be read again. */
  boolean isLost() {
    return content == Content.LOST;
  }

  String name() {
    return name;
  }

  int size() {
    return size;
  }

  /** The column; one without any value holds texts. */
  Column build() {
    return switch (content) {
      case NUMBERS -> new NumberColumn(name, Arrays.copyOf(numbers, size));
      case TEXTS ->
          CategoryColumn.inCodePointOrder(
              name, List.copyOf(codeOf.keySet()), Arrays.copyOf(codes, size));
      case NOTHING -> new CategoryColumn(name, List.of(), missingCodes());
      case LOST -> throw new IllegalStateException(name + " must be read again as text");
    };
  }

  private int[] missingCodes() {
    int[] missing = new int[size];
    Arrays.fill(missing, MISSING);
    return missing;
  }
}
