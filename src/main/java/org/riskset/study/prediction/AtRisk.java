package org.riskset.study.prediction;

import java.util.Arrays;
import org.riskset.statistics.sample.Observations;

/** Counts rows at risk. Immutable. */
public final class AtRisk {
  private final double[] entries;
  private final double[] ends;

  private AtRisk(double[] entries, double[] ends) {
    this.entries = entries;
    this.ends = ends;
  }

  /** No rows. */
  static AtRisk nobody() {
    return new AtRisk(new double[0], new double[0]);
  }

  /**
   * Counts some rows, without those of weight 0.
   *
   * @param all their numbers
   */
  static AtRisk of(Observations observations, int[] all) {
    int[] rows = Arrays.stream(all).filter(i -> observations.weight(i) > 0).toArray();
    double[] entries =
        observations.hasEntry()
            ? Arrays.stream(rows).mapToDouble(observations::entry).sorted().toArray()
            : new double[0];
    double[] ends = Arrays.stream(rows).mapToDouble(observations::time).sorted().toArray();
    return new AtRisk(entries, ends);
  }

  /** Rows at risk at a time: those that came under observation before it and end at it or later. */
  public int at(double time) {
    int come = entries.length == 0 ? ends.length : below(entries, time);
    return come - below(ends, time);
  }

  /** How many of the numbers, which ascend, lie below a value. */
  private static int below(double[] sorted, double value) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
