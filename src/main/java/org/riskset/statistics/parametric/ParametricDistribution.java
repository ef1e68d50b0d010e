package org.riskset.statistics.parametric;

/**
 * Distributions of survival time. Those of accelerated failure time say log T = η + σW, with η = β₀
 * + xβ and W of a standard distribution; Gompertz has the hazard e^η e^(shape·t).
 */
public enum ParametricDistribution {
  /** W of extreme value, σ = 1: a constant hazard. */
  EXPONENTIAL(new LocationScaleFamily(new ExtremeValue(), LocationScaleFamily.Auxiliaries.NONE)),
  /** W of extreme value (minimum). */
  WEIBULL(new LocationScaleFamily(new ExtremeValue(), LocationScaleFamily.Auxiliaries.SCALE)),
  /** W standard normal. */
  LOGNORMAL(new LocationScaleFamily(new StandardNormal(), LocationScaleFamily.Auxiliaries.SCALE)),
  /** W standard logistic. */
  LOGLOGISTIC(
      new LocationScaleFamily(new StandardLogistic(), LocationScaleFamily.Auxiliaries.SCALE)),
  /** Hazard e^η e^(shape·t), shape of either sign. */
  GOMPERTZ(new GompertzFamily()),
  /** Prentice's generalised gamma with shape Q: lognormal at Q = 0, Weibull at Q = 1. */
  GENERALIZED_GAMMA(
      new LocationScaleFamily(
          new PrenticeGamma(), LocationScaleFamily.Auxiliaries.SCALE_AND_SHAPE));

  private final Family family;

  ParametricDistribution(Family family) {
    this.family = family;
  }

  Family family() {
    return family;
  }

  /** Whether exp(coefficient) multiplies times: all but Gompertz. */
  public boolean hasTimeRatio() {
    return this != GOMPERTZ;
  }

  /** Whether hazards of different covariates are proportional. */
  public boolean hasHazardRatio() {
    return this == EXPONENTIAL || this == WEIBULL || this == GOMPERTZ;
  }

  /** Whether a scale σ is estimated, which strata may have of their own. */
  public boolean hasScale() {
    return this != EXPONENTIAL && this != GOMPERTZ;
  }
}
