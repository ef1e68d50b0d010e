package org.riskset.statistics.sample;

/**
 * How many are at risk, have the event and are censored at each distinct end of follow-up.
 *
 * <p>All numbers are sums of case weights. Rows of weight zero list their times and count for
 * nothing.
 */
public final class RiskTable {
  private final DistinctValues times;
  private final double[] events;
  private final double[] censored;
  private final double[] atRisk;
  private final boolean[] allFail;
  private final int[] eventRows;
  private final DistinctValues entries;
  private final double[] enteredBefore;

  private RiskTable(Observations observations, Timeline timeline) {
    int size = timeline.size();
    times = timeline.times();
    events = new double[size];
    censored = new double[size];
    atRisk = new double[size];
    allFail = new boolean[size];
    eventRows = new int[size];
    entries = DistinctValues.of(observations.entries());
    enteredBefore = enteredBefore(observations, entries);
    countEnds(observations, timeline);
    countAtRisk(observations, timeline);
  }

  /** Counts the rows of these observations. */
  public static RiskTable of(Observations observations) {
    return new RiskTable(observations, Timeline.ofEndTimes(observations));
  }

  private void countEnds(Observations observations, Timeline timeline) {
    for (int i = 0; i < observations.size(); i++) {
      double[] ends = observations.event(i) ? events : censored;
      ends[timeline.last(i)] += observations.weight(i);
    }
  }

  private void countAtRisk(Observations observations, Timeline timeline) {
    int size = timeline.size();
    double[] entering = new double[size + 1];
    int[] rowsEntering = new int[size + 1];
    int[] rowsLeaving = new int[size];
    for (int i = 0; i < observations.size(); i++) {
      int row = observations.weight(i) > 0 ? 1 : 0;
      entering[timeline.first(i)] += observations.weight(i);
      rowsEntering[timeline.first(i)] += row;
      rowsLeaving[timeline.last(i)] += row;
      eventRows[timeline.last(i)] += observations.event(i) ? row : 0;
    }
    int rows = 0;
    double weight = 0;
    for (int k = size - 1; k >= 0; k--) {
      rows += rowsLeaving[k] - rowsEntering[k + 1];
      // An empty risk set restarts from exactly 0, without the rounding errors of its sums.
      weight = rows == rowsLeaving[k] ? 0 : weight - entering[k + 1];
      weight += events[k] + censored[k];
      atRisk[k] = weight;
      allFail[k] = rows > 0 && rows == eventRows[k];
    }
  }

  private static double[] enteredBefore(Observations observations, DistinctValues entries) {
    double[] entered = new double[entries.size() + 1];
    for (int i = 0; i < observations.size() && entries.size() > 0; i++) {
      entered[entries.countAtMost(observations.entry(i))] += observations.weight(i);
    }
    for (int k = 1; k < entered.length; k++) {
      entered[k] += entered[k - 1];
    }
    return entered;
  }

  /** Number of distinct times. */
  public int size() {
    return times.size();
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
}
