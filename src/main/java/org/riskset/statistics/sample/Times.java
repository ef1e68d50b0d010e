package org.riskset.statistics.sample;

import org.jspecify.annotations.Nullable;

/** A time per row, sorted when that is first asked for and never again. */
final class Times {
  private final double[] values;
  private volatile @Nullable ValueCodes codes;

  private Times(double[] values, @Nullable ValueCodes codes) {
    this.values = values;
    this.codes = codes;
  }

  /** Times of rows; not copied. */
  static Times of(double[] values) {
    return new Times(values, null);
  }

  int size() {
    return values.length;
  }

  double at(int row) {
    return values[row];
  }

  double[] toArray() {
    return values.clone();
  }

  /** The distinct times, and which of them each row has. */
  ValueCodes codes() {
    ValueCodes known = codes;
    if (known == null) {
      known = ValueCodes.of(values);
      codes = known;
    }
    return known;
  }

  /** The times of some rows, in their order if that is known. */
  Times select(int[] rows) {
    double[] selected = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      selected[i] = values[rows[i]];
    }
    ValueCodes known = codes;
    boolean serves = known != null && known.servesSelectionOf(rows.length);
    return new Times(selected, known != null && serves ? known.select(rows) : null);
  }
}
