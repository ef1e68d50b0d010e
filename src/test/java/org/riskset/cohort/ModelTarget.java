package org.riskset.cohort;

import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * What one Cox model is wanted to show.
 *
 * @param covariates the model's columns
 * @param expectations how far from what is wanted each of some estimates lies, 0 if it is met
 */
record ModelTarget(
    Endpoint endpoint,
    List<Covariate> covariates,
    Map<Covariate, ToDoubleFunction<UntiedCox.Estimate>> expectations) {
  /** The two endpoints that have published predictors. */
  enum Endpoint {
    OS,
    PFS
  }

  ModelTarget {
    covariates = List.copyOf(covariates);
    expectations = Map.copyOf(expectations);
  }

  double violation(List<UntiedCox.Estimate> estimates) {
    double violation = 0;
    for (int j = 0; j < covariates.size(); j++) {
      ToDoubleFunction<UntiedCox.Estimate> expectation = expectations.get(covariates.get(j));
      if (expectation != null) {
        violation += expectation.applyAsDouble(estimates.get(j));
      }
    }
    return violation;
  }

  /** A hazard ratio above 1 with p at most {@code maxP}, and not implausibly large. */
  static ToDoubleFunction<UntiedCox.Estimate> raises(double maxP, double maxLogHazardRatio) {
    return estimate -> predictor(estimate, estimate.coefficient(), maxP, maxLogHazardRatio);
  }

  /** A hazard ratio below 1 with p at most {@code maxP}, and not implausibly small. */
  static ToDoubleFunction<UntiedCox.Estimate> lowers(double maxP, double maxLogHazardRatio) {
    return estimate -> predictor(estimate, -estimate.coefficient(), maxP, maxLogHazardRatio);
  }

  /** No predictor: p at least {@code minP}. */
  static ToDoubleFunction<UntiedCox.Estimate> isNoPredictor(double minP) {
    return estimate -> 0.8 * Math.max(0, StrictMath.log10(minP / estimate.waldP()));
  }

  private static double predictor(
      UntiedCox.Estimate estimate, double size, double maxP, double maxSize) {
    if (size <= 0) {
      return 3 - size;
    }
    return Math.max(0, StrictMath.log10(estimate.waldP() / maxP)) + 2 * Math.max(0, size - maxSize);
  }
}
