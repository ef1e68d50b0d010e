package org.riskset.statistics.spline;

import java.util.List;

/** Functions of one number whose combinations are the splines with certain knots, without 1. */
public sealed interface SplineBasis permits NaturalSpline, RestrictedCubicSpline {
  /** Number of functions. */
  int size();

  /** Values of all functions at {@code x}, linear in x beyond the outermost knots. */
  double[] at(double x);

  /** All knots, ascending, the outermost among them. */
  List<Double> knots();
}
