package org.riskset.study.incidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The incidence of one new row.
 *
 * @param row number of the row in its file, from 1
 * @param missingColumn the first column of the model that has no value there, or null
 * @param linearPredictor βᵀx, NaN if it does not exist
 * @param at the incidence at each time asked for
 */
public record IncidencePrediction(
    int row, @Nullable String missingColumn, double linearPredictor, List<At> at) {
  /**
   * The incidence at one time.
   *
   * @param time the time
   * @param estimate the incidence, NaN beyond the longest follow-up and where there is none
   */
  public record At(double time, double estimate) {}

  /** Copies the list. */
  public IncidencePrediction {
    at = List.copyOf(at);
  }
}
