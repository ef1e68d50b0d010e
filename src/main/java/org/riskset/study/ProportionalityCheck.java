package org.riskset.study;

import java.util.Optional;
import org.riskset.statistics.cox.proportionality.TimeTransform;

/** Whether proportional hazards are tested, and against which change of coefficients with time. */
public enum ProportionalityCheck {
  /** Against a change with one minus the Kaplan-Meier estimate. */
  KM,
  /** Against a change with the rank of time. */
  RANK,
  /** Against a change with time. */
  IDENTITY,
  /** Against a change with the logarithm of time. */
  LOG,
  /** Not tested. */
  OFF;

  /** The function of time; empty where there is no test. */
  public Optional<TimeTransform> transform() {
    return this == OFF ? Optional.empty() : Optional.of(TimeTransform.valueOf(name()));
  }
}
