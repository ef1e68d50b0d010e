package org.riskset.statistics.kaplanmeier;

/** Confidence limits of S at each time of a curve; NaN where there are none. */
interface PointwiseLimits {
  /** Lower limit just after time {@code i}; from the start to the first time if {@code i} is −1. */
  double lower(int i);

  /** Upper limit just after time {@code i}; from the start to the first time if {@code i} is −1. */
  double upper(int i);
}
