package org.riskset.statistics.firth;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.QRDecomposition;
import org.apache.commons.math3.linear.RealMatrix;

/** A function on the plane on which a linear combination of its arguments has one value. */
final class Slice implements SmoothFunction {
  private final SmoothFunction function;
  private final double[] normal;
  private final double[][] basis;
  private double[] origin;

  /**
   * A slice through the origin.
   *
   * @param normal weights of the combination, not all 0
   */
  Slice(SmoothFunction function, double[] normal) {
    this.function = function;
    this.normal = normal.clone();
    basis = basis(normal);
    origin = new double[normal.length];
  }

  /** Orthonormal vectors across the normal, as rows. */
  private static double[][] basis(double[] normal) {
    RealMatrix column =
        new Array2DRowRealMatrix(new ArrayRealVector(normal).unitVector().toArray());
    RealMatrix q = new QRDecomposition(column).getQ();
    double[][] basis = new double[normal.length - 1][];
    for (int k = 1; k < normal.length; k++) {
      basis[k - 1] = q.getColumn(k);
    }
    return basis;
  }

  /** Moves the plane to where the combination has this value. */
  void moveTo(double value) {
    double square = Vectors.product(normal, normal);
    origin = Vectors.sum(new double[normal.length], value / square, normal);
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
    return Vectors.product(gradient, normal) / Vectors.product(normal, normal);
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
