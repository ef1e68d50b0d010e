package org.riskset.statistics.descriptive;

import java.util.List;

/** All ways to give a column's total to rows that have room for it. */
final class Allocations {
  /** Takes one way. */
  interface Visitor {
    /**
     * Visits a way.
     *
     * @param left what is left of the row totals; overwritten after the visit
     * @param log −Σ log x! of the column
     */
    void visit(int[] left, double log);
  }

  private final int[] left;
  private final int[] roomAfter;
  private final double[] logFactorials;
  private final Visitor visitor;

  private Allocations(List<Integer> rows, double[] logFactorials, Visitor visitor) {
    this.left = rows.stream().mapToInt(Integer::intValue).toArray();
    this.roomAfter = new int[left.length + 1];
    for (int i = left.length - 1; i >= 0; i--) {
      roomAfter[i] = roomAfter[i + 1] + left[i];
    }
    this.logFactorials = logFactorials;
    this.visitor = visitor;
  }

  /**
   * Visits all ways.
   *
   * @param logFactorials log x! for every x up to the total
   */
  static void of(List<Integer> rows, int total, double[] logFactorials, Visitor visitor) {
    new Allocations(rows, logFactorials, visitor).fill(0, total, 0);
  }

  private void fill(int row, int remaining, double log) {
    if (row == left.length) {
      visitor.visit(left, log);
      return;
    }
    int room = left[row];
    int least = Math.max(0, remaining - roomAfter[row + 1]);
    for (int x = least; x <= Math.min(room, remaining); x++) {
      left[row] = room - x;
      fill(row + 1, remaining - x, log - logFactorials[x]);
    }
    left[row] = room;
  }
}
