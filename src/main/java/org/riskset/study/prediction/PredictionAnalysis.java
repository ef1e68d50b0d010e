package org.riskset.study.prediction;

import java.util.List;

/**
 * Predictions of a study's Cox model for the rows of a file.
 *
 * @param spec what was asked
 * @param stratified whether the model has strata
 * @param rows one per row of the file, in order
 */
public record PredictionAnalysis(PredictionSpec spec, boolean stratified, List<PredictedRow> rows) {
  /** Copies the rows. */
  public PredictionAnalysis {
    rows = List.copyOf(rows);
  }
}
