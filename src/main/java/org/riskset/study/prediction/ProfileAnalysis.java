package org.riskset.study.prediction;

import java.util.List;

/**
 * What a study's Cox model predicts for the patients that the study names.
 *
 * @param spec times and limits
 * @param columns columns that a patient needs values of: strata first, then those of terms
 * @param profiles the patients
 */
public record ProfileAnalysis(
    PredictionSpec spec, List<ProfileColumn> columns, List<PredictedProfile> profiles) {
  /** Copies the lists. */
  public ProfileAnalysis {
    columns = List.copyOf(columns);
    profiles = List.copyOf(profiles);
  }
}
