package org.riskset.statistics.firth;

/** A function to be maximised, with its gradient and something like its curvature. */
public interface SmoothFunction {
  /** Number of arguments. */
  int size();

  /**
   * The function at one place.
   *
   * @param place one number per argument
   */
  Place at(double[] place);

  /**
   * The function at one place; arrays are not copied.
   *
   * @param value its value; negative infinity or NaN where it does not exist
   * @param gradient its exact gradient
   * @param curvature a positive definite matrix near its negative second derivatives; only the
   *     speed of a search depends on how near
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Place(double value, double[] gradient, double[][] curvature) {}
}
