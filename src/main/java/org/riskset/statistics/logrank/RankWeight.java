package org.riskset.statistics.logrank;

/**
 * How much each event time counts in a test of the log-rank family.
 *
 * <p>With Y at risk and d events at time t, and S the Kaplan-Meier curve of all groups together:
 *
 * <table>
 * <caption>Weights</caption>
 * <tr><td>log-rank</td><td>1</td></tr>
 * <tr><td>Gehan-Breslow</td><td>Y</td></tr>
 * <tr><td>Tarone-Ware</td><td>√Y</td></tr>
 * <tr><td>Peto-Peto</td><td>S̃(t) = Π (1 − d/(Y + 1)) over the event times up to t</td></tr>
 * <tr><td>modified Peto-Peto</td><td>S̃(t) Y/(Y + 1)</td></tr>
 * <tr><td>Fleming-Harrington</td><td>S(t−)^ρ (1 − S(t−))^γ</td></tr>
 * </table>
 *
 * <p>Fleming-Harrington with ρ = 1, γ = 0 is the other test in use under the name of Peto and Peto
 * ({@code survdiff(rho = 1)} in R).
 *
 * <p>Reference: Klein and Moeschberger, Survival Analysis, 2nd edition (2003), section 7.3.
 *
 * @param family formula of the weight
 * @param rho exponent of S(t−), not negative; 0 except for Fleming-Harrington
 * @param gamma exponent of 1 − S(t−), not negative; 0 except for Fleming-Harrington
 */
public record RankWeight(Family family, double rho, double gamma) {
  /** Formula of a weight. */
  public enum Family {
    /** Every event time counts alike. */
    LOG_RANK,
    /** By the number at risk. */
    GEHAN_BRESLOW,
    /** By the root of the number at risk. */
    TARONE_WARE,
    /** By survival estimated with Y + 1. */
    PETO_PETO,
    /** By the same times Y/(Y + 1). */
    MODIFIED_PETO_PETO,
    /** By powers of survival and of its complement. */
    FLEMING_HARRINGTON
  }

  /** Checks the exponents. */
  public RankWeight {
    if (!(rho >= 0 && gamma >= 0 && Double.isFinite(rho) && Double.isFinite(gamma))) {
      throw new IllegalArgumentException("exponents must not be negative: " + rho + ", " + gamma);
    }
  }

  /** A weight without exponents. */
  public static RankWeight of(Family family) {
    return new RankWeight(family, 0, 0);
  }

  /** Fleming and Harrington's weight. */
  public static RankWeight flemingHarrington(double rho, double gamma) {
    return new RankWeight(Family.FLEMING_HARRINGTON, rho, gamma);
  }

  /**
   * The weight of each event time.
   *
   * @param events weight of the events at each time, ascending times
   * @param atRisk weight at risk at each time
   */
  double[] at(double[] events, double[] atRisk) {
    double[] weights = new double[events.length];
    double before = 1;
    double petoPeto = 1;
    for (int k = 0; k < weights.length; k++) {
      petoPeto *= 1 - events[k] / (atRisk[k] + 1);
      weights[k] =
          switch (family) {
            case LOG_RANK -> 1;
            case GEHAN_BRESLOW -> atRisk[k];
            case TARONE_WARE -> Math.sqrt(atRisk[k]);
            case PETO_PETO -> petoPeto;
            case MODIFIED_PETO_PETO -> petoPeto * atRisk[k] / (atRisk[k] + 1);
            case FLEMING_HARRINGTON -> Math.pow(before, rho) * Math.pow(1 - before, gamma);
          };
      before *= RiskShare.surviving(events[k], atRisk[k]);
    }
    return weights;
  }
}
