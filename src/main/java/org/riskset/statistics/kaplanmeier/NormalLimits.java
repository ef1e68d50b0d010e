package org.riskset.statistics.kaplanmeier;

import java.util.function.IntToDoubleFunction;

/** Limits of S at each time of a curve from its standard error, on a {@link LimitScale}. */
final class NormalLimits implements PointwiseLimits {
  private final LimitScale scale;
  private final IntToDoubleFunction survival;
  private final IntToDoubleFunction standardErrorOfLog;

  NormalLimits(
      KaplanMeierOptions options,
      IntToDoubleFunction survival,
      IntToDoubleFunction standardErrorOfLog) {
    scale = new LimitScale(options.confidenceType(), options.confidenceLevel());
    this.survival = survival;
    this.standardErrorOfLog = standardErrorOfLog;
  }

  @Override
  public double lower(int i) {
    return scale.lower(survival.applyAsDouble(i), standardErrorOfLog.applyAsDouble(i));
  }

  @Override
  public double upper(int i) {
    return scale.upper(survival.applyAsDouble(i), standardErrorOfLog.applyAsDouble(i));
  }
}
