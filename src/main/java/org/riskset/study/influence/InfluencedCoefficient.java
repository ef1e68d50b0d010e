package org.riskset.study.influence;

/**
 * A coefficient that subjects move.
 *
 * @param name name of the coefficient
 * @param label what people call it: "Arm: RT"
 * @param partOfCurve whether it is one of several of a curve, so that it is no hazard ratio that
 *     can be read alone
 * @param estimate log hazard ratio
 * @param standardError standard error by the model, the unit of changes also where the study asks
 *     for robust ones
 */
public record InfluencedCoefficient(
    String name, String label, boolean partOfCurve, double estimate, double standardError) {
  /** The hazard ratio. */
  public double hazardRatio() {
    return Math.exp(estimate);
  }

  /**
   * About the hazard ratio without a subject, exp(β − dfbeta).
   *
   * @param change what the subject moves it by, in standard errors
   */
  public double hazardRatioWithout(double change) {
    return Math.exp(estimate - change * standardError);
  }
}
