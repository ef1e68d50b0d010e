package org.riskset.statistics.sensitivity;

/**
 * E-values: the least risk ratio that a hidden factor must have with the treatment and with the
 * event, each given what was adjusted for, to account for an association by itself.
 *
 * <p>A hazard ratio H of a common event is first taken to the risk ratio R = (1 − 0.5^√H) / (1 −
 * 0.5^√(1/H)); then, with R or 1/R, whichever is at least 1, E = R + √(R(R − 1)). Numbers are
 * without unit.
 *
 * <p>References: VanderWeele and Ding, Ann. Intern. Med. 167 (2017) 268; for hazard ratios of
 * common events VanderWeele, Biometrics 76 (2020) 746.
 */
public final class EValue {
  private static final double LN_2 = Math.log(2);

  private EValue() {}

  /**
   * The risk ratio that stands for a hazard ratio of a common event, one that more than 15 % have
   * by the end of follow-up.
   *
   * @param hazardRatio positive
   */
  public static double riskRatio(double hazardRatio) {
    requirePositive(hazardRatio);
    double root = Math.sqrt(hazardRatio);
    return Math.expm1(-LN_2 * root) / Math.expm1(-LN_2 / root);
  }

  /**
   * The E-value of a risk ratio.
   *
   * @param riskRatio positive; it and its reciprocal have the same
   */
  public static double ofRiskRatio(double riskRatio) {
    requirePositive(riskRatio);
    double away = Math.max(riskRatio, 1 / riskRatio);
    return away + Math.sqrt(away) * Math.sqrt(away - 1);
  }

  /**
   * The E-value of a hazard ratio of a common event.
   *
   * @param hazardRatio positive
   */
  public static double ofHazardRatio(double hazardRatio) {
    return ofRiskRatio(riskRatio(hazardRatio));
  }

  /**
   * The E-value of that limit of a hazard ratio which is nearer to 1; 1 if the limits enclose 1.
   *
   * @param lower lower limit, at least 0
   * @param upper upper limit, possibly infinite
   */
  public static double ofLimits(double lower, double upper) {
    if (!(lower <= upper && lower >= 0)) {
      throw new IllegalArgumentException("no limits of a ratio: " + lower + ", " + upper);
    }
    if (lower <= 1 && upper >= 1) {
      return 1;
    }
    return ofHazardRatio(upper < 1 ? upper : lower);
  }

  private static void requirePositive(double ratio) {
    if (!(ratio > 0 && ratio < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("a ratio must be positive and finite, found " + ratio);
    }
  }
}
