package org.riskset.statistics.sample;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How many are at risk, have the event and are censored at each distinct end of follow-up.
 *
 * <p>All numbers are sums of case weights. Rows of weight zero list their times and count for
 * nothing.
 */
public final class RiskTable {
  /** Groups are counted together where that takes no more cells than this, or than so many rows. */
  private static final int FEW_CELLS = 1 << 16;

  private static final int MOST_CELLS_PER_ROW = 4;

  private final DistinctValues times;
  private final double[] events;
  private final double[] censored;
  private final double[] atRisk;
  private final boolean[] allFail;
  private final int[] eventRows;
  private final int rows;
  private final DistinctValues entries;
  private final double[] enteredBefore;

  private RiskTable(Pooled pooled, int group) {
    int[] own = pooled.timesOf(group);
    RiskCounts counts = pooled.counts;
    double[] values = new double[own.length];
    events = new double[own.length];
    censored = new double[own.length];
    atRisk = new double[own.length];
    allFail = new boolean[own.length];
    eventRows = new int[own.length];
    for (int k = 0; k < own.length; k++) {
      values[k] = pooled.timeline.time(own[k]);
      events[k] = counts.events(group, own[k]);
      censored[k] = counts.censored(group, own[k]);
      atRisk[k] = counts.atRisk(group, own[k]);
      allFail[k] = counts.allFail(group, own[k]);
      eventRows[k] = counts.eventRows(group, own[k]);
    }
    times = DistinctValues.ofAscending(values);
    rows = pooled.rowsOf(group);
    entries = pooled.observations.entryCodes().values();
    enteredBefore = pooled.enteredBefore(group);
  }

  /** Counts the rows of these observations. */
  public static RiskTable of(Observations observations) {
    return ofGroups(observations, Grouping.single("", observations.size())).get(0);
  }

  /** Counts the rows of each group; a group without rows has no times. */
  public static List<RiskTable> ofGroups(Observations observations, Grouping groups) {
    int count = groups.groupCount();
    long cells = (long) count * observations.timeCodes().values().size();
    if (cells <= Math.max(FEW_CELLS, MOST_CELLS_PER_ROW * (long) observations.size())) {
      Pooled pooled = new Pooled(observations, groups);
      return IntStream.range(0, count).mapToObj(g -> new RiskTable(pooled, g)).toList();
    }
    RowIndex rows = groups.rowsByGroup();
    return IntStream.range(0, count).mapToObj(g -> of(observations.select(rows.rows(g)))).toList();
  }

  /** Number of distinct times. */
  public int size() {
    return times.size();
  }

  /** Number of rows counted, those of weight zero among them. */
  public int rows() {
    return rows;
  }

  /** Weight of all events. */
  public double totalEvents() {
    double total = 0;
    for (double weight : events) {
      total += weight;
    }
    return total;
  }

  /** Time {@code k}. */
  public double time(int k) {
    return times.value(k);
  }

  /** The distinct times. */
  public DistinctValues times() {
    return times;
  }

  /** Weight at risk just before time {@code k}. */
  public double atRisk(int k) {
    return atRisk[k];
  }

  /** Weight of events at time {@code k}. */
  public double events(int k) {
    return events[k];
  }

  /** Weight censored at time {@code k}. */
  public double censored(int k) {
    return censored[k];
  }

  /** Number of rows of positive weight, not their weight, with the event at time {@code k}. */
  public int eventRows(int k) {
    return eventRows[k];
  }

  /** Whether every row at risk at time {@code k} has the event there. */
  public boolean allFail(int k) {
    return allFail[k];
  }

  /**
   * Weight of the rows with entry &lt; {@code time} ≤ end.
   *
   * @param time any time, one of the distinct times or not
   */
  public double atRiskJustBefore(double time) {
    int next = times.countBelow(time);
    if (next == times.size()) {
      return 0;
    }
    double enteringBetween = enteredBefore(times.value(next)) - enteredBefore(time);
    return Math.max(0, atRisk[next] - enteringBetween);
  }

  /**
   * The distinct time that {@code time} equals up to floating-point noise, else the time itself.
   */
  public double snap(double time) {
    return times.snap(time);
  }

  private double enteredBefore(double time) {
    return enteredBefore[entries.countBelow(time)];
  }

  /** The rows of all groups on one axis of times, of which a group has some. */
  private static final class Pooled {
    private final Observations observations;
    private final Grouping groups;
    private final Timeline timeline;
    private final RiskCounts counts;
    private final int[][] listed;

    Pooled(Observations observations, Grouping groups) {
      this.observations = observations;
      this.groups = groups;
      timeline = Timeline.ofEndTimes(observations);
      counts = RiskCounts.of(observations, timeline, groups);
      listed = new int[groups.groupCount()][timeline.size()];
      for (int i = 0; i < groups.size(); i++) {
        listed[groups.code(i)][timeline.last(i)]++;
      }
    }

    int[] timesOf(int group) {
      int[] own = listed[group];
      return IntStream.range(0, own.length).filter(k -> own[k] > 0).toArray();
    }

    int rowsOf(int group) {
      return Arrays.stream(listed[group]).sum();
    }

    double[] enteredBefore(int group) {
      ValueCodes codes = observations.entryCodes();
      double[] entered = new double[codes.values().size() + 1];
      for (int i = 0; i < codes.size(); i++) {
        if (groups.code(i) == group) {
          entered[codes.code(i) + 1] += observations.weight(i);
        }
      }
      for (int k = 1; k < entered.length; k++) {
        entered[k] += entered[k - 1];
      }
      return entered;
    }
  }
}
