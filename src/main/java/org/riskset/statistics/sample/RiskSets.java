package org.riskset.statistics.sample;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.riskset.statistics.parallel.RowBlocks;

/**
 * The risk sets of a stratified sample, laid out so that one sweep from the last event time to the
 * first meets each of them.
 *
 * <p>Event times are numbered stratum by stratum, ascending within. Rows that are at risk at any of
 * them get a <em>position</em>, ordered by the last event time at which they are at risk; rows of
 * weight zero and rows that are never at risk at an event have none, for they do not touch the
 * partial likelihood. Of those with the same last event time the ones that fail come first.
 */
public final class RiskSets {
  private final int[] row;
  private final int[] firstTime;
  private final boolean[] event;
  private final double[] weight;
  private final int[] start;
  private final int[] survivors;
  private final int[] stratumStart;
  private final RowIndex leaving;
  private final int[] blockStart;

  private RiskSets(Builder builder) {
    row = upTo(builder.row, builder.positions);
    firstTime = upTo(builder.firstTime, builder.positions);
    weight =
        builder.row.length == builder.positions
            ? builder.weight
            : Arrays.copyOf(builder.weight, builder.positions);
    start = Arrays.copyOf(builder.start, builder.times + 1);
    int positions = builder.positions;
    event =
        builder.row.length == positions ? builder.event : Arrays.copyOf(builder.event, positions);
    survivors = Arrays.copyOf(builder.survivors, builder.times);
    stratumStart = Arrays.copyOf(builder.stratumStart, builder.strata + 1);
    leaving = builder.observations.hasEntry() ? indexLeaving() : RowIndex.by(new int[0], times());
    blockStart = blocks();
  }

  private static int[] upTo(int[] values, int size) {
    return values.length == size ? values : Arrays.copyOf(values, size);
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
    return observations.hasWeights()
        ? Arrays.stream(rows).filter(i -> observations.weight(i) > 0).toArray()
        : rows;
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

  /** Cuts the event times so that about as many positions end in each block as rows make one. */
  private int[] blocks() {
    int[] starts = new int[times() + 2];
    int blocks = 0;
    for (int time = 0; time < times(); time++) {
      if (start[time] - start[starts[blocks]] >= RowBlocks.SIZE) {
        starts[++blocks] = time;
      }
    }
    starts[++blocks] = times();
    return Arrays.copyOf(starts, blocks + 1);
  }

  /** Number of blocks of event times that can be worked on at once; it depends on the rows only. */
  public int timeBlocks() {
    return blockStart.length - 1;
  }

  /** First event time of a block; for the number of blocks, the number of event times. */
  public int blockStart(int block) {
    return blockStart[block];
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

  /**
   * First position whose last event time is {@code time} and that does not fail there; before it,
   * from {@link #start} on, are those that fail.
   */
  public int survivors(int time) {
    return survivors[time];
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

  /** Whether no position leaves the risk sets but by its end. */
  public boolean isWithoutEntry() {
    return leaving.start(times()) == 0;
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
    private final int[] survivors;
    private final int[] stratumStart;
    private int positions;
    private int times;
    private int strata;

    Builder(Observations observations, int strata) {
      this.observations = observations;
      int n = observations.size();
      row = new int[n];
      firstTime = new int[n];
      weight = new double[n];
      event = new boolean[n];
      start = new int[n + 1];
      survivors = new int[n];
      stratumStart = new int[strata + 1];
    }

    void add(int[] rows) {
      boolean all = rows.length == observations.size();
      Observations own = all ? observations : observations.select(rows);
      Timeline timeline = Timeline.ofEventTimes(own);
      RowIndex ending = failingFirst(own, timeline);
      for (int k = 0; k < timeline.size(); k++) {
        survivors[times + k] = positions + ending.start(2 * k + 1) - ending.start(2 * k);
        for (int i = ending.start(2 * k); i < ending.end(2 * k + 1); i++) {
          int local = ending.row(i);
          row[positions] = rows[local];
          firstTime[positions] = times + timeline.first(local);
          event[positions] = positions < survivors[times + k];
          weight[positions] = own.weight(local);
          positions++;
        }
        start[times + k + 1] = positions;
      }
      times += timeline.size();
      strata += timeline.size() > 0 ? 1 : 0;
      stratumStart[strata] = times;
    }

    /** Rows by last event time, each time having two keys: one for those that fail. */
    private static RowIndex failingFirst(Observations own, Timeline timeline) {
      int[] keys = new int[own.size()];
      for (int i = 0; i < keys.length; i++) {
        keys[i] = timeline.isEverAtRisk(i) ? 2 * timeline.last(i) + (own.event(i) ? 0 : 1) : -1;
      }
      return RowIndex.by(keys, 2 * timeline.size());
    }
  }
}
