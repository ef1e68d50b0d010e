package org.riskset.study.analysis;

import org.riskset.endpoint.SurvivalData;

/**
 * How many rows an analysis used, and how many it left out and why.
 *
 * @param n rows used
 * @param events rows used with the event
 * @param missing rows left out because a used column has no value there
 * @param invalid rows left out because entry does not lie before time
 * @param mergedTimes times taken as equal to another that differs by floating-point noise only
 * @param beforeLandmark rows left out because their follow-up ended at the landmark or before
 */
public record Sample(
    int n, int events, int missing, int invalid, int mergedTimes, int beforeLandmark) {
  /** The counts of survival data. */
  public static Sample of(SurvivalData data) {
    return new Sample(
        data.size(),
        data.observations().eventCount(),
        data.missing(),
        data.invalid(),
        data.mergedTimes(),
        data.beforeLandmark());
  }
}
