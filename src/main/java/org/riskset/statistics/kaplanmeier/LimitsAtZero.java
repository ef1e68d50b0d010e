package org.riskset.statistics.kaplanmeier;

import java.util.function.IntToDoubleFunction;

/** Limits that give way to others where S is 0: there those of a standard error do not exist. */
final class LimitsAtZero implements PointwiseLimits {
  private final PointwiseLimits usual;
  private final PointwiseLimits atZero;
  private final IntToDoubleFunction survival;

  LimitsAtZero(PointwiseLimits usual, PointwiseLimits atZero, IntToDoubleFunction survival) {
    this.usual = usual;
    this.atZero = atZero;
    this.survival = survival;
  }

  @Override
  public double lower(int i) {
    return at(i).lower(i);
  }

  @Override
  public double upper(int i) {
    return at(i).upper(i);
  }

  private PointwiseLimits at(int i) {
    return survival.applyAsDouble(i) == 0 ? atZero : usual;
  }
}
