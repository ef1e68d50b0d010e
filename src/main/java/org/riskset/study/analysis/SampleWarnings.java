package org.riskset.study.analysis;

import java.util.ArrayList;
import java.util.List;
import org.riskset.endpoint.SurvivalData;
import org.riskset.messages.Message;
import org.riskset.statistics.sample.Observations;
import org.riskset.study.Study;

/** What a reader must know about the rows that an analysis used. */
public final class SampleWarnings {
  private SampleWarnings() {}

  /** Warnings about the rows behind the data. */
  public static List<Warning> of(Study study, SurvivalData data) {
    List<Warning> warnings = new ArrayList<>();
    if (data.invalid() > 0) {
      warnings.add(new Warning("rows_invalid", Message.of("warning.rowsInvalid", data.invalid())));
    }
    if (data.mergedTimes() > 0) {
      warnings.add(
          new Warning("times_merged", Message.of("warning.timesMerged", data.mergedTimes())));
    }
    if (data.observations().eventCount() == 0) {
      warnings.add(
          new Warning(
              "no_events", Message.of("warning.noEvents", study.endpoint().words().plural())));
    }
    if (!study.sample().variance().robust() && hasFractionalWeights(data.observations())) {
      warnings.add(new Warning("weights_not_whole", Message.of("warning.weightsNotWhole")));
    }
    return warnings;
  }

  private static boolean hasFractionalWeights(Observations observations) {
    for (int i = 0; i < observations.size(); i++) {
      if (observations.weight(i) != Math.rint(observations.weight(i))) {
        return true;
      }
    }
    return false;
  }
}
