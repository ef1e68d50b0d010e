package org.riskset.study.analysis;

/** What of a study's results is computed by itself, so that nobody waits for what nobody sees. */
public enum StudyPart {
  /** Survival curves and their comparison. */
  CURVES,
  /** The regression model. */
  MODEL
}
