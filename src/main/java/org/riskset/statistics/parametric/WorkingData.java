package org.riskset.statistics.parametric;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.riskset.statistics.sample.Grouping;
import org.riskset.statistics.sample.Observations;

/** Rows of positive weight with times counted in the family's unit. */
final class WorkingData {
  private final double[] time;
  private final double[] entry;
  private final boolean[] event;
  private final double[] weight;
  private final int[] stratum;
  private final int strataCount;

  private WorkingData(
      double[] time,
      double[] entry,
      boolean[] event,
      double[] weight,
      int[] stratum,
      int strataCount) {
    this.time = time;
    this.entry = entry;
    this.event = event;
    this.weight = weight;
    this.stratum = stratum;
    this.strataCount = strataCount;
  }

  static WorkingData of(Observations observations, @Nullable Grouping strata, double unit) {
    int n = observations.size();
    double[] time = new double[n];
    double[] entry = new double[n];
    boolean[] event = new boolean[n];
    double[] weight = new double[n];
    int[] stratum = new int[n];
    for (int i = 0; i < n; i++) {
      time[i] = observations.time(i) / unit;
      entry[i] = observations.hasEntry() ? Math.max(observations.entry(i) / unit, 0) : 0;
      event[i] = observations.event(i);
      weight[i] = observations.weight(i);
      stratum[i] = strata == null ? 0 : strata.code(i);
    }
    int count = strata == null ? 1 : strata.groupCount();
    return new WorkingData(time, entry, event, weight, stratum, count);
  }

  WorkingData select(int[] rows) {
    return new WorkingData(
        Arrays.stream(rows).mapToDouble(i -> time[i]).toArray(),
        Arrays.stream(rows).mapToDouble(i -> entry[i]).toArray(),
        events(rows),
        Arrays.stream(rows).mapToDouble(i -> weight[i]).toArray(),
        Arrays.stream(rows).map(i -> stratum[i]).toArray(),
        strataCount);
  }

  private boolean[] events(int[] rows) {
    boolean[] events = new boolean[rows.length];
    for (int i = 0; i < rows.length; i++) {
      events[i] = event[rows[i]];
    }
    return events;
  }

  int size() {
    return time.length;
  }

  double weight(int i) {
    return weight[i];
  }

  int stratum(int i) {
    return stratum[i];
  }

  int strataCount() {
    return strataCount;
  }

  double[] weights() {
    return weight.clone();
  }

  boolean[] events() {
    return event.clone();
  }

  double[] start(Family family) {
    return family.start(time, entry, event, weight);
  }

  /** Weight of all events. */
  double eventWeight() {
    double sum = 0;
    for (int i = 0; i < event.length; i++) {
      sum += event[i] ? weight[i] : 0;
    }
    return sum;
  }

  /** The log likelihood of row {@code i}, unweighted: given that the subject was seen at entry. */
  void logLikelihood(Family family, int i, double eta, double[] auxiliary, Jet jet) {
    jet.clear();
    if (event[i]) {
      family.addLogDensity(time[i], eta, auxiliary, 1, jet);
    } else {
      family.addLogSurvival(time[i], eta, auxiliary, 1, jet);
    }
    if (entry[i] > 0) {
      family.addLogSurvival(entry[i], eta, auxiliary, -1, jet);
    }
  }
}
