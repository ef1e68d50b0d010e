package org.riskset.statistics.cox.proportionality;

/** The function of time with which a coefficient may change, in a test of whether it does. */
public enum TimeTransform {
  /** One minus the Kaplan-Meier estimate of the whole sample just before the time; the default. */
  KM,
  /** The rank of the time among all times of the sample, ties sharing their mean rank. */
  RANK,
  /** The time itself. */
  IDENTITY,
  /** The natural logarithm of the time. */
  LOG
}
