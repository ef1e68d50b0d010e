package org.riskset.figure;

import java.util.List;
import java.util.OptionalDouble;

/**
 * One group of a survival figure.
 *
 * @param group the group as the data name it
 * @param label the group as people read it
 * @param style which colour and dash it has, from 0
 * @param patients number of patients, 0 of a curve that is not that of observed ones
 * @param events weight of events
 * @param steps its curve and limits, from time 0 to its last observed time
 * @param tailFrom where too few remain at risk for a solid curve; empty if nowhere
 * @param censorTimes distinct censored times, ascending
 * @param median time at which the curve reaches one half; empty if it does not
 * @param counts one per tick of the time axis
 */
public record CurveSeries(
    String group,
    String label,
    int style,
    int patients,
    double events,
    Steps steps,
    OptionalDouble tailFrom,
    List<Double> censorTimes,
    OptionalDouble median,
    List<RiskCount> counts) {
  /** Copies the lists. */
  public CurveSeries {
    censorTimes = List.copyOf(censorTimes);
    counts = List.copyOf(counts);
  }
}
