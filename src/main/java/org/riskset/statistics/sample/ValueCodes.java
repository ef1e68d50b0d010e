package org.riskset.statistics.sample;

import java.util.Arrays;
import org.riskset.statistics.parallel.RowBlocks;

/**
 * The distinct values of an array, ascending, and which of them each element is: what sorting is
 * for, made once and in linear time.
 *
 * <p>Whole numbers of a narrow range, such as times in days, are counted; other numbers go through
 * a radix sort of their bits.
 */
public final class ValueCodes {
  /**
   * Whole numbers may span this many values per element, or {@value #SMALL_SPAN}, to be counted.
   */
  private static final int VALUES_PER_ELEMENT = 4;

  private static final int SMALL_SPAN = 1 << 12;

  /** Fewer elements are not worth the tables of a radix sort. */
  private static final int FEW = 1 << 12;

  private final DistinctValues values;
  private final int[] codes;

  private ValueCodes(DistinctValues values, int[] codes) {
    this.values = values;
    this.codes = codes;
  }

  /**
   * Numbers the values of an array.
   *
   * @param array values without NaN; −0 and 0 are one value
   */
  public static ValueCodes of(double[] array) {
    Span span =
        RowBlocks.map(array.length, (from, to) -> Span.of(array, from, to)).stream()
            .reduce(Span.NONE, Span::and);
    long most = Math.max(SMALL_SPAN, (long) VALUES_PER_ELEMENT * array.length);
    if (span.whole() && span.length() <= most) {
      return counted(array, span);
    }
    return array.length < FEW ? searched(array) : sorted(array);
  }

  private static ValueCodes counted(double[] array, Span span) {
    int[] code = new int[(int) span.length()];
    for (double value : array) {
      code[(int) ((long) value - span.least())] = 1;
    }
    double[] values = new double[code.length];
    int size = 0;
    for (int k = 0; k < code.length; k++) {
      if (code[k] == 1) {
        values[size] = span.least() + k;
        code[k] = size++;
      }
    }
    int[] codes = new int[array.length];
    RowBlocks.forEach(
        array.length,
        (from, to) -> {
          for (int i = from; i < to; i++) {
            codes[i] = code[(int) ((long) array[i] - span.least())];
          }
        });
    return new ValueCodes(DistinctValues.ofAscending(Arrays.copyOf(values, size)), codes);
  }

  private static ValueCodes searched(double[] array) {
    DistinctValues values = DistinctValues.of(array);
    int[] codes = new int[array.length];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = values.countAtMost(array[i]) - 1;
    }
    return new ValueCodes(values, codes);
  }

  private static ValueCodes sorted(double[] array) {
    int[] order = RadixSort.order(array);
    double[] values = new double[array.length];
    int[] codes = new int[array.length];
    int size = 0;
    for (int row : order) {
      if (size == 0 || array[row] != values[size - 1]) {
        values[size++] = array[row] + 0.0;
      }
      codes[row] = size - 1;
    }
    return new ValueCodes(DistinctValues.ofAscending(Arrays.copyOf(values, size)), codes);
  }

  /** The distinct values. */
  public DistinctValues values() {
    return values;
  }

  /** Number of elements. */
  public int size() {
    return codes.length;
  }

  /** Which of the distinct values element {@code i} is. */
  public int code(int i) {
    return codes[i];
  }

  /** The codes of all elements; not a copy. */
  int[] codes() {
    return codes;
  }

  /** All elements, ascending. */
  public double[] sorted() {
    int[] count = new int[values.size()];
    for (int code : codes) {
      count[code]++;
    }
    double[] sorted = new double[codes.length];
    int from = 0;
    for (int k = 0; k < count.length; k++) {
      Arrays.fill(sorted, from, from + count[k], values.value(k));
      from += count[k];
    }
    return sorted;
  }

  /** Whether numbering some of the elements anew from these codes beats sorting their values. */
  boolean servesSelectionOf(int elements) {
    return values.size() <= VALUES_PER_ELEMENT * (long) elements;
  }

  /** The codes of the elements at the given indices among their own distinct values. */
  ValueCodes select(int[] indices) {
    int[] selected = new int[indices.length];
    int[] code = new int[values.size()];
    for (int i = 0; i < indices.length; i++) {
      selected[i] = codes[indices[i]];
      code[selected[i]] = 1;
    }
    double[] left = new double[values.size()];
    int size = 0;
    for (int k = 0; k < code.length; k++) {
      if (code[k] == 1) {
        left[size] = values.value(k);
        code[k] = size++;
      }
    }
    if (size == values.size()) {
      return new ValueCodes(values, selected);
    }
    for (int i = 0; i < selected.length; i++) {
      selected[i] = code[selected[i]];
    }
    return new ValueCodes(DistinctValues.ofAscending(Arrays.copyOf(left, size)), selected);
  }

  /** The range of some values, and whether all are whole numbers. */
  private record Span(long least, long most, boolean whole) {
    static final Span NONE = new Span(Long.MAX_VALUE, Long.MIN_VALUE, true);

    static Span of(double[] array, int from, int to) {
      double least = Double.POSITIVE_INFINITY;
      double most = Double.NEGATIVE_INFINITY;
      boolean whole = true;
      for (int i = from; i < to; i++) {
        double value = array[i];
        least = value < least ? value : least;
        most = value > most ? value : most;
        whole &= value == (int) value;
      }
      return to == from ? NONE : new Span((long) least, (long) most, whole);
    }

    Span and(Span other) {
      return new Span(
          Math.min(least, other.least), Math.max(most, other.most), whole && other.whole);
    }

    long length() {
      return least > most ? 0 : most - least + 1;
    }
  }
}
