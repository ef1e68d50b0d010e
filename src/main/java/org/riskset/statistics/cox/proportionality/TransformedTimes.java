package org.riskset.statistics.cox.proportionality;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.riskset.statistics.sample.Observations;
import org.riskset.statistics.sample.RiskTable;

/** Functions of time, as tests of proportional hazards use them; without case weights, as in R. */
public final class TransformedTimes {
  private TransformedTimes() {}

  /**
   * The transformed end time of each observation; what stands for observations without weight is
   * arbitrary.
   */
  public static double[] of(Observations observations, TimeTransform transform) {
    double[] times = observations.times();
    return switch (transform) {
      case IDENTITY -> times;
      case LOG -> Arrays.stream(times).map(Math::log).toArray();
      case RANK -> ranks(observations);
      case KM -> failedBefore(observations);
    };
  }

  private static double[] ranks(Observations observations) {
    double[] sorted =
        IntStream.range(0, observations.size())
            .filter(i -> observations.weight(i) > 0)
            .mapToDouble(observations::time)
            .sorted()
            .toArray();
    return Arrays.stream(observations.times()).map(t -> meanRank(sorted, t)).toArray();
  }

  /** Mean of the ranks, from 1, of all times that equal {@code time}. */
  private static double meanRank(double[] sorted, double time) {
    int below = firstAtLeast(sorted, time);
    int upTo = firstAtLeast(sorted, Math.nextUp(time));
    return (below + 1 + upTo) / 2.0;
  }

  private static int firstAtLeast(double[] sorted, double time) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < time) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** 1 − S(t−), S the Kaplan-Meier estimate of all observations as one sample. */
  private static double[] failedBefore(Observations observations) {
    double[] once = new double[observations.size()];
    Arrays.setAll(once, i -> observations.weight(i) > 0 ? 1 : 0);
    RiskTable table = RiskTable.of(observations.withWeights(once));
    double[] before = new double[table.size()];
    double survival = 1;
    for (int k = 0; k < before.length; k++) {
      before[k] = 1 - survival;
      double atRisk = table.atRisk(k);
      survival *= table.events(k) == 0 ? 1 : (atRisk - table.events(k)) / atRisk;
    }
    double[] transformed = new double[observations.size()];
    Arrays.setAll(transformed, i -> before[observations.timeCodes().code(i)]);
    return transformed;
  }
}
