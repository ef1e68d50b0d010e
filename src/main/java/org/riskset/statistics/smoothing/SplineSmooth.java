package org.riskset.statistics.smoothing;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.QRDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.riskset.statistics.spline.NaturalSpline;

/**
 * The natural cubic spline that is closest to points (x_i, y_i) in the sense of least squares: a
 * constant and the functions of {@link NaturalSpline}, whose knots are quantiles of the x_i.
 *
 * <p>With B the matrix of these functions at the x_i and b(x) their values at x, the curve is
 * b(x)ᵀ(BᵀB)⁻¹Bᵀy. If the y_i are independent with variance σ², its variance at x is σ² times the
 * leverage b(x)ᵀ(BᵀB)⁻¹b(x). Both come from B = QR. Immutable.
 *
 * <p>Reference: Hastie and Tibshirani, Generalized Additive Models (1990), section 2.10.
 */
public final class SplineSmooth {
  private static final double SINGULAR = 1e-10;

  private final NaturalSpline spline;
  private final double[] coefficients;
  private final RealMatrix lower;

  private SplineSmooth(NaturalSpline spline, double[] coefficients, RealMatrix lower) {
    this.spline = spline;
    this.coefficients = coefficients;
    this.lower = lower;
  }

  /**
   * The curve through points, with as many functions as asked for or as the points allow.
   *
   * @param x finite numbers
   * @param y as many finite numbers
   * @param mostFunctions largest number of functions beside the constant, at least 1
   * @return empty if fewer than two of the {@code x} differ
   */
  public static Optional<SplineSmooth> of(double[] x, double[] y, int mostFunctions) {
    int distinct = (int) Arrays.stream(x).distinct().count();
    for (int size = Math.min(mostFunctions, distinct - 1); size >= 1; size--) {
      Optional<SplineSmooth> smooth = fit(NaturalSpline.of(x, size), x, y);
      if (smooth.isPresent()) {
        return smooth;
      }
    }
    return Optional.empty();
  }

  /** The curve, unless knots that coincide make its functions dependent. */
  private static Optional<SplineSmooth> fit(NaturalSpline spline, double[] x, double[] y) {
    double[][] rows =
        Arrays.stream(x).mapToObj(at -> functions(spline, at)).toArray(double[][]::new);
    int size = spline.size() + 1;
    QRDecomposition decomposition = new QRDecomposition(new Array2DRowRealMatrix(rows), 0);
    RealMatrix upper = decomposition.getR().getSubMatrix(0, size - 1, 0, size - 1);
    double largest = IntStream.range(0, size).mapToDouble(i -> diagonal(upper, i)).max().orElse(0);
    if (IntStream.range(0, size).anyMatch(i -> diagonal(upper, i) <= SINGULAR * largest)) {
      return Optional.empty();
    }
    RealVector right = decomposition.getQT().operate(new ArrayRealVector(y)).getSubVector(0, size);
    MatrixUtils.solveUpperTriangularSystem(upper, right);
    return Optional.of(new SplineSmooth(spline, right.toArray(), upper.transpose()));
  }

  private static double diagonal(RealMatrix matrix, int i) {
    return Math.abs(matrix.getEntry(i, i));
  }

  private static double[] functions(NaturalSpline spline, double x) {
    double[] values = new double[spline.size() + 1];
    values[0] = 1;
    System.arraycopy(spline.at(x), 0, values, 1, spline.size());
    return values;
  }

  /** Number of coefficients, the constant among them. */
  public int degreesOfFreedom() {
    return coefficients.length;
  }

  /** The curve at {@code x}. */
  public double at(double x) {
    double[] values = functions(spline, x);
    return IntStream.range(0, values.length).mapToDouble(j -> values[j] * coefficients[j]).sum();
  }

  /** The variance of the curve at {@code x}, if that of each point is 1. */
  public double leverage(double x) {
    RealVector values = new ArrayRealVector(functions(spline, x));
    MatrixUtils.solveLowerTriangularSystem(lower, values);
    return values.dotProduct(values);
  }
}
