package org.riskset.statistics.spline;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Natural cubic splines in the B-spline basis: the combinations of B-splines whose second
 * derivative vanishes at both boundary knots, without the constant.
 *
 * <p>The boundary knots are the range of the numbers that the basis is made from, the interior ones
 * their quantiles at 1/df, …, (df − 1)/df (type 7). With b(x) the B-splines but the first and C the
 * second derivatives of b at the boundary knots, one column each, C = QR by Householder reflections
 * and the basis is Qᵀb(x) without its first two elements (Hastie in Chambers and Hastie,
 * Statistical Models in S, 1992, chapter 7). Beyond the boundary knots the functions go on as their
 * tangents. Immutable.
 */
public final class NaturalSpline implements SplineBasis {
  private static final int CONSTRAINTS = 2;

  private final double lower;
  private final double upper;
  private final double[] interior;
  private final CubicBSplines splines;
  private final double[][] reflections = new double[CONSTRAINTS][];

  private NaturalSpline(double lower, double upper, double[] interior) {
    this.lower = lower;
    this.upper = upper;
    this.interior = interior;
    this.splines = new CubicBSplines(lower, upper, interior);
    reflections[0] = reflection(curvature(lower), 0);
    reflections[1] = reflection(reflected(curvature(upper), 0), 1);
  }

  /**
   * The basis that numbers suggest.
   *
   * @param values numbers, at least {@code degreesOfFreedom} + 1 of them distinct
   * @param degreesOfFreedom number of functions, at least 1
   * @throws IllegalArgumentException if they are too few
   */
  public static NaturalSpline of(double[] values, int degreesOfFreedom) {
    double[] sorted = Arrays.stream(values).sorted().toArray();
    if (degreesOfFreedom < 1 || sorted.length == 0 || sorted[0] == sorted[sorted.length - 1]) {
      throw new IllegalArgumentException("a spline needs numbers that differ and a function");
    }
    double[] interior = new double[degreesOfFreedom - 1];
    for (int i = 0; i < interior.length; i++) {
      interior[i] = SampleQuantile.of(sorted, (i + 1.0) / degreesOfFreedom);
    }
    return new NaturalSpline(sorted[0], sorted[sorted.length - 1], interior);
  }

  @Override
  public int size() {
    return interior.length + 1;
  }

  @Override
  public List<Double> knots() {
    return DoubleStream.concat(
            DoubleStream.concat(DoubleStream.of(lower), Arrays.stream(interior)),
            DoubleStream.of(upper))
        .boxed()
        .toList();
  }

  @Override
  public double[] at(double x) {
    double inside = Math.min(Math.max(x, lower), upper);
    double[] values = splines.at(inside, 0);
    if (x != inside) {
      double[] slopes = splines.at(inside, 1);
      for (int i = 0; i < values.length; i++) {
        values[i] += (x - inside) * slopes[i];
      }
    }
    double[] rotated = withoutFirst(values);
    for (int k = 0; k < CONSTRAINTS; k++) {
      rotated = reflected(rotated, k);
    }
    return Arrays.copyOfRange(rotated, CONSTRAINTS, rotated.length);
  }

  private double[] curvature(double x) {
    return withoutFirst(splines.at(x, 2));
  }

  private static double[] withoutFirst(double[] values) {
    return Arrays.copyOfRange(values, 1, values.length);
  }

  /**
   * The vector u of the reflection I − uuᵀ/u_k that takes the elements after the k-th to 0; the
   * sign is the one that cancels nothing.
   */
  private static double[] reflection(double[] vector, int k) {
    double[] u = vector.clone();
    Arrays.fill(u, 0, k, 0);
    double scale = Arrays.stream(u).map(Math::abs).max().orElse(0);
    double norm = scale * Math.sqrt(Arrays.stream(u).map(v -> (v / scale) * (v / scale)).sum());
    double signed = u[k] < 0 ? -norm : norm;
    for (int i = k; i < u.length; i++) {
      u[i] /= signed;
    }
    u[k] += 1;
    return u;
  }

  private double[] reflected(double[] vector, int k) {
    double[] u = reflections[k];
    double product = 0;
    for (int i = k; i < u.length; i++) {
      product += u[i] * vector[i];
    }
    double[] result = vector.clone();
    for (int i = k; i < u.length; i++) {
      result[i] -= product / u[k] * u[i];
    }
    return result;
  }
}
