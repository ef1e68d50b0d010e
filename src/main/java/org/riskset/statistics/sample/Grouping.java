package org.riskset.statistics.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A partition of rows into labelled groups or strata: row {@code i} belongs to the group with label
 * {@code labels.get(code(i))}. A label may have no rows. Immutable; the codes are copied in.
 */
public final class Grouping {
  private final List<String> labels;
  private final int[] codes;

  /**
   * A partition.
   *
   * @param labels group labels in display order
   * @param codes one index into {@code labels} per row
   * @throws IllegalArgumentException if a code has no label
   */
  public Grouping(List<String> labels, int[] codes) {
    this.labels = List.copyOf(labels);
    this.codes = codes.clone();
    for (int code : codes) {
      if (code < 0 || code >= labels.size()) {
        throw new IllegalArgumentException("group code " + code + " has no label");
      }
    }
  }

  /** All rows in one group. */
  public static Grouping single(String label, int rows) {
    return new Grouping(List.of(label), new int[rows]);
  }

  /** Each row a group of its own, labelled by its number from 1. */
  public static Grouping ofEachRow(int rows) {
    List<String> labels = IntStream.rangeClosed(1, rows).mapToObj(Integer::toString).toList();
    return new Grouping(labels, IntStream.range(0, rows).toArray());
  }

  /** Number of rows. */
  public int size() {
    return codes.length;
  }

  /** Number of groups, empty ones included. */
  public int groupCount() {
    return labels.size();
  }

  /** Group labels in display order. */
  public List<String> labels() {
    return labels;
  }

  /** Index of the group that row {@code i} belongs to. */
  public int code(int i) {
    return codes[i];
  }

  /** Indices of the groups that the rows belong to. */
  public int[] codes() {
    return codes.clone();
  }

  /** Indices of the groups that the rows belong to; not a copy. */
  int[] sharedCodes() {
    return codes;
  }

  /** Row indices of one group, ascending. */
  public int[] rowsOf(int group) {
    return IntStream.range(0, codes.length).filter(i -> codes[i] == group).toArray();
  }

  /** The rows of all groups at once. */
  public RowIndex rowsByGroup() {
    return RowIndex.by(codes, labels.size());
  }

  /** The partition of some of the rows, in the given order; all labels stay. */
  public Grouping select(int[] rows) {
    return new Grouping(labels, Arrays.stream(rows).map(i -> codes[i]).toArray());
  }

  /** The same partition with the labels of groups that have rows only. */
  public Grouping compact() {
    int[] number = new int[labels.size()];
    Arrays.stream(codes).forEach(code -> number[code] = 1);
    List<String> used = new ArrayList<>();
    for (int code = 0; code < number.length; code++) {
      if (number[code] == 1) {
        number[code] = used.size();
        used.add(labels.get(code));
      }
    }
    return new Grouping(used, Arrays.stream(codes).map(code -> number[code]).toArray());
  }
}
