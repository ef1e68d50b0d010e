package org.riskset.statistics.kaplanmeier;

/** Scale on which pointwise limits of the survival function are symmetric. */
public enum ConfidenceType {
  /** log(−log S): limits stay inside [0, 1]; none at S = 1. */
  LOG_LOG,
  /** log S, R's default: the upper limit is cut at 1. */
  LOG,
  /** S itself, cut to [0, 1]. */
  PLAIN,
  /** No limits. */
  NONE
}
