package org.riskset.study.incidence;

import java.util.List;

/**
 * The incidence of one new row.
 *
 * @param row number of the row in its file, from 1
 * @param linearPredictor βᵀx
 * @param at the incidence at each time asked for
 */
public record IncidencePrediction(int row, double linearPredictor, List<At> at) {
  /**
   * The incidence at one time.
   *
   * @param time the time
   * @param estimate the incidence, NaN beyond the longest follow-up
   */
  public record At(double time, double estimate) {}

  /** Copies the list. */
  public IncidencePrediction {
    at = List.copyOf(at);
  }
}
