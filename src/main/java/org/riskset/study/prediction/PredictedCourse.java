package org.riskset.study.prediction;

import org.jspecify.annotations.Nullable;
import org.riskset.statistics.cox.prediction.PredictedCurve;

/**
 * What a model predicts for one row, and the whole curve that it was read from.
 *
 * @param row what was read
 * @param stratum code of its stratum
 * @param curve the curve, or null where there is none
 */
record PredictedCourse(PredictedRow row, int stratum, @Nullable PredictedCurve curve) {
  /** Nothing, as a column has no value. */
  static PredictedCourse missing(int row, @Nullable String column) {
    return new PredictedCourse(new PredictedRow(row, column, "", null, null), 0, null);
  }
}
