package org.riskset.statistics.kaplanmeier;

/** A Kaplan-Meier estimate: one entry per distinct time, ascending. */
public interface KaplanMeierCurve {
  /** Number of distinct event or censoring times. */
  int size();

  /** Time {@code i}. */
  double time(int i);

  /** Weight at risk just before time {@code i}. */
  double atRisk(int i);

  /** Weight of events at time {@code i}. */
  double events(int i);

  /** Weight censored at time {@code i}. */
  double censored(int i);

  /** S just after time {@code i}. */
  double survival(int i);

  /** Standard error of S at time {@code i}, NaN where it does not exist. */
  double standardError(int i);

  /** Lower limit of S at time {@code i}, NaN where it does not exist. */
  double lower(int i);

  /** Upper limit of S at time {@code i}, NaN where it does not exist. */
  double upper(int i);

  /** Nelson-Aalen cumulative hazard at time {@code i}. */
  double cumulativeHazard(int i);

  /** Standard error of the cumulative hazard at time {@code i}. */
  double cumulativeHazardStandardError(int i);

  /** Number of rows. */
  int rows();

  /** Weight of all events. */
  double totalEvents();

  /** The curve read at {@code time}. */
  SurvivalAt at(double time);

  /** The time by which {@code probability} had the event. */
  Quantile quantile(double probability);

  /** The options the curve was estimated with. */
  KaplanMeierOptions options();
}
