package org.riskset.statistics.firth;

import java.util.Arrays;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.QRDecomposition;
import org.apache.commons.math3.linear.RealMatrix;

/** A function on the plane on which a linear combination of its arguments has one value. */
final class Slice implements SmoothFunction {
  private final SmoothFunction function;
  private final double[] unit;
  private final double length;
  private final double[][] basis;
  private double[] origin;

  /**
   * A slice through the origin.
   *
   * @param normal weights of the combination, not all 0
   */
  Slice(SmoothFunction function, double[] normal) {
    this.function = function;
    // The square of a very small weight would be 0.
    double largest = Arrays.stream(normal).map(Math::abs).max().orElse(0);
    double[] relative = Arrays.stream(normal).map(weight -> weight / largest).toArray();
    double size = Math.sqrt(Vectors.product(relative, relative));
    unit = Arrays.stream(relative).map(weight -> weight / size).toArray();
    length = largest * size;
    basis = basis(unit);
    origin = new double[normal.length];
  }

  /** Orthonormal vectors across a vector of length 1, as rows. */
  private static double[][] basis(double[] unit) {
    RealMatrix q = new QRDecomposition(new Array2DRowRealMatrix(unit)).getQ();
    double[][] basis = new double[unit.length - 1][];
    for (int k = 1; k < unit.length; k++) {
      basis[k - 1] = q.getColumn(k);
    }
    return basis;
  }

  /** Moves the plane to where the combination has this value. */
  void moveTo(double value) {
    origin = Vectors.sum(new double[unit.length], value / length, unit);
  }

  /** The arguments of the whole function at a place of the plane. */
  double[] arguments(double[] place) {
    double[] arguments = origin.clone();
    for (int k = 0; k < place.length; k++) {
      arguments = Vectors.sum(arguments, place[k], basis[k]);
    }
    return arguments;
  }

  /** The place of the plane nearest to arguments of the whole function. */
  double[] nearest(double[] arguments) {
    return Vectors.product(basis, arguments);
  }

  /** Rise of the whole function per unit of the combination, across the plane. */
  double slope(double[] gradient) {
    return Vectors.product(gradient, unit) / length;
  }

  @Override
  public int size() {
    return basis.length;
  }

  @Override
  public Place at(double[] place) {
    Place whole = function.at(arguments(place));
    double[][] curvature = new double[basis.length][];
    for (int i = 0; i < basis.length; i++) {
      curvature[i] = Vectors.product(basis, Vectors.product(whole.curvature(), basis[i]));
    }
    return new Place(whole.value(), Vectors.product(basis, whole.gradient()), curvature);
  }
}
