package org.riskset.statistics.sample;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The risk sets of a stratified sample, laid out so that one sweep from the last event time to the
 * first meets each of them.
 *
 * <p>Event times are numbered stratum by stratum, ascending within. Rows that are at risk at any of
 * them get a <em>position</em>, ordered by the last event time at which they are at risk; rows of
 * weight zero and rows that are never at risk at an event have none, for they do not touch the
 * partial likelihood.
 */
public final class RiskSets {
  private final int[] row;
  private final int[] firstTime;
  private final boolean[] event;
  private final double[] weight;
  private final int[] start;
  private final int[] stratumStart;
  private final RowIndex leaving;

  private RiskSets(Builder builder) {
    row = Arrays.copyOf(builder.row, builder.positions);
    firstTime = Arrays.copyOf(builder.firstTime, builder.positions);
    event = Arrays.copyOf(builder.event, builder.positions);
    weight = Arrays.copyOf(builder.weight, builder.positions);
    start = Arrays.copyOf(builder.start, builder.times + 1);
    stratumStart = Arrays.copyOf(builder.stratumStart, builder.strata + 1);
    leaving = indexLeaving();
  }

  /** Lays out the risk sets of all strata; strata without events have none. */
  public static RiskSets of(Observations observations, Grouping strata) {
    Builder builder = new Builder(observations, strata.groupCount());
    RowIndex rowsByStratum = strata.rowsByGroup();
    for (int stratum = 0; stratum < strata.groupCount(); stratum++) {
      builder.add(positiveWeight(observations, rowsByStratum.rows(stratum)));
    }
    return new RiskSets(builder);
  }

  private static int[] positiveWeight(Observations observations, int[] rows) {
    return Arrays.stream(rows).filter(i -> observations.weight(i) > 0).toArray();
  }

  private RowIndex indexLeaving() {
    int[] keys = new int[row.length];
    for (int stratum = 0; stratum < strata(); stratum++) {
      int first = stratumStart[stratum];
      for (int p = start[first]; p < start[stratumStart[stratum + 1]]; p++) {
        keys[p] = firstTime[p] > first ? firstTime[p] : -1;
      }
    }
    return RowIndex.by(keys, times());
  }

  /** Number of positions. */
  public int size() {
    return row.length;
  }

  /** Number of event times over all strata. */
  public int times() {
    return start.length - 1;
  }

  /** Number of strata with events. */
  public int strata() {
    return stratumStart.length - 1;
  }

  /** First event time of a stratum; for the number of strata, the number of event times. */
  public int stratumStart(int stratum) {
    return stratumStart[stratum];
  }

  /**
   * First position whose last event time is {@code time}; for the number of event times, the number
   * of positions.
   */
  public int start(int time) {
    return start[time];
  }

  /** First event time at which a position is at risk. */
  public int firstTime(int position) {
    return firstTime[position];
  }

  /** Row of the sample at a position. */
  public int row(int position) {
    return row[position];
  }

  /** Whether a position fails at its last event time. */
  public boolean fails(int position) {
    return event[position];
  }

  /** Case weight of a position. */
  public double weight(int position) {
    return weight[position];
  }

  /** Positions that are at risk at their key but not at earlier event times of their stratum. */
  public RowIndex leaving() {
    return leaving;
  }

  /** Positions of one stratum. */
  public IntStream positions(int stratum) {
    return IntStream.range(start[stratumStart[stratum]], start[stratumStart[stratum + 1]]);
  }

  private static final class Builder {
    private final Observations observations;
    private final int[] row;
    private final int[] firstTime;
    private final boolean[] event;
    private final double[] weight;
    private final int[] start;
    private final int[] stratumStart;
    private int positions;
    private int times;
    private int strata;

    Builder(Observations observations, int strata) {
      this.observations = observations;
      int n = observations.size();
      row = new int[n];
      firstTime = new int[n];
      event = new boolean[n];
      weight = new double[n];
      start = new int[n + 1];
      stratumStart = new int[strata + 1];
    }

    void add(int[] rows) {
      Timeline timeline = Timeline.ofEventTimes(observations.select(rows));
      RowIndex ending = timeline.rowsByLast();
      for (int k = 0; k < timeline.size(); k++) {
        for (int i = ending.start(k); i < ending.end(k); i++) {
          int local = ending.row(i);
          add(rows[local], times + timeline.first(local));
        }
        start[times + k + 1] = positions;
      }
      times += timeline.size();
      strata += timeline.size() > 0 ? 1 : 0;
      stratumStart[strata] = times;
    }

    private void add(int sampleRow, int first) {
      row[positions] = sampleRow;
      firstTime[positions] = first;
      event[positions] = observations.event(sampleRow);
      weight[positions] = observations.weight(sampleRow);
      positions++;
    }
  }
}
