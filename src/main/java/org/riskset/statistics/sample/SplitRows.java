package org.riskset.statistics.sample;

import java.util.Arrays;

/**
 * Rows split at the time at which something begins for them: a row at risk on (entry, time] that
 * sees it begin at s inside is at risk as one for whom it has not begun on (entry, s], and as one
 * for whom it has on (s, time]. What begins at the end of follow-up or later never began; an event
 * at the moment of beginning is one before it. Rows without delayed entry are at risk from the
 * start, so for them what begins at time 0 or earlier began before.
 *
 * @param observations the rows, split ones as two neighbours
 * @param origin index of the given row that each comes from
 * @param begun whether it has begun for the row
 */
@SuppressWarnings("ArrayRecordComponent")
public record SplitRows(Observations observations, int[] origin, boolean[] begun) {
  /**
   * Splits rows.
   *
   * @param rows the rows
   * @param start time at which it begins for each, positive infinity for never
   */
  public static SplitRows at(Observations rows, double[] start) {
    Builder builder = new Builder(rows);
    for (int i = 0; i < rows.size(); i++) {
      builder.add(i, start[i]);
    }
    return builder.built();
  }

  /** Collects rows one after the other. */
  private static final class Builder {
    private final Observations rows;
    private final double before;
    private final int[] origin;
    private final boolean[] begun;
    private final double[] entry;
    private final double[] time;
    private final boolean[] event;
    private final double[] weight;
    private int size;

    Builder(Observations rows) {
      this.rows = rows;
      int most = 2 * rows.size();
      before = Math.min(0, Arrays.stream(rows.times()).min().orElse(0)) - 1;
      origin = new int[most];
      begun = new boolean[most];
      entry = new double[most];
      time = new double[most];
      event = new boolean[most];
      weight = new double[most];
    }

    void add(int i, double start) {
      double end = rows.time(i);
      double from = rows.hasEntry() ? rows.entry(i) : before;
      double earliest = rows.hasEntry() ? from : 0;
      if (start >= end) {
        add(i, from, end, rows.event(i), false);
      } else if (start <= earliest) {
        add(i, from, end, rows.event(i), true);
      } else {
        add(i, from, start, false, false);
        add(i, start, end, rows.event(i), true);
      }
    }

    private void add(int i, double from, double to, boolean ends, boolean after) {
      origin[size] = i;
      entry[size] = from;
      time[size] = to;
      event[size] = ends;
      begun[size] = after;
      weight[size] = rows.weight(i);
      size++;
    }

    SplitRows built() {
      Observations split =
          Observations.of(
              Arrays.copyOf(entry, size),
              Arrays.copyOf(time, size),
              Arrays.copyOf(event, size),
              rows.hasWeights() ? Arrays.copyOf(weight, size) : null);
      return new SplitRows(split, Arrays.copyOf(origin, size), Arrays.copyOf(begun, size));
    }
  }
}
