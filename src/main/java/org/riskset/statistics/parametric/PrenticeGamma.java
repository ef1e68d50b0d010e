package org.riskset.statistics.parametric;

import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.apache.commons.math3.analysis.solvers.UnivariateSolverUtils;

/**
 * The error of Prentice's generalised gamma distribution with shape q: W = log(G/a)/q, where G has
 * the gamma distribution of index a = 1/q². Standard normal at q = 0, extreme value at q = 1.
 *
 * <p>Prentice, R. L. (1974), A log gamma model and its maximum likelihood estimation, Biometrika
 * 61, 539–544.
 */
final class PrenticeGamma implements ErrorDistribution {
  /** Log density so small that nothing lies in the lower tail beyond. */
  private static final double NOTHING_BELOW = -690;

  private static final int MOST_STEPS = 200;
  private static final double FARTHEST = 1e4;

  @Override
  public ErrorJet logDensity(double w, double q) {
    return PrenticeDensity.log(w, q);
  }

  @Override
  public ErrorJet logSurvival(double w, double q) {
    ErrorJet density = PrenticeDensity.log(w, q);
    if (w < 0 && density.value() < NOTHING_BELOW) {
      return ErrorJet.of(0, 0, 0);
    }
    return w > 0
        ? ofUpper(density, PrenticeTail.of(w, q, 1))
        : ofLower(density, PrenticeTail.of(w, q, -1));
  }

  private static ErrorJet ofUpper(ErrorJet density, PrenticeTail tail) {
    double hazard = 1 / tail.size();
    return new ErrorJet(
        density.value() + Math.log(tail.size()),
        -hazard,
        tail.slope(),
        -hazard * (density.w() + hazard),
        hazard * (tail.slope() - density.q()),
        tail.curvature() - tail.slope() * tail.slope());
  }

  private static ErrorJet ofLower(ErrorJet density, PrenticeTail tail) {
    double below = Math.exp(density.value() + Math.log(tail.size()));
    double survival = 1 - below;
    double hazard = Math.exp(density.value()) / survival;
    double slope = -below * tail.slope() / survival;
    return new ErrorJet(
        Math.log1p(-below),
        -hazard,
        slope,
        -hazard * (density.w() + hazard),
        hazard * (slope - density.q()),
        -below * tail.curvature() / survival - slope * slope);
  }

  @Override
  public double quantile(double p, double q) {
    double target = Math.log1p(-p);
    double centre = new StandardNormal().quantile(p, 0);
    double[] bracket =
        UnivariateSolverUtils.bracket(
            w -> logSurvival(w, q).value() - target, centre, -FARTHEST, FARTHEST);
    return new BrentSolver(1e-15, 1e-15)
        .solve(MOST_STEPS, w -> logSurvival(w, q).value() - target, bracket[0], bracket[1]);
  }
}
