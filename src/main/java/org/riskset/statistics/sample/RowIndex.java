package org.riskset.statistics.sample;

import java.util.Arrays;

/** Row numbers grouped by an integer key, ascending within each key; made in linear time. */
public final class RowIndex {
  private final int[] start;
  private final int[] rows;

  private RowIndex(int[] start, int[] rows) {
    this.start = start;
    this.rows = rows;
  }

  /**
   * Groups rows by key.
   *
   * @param keys one key per row, below {@code keyCount}; rows with a negative key are left out
   * @param keyCount number of possible keys
   */
  public static RowIndex by(int[] keys, int keyCount) {
    int[] start = new int[keyCount + 1];
    for (int key : keys) {
      if (key >= 0) {
        start[key + 1]++;
      }
    }
    for (int key = 0; key < keyCount; key++) {
      start[key + 1] += start[key];
    }
    int[] next = start.clone();
    int[] rows = new int[start[keyCount]];
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] >= 0) {
        rows[next[keys[i]]++] = i;
      }
    }
    return new RowIndex(start, rows);
  }

  /** Position of the first row with this key; for the number of keys, the end of all rows. */
  public int start(int key) {
    return start[key];
  }

  /** Position behind the last row with this key. */
  public int end(int key) {
    return start[key + 1];
  }

  /** Row at a position. */
  public int row(int position) {
    return rows[position];
  }

  /** The rows with this key, ascending. */
  public int[] rows(int key) {
    return Arrays.copyOfRange(rows, start[key], start[key + 1]);
  }
}
