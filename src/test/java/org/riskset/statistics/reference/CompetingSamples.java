package org.riskset.statistics.reference;

import java.util.stream.IntStream;
import org.riskset.statistics.sample.CompetingEvents;

/** Random samples whose events have one of two causes, told by the covariate "x". */
public final class CompetingSamples {
  private CompetingSamples() {}

  /** The rows of a sample with their causes. */
  public static CompetingEvents of(Samples sample) {
    int[] cause =
        IntStream.range(0, sample.size())
            .map(i -> sample.observations().event(i) ? ofRow(sample, i) : CompetingEvents.CENSORED)
            .toArray();
    return CompetingEvents.of(sample.observations(), cause, 2);
  }

  private static int ofRow(Samples sample, int i) {
    return sample.covariates().value(i, 0) == 0 ? 1 : 0;
  }
}
