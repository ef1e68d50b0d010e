package org.riskset.statistics.cox.likelihood;

import java.util.Arrays;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;

/**
 * Value and derivatives of a log likelihood at one point; the arrays are not copied. The
 * information is a difference of mean squares and squared means; the mean squares say how large its
 * rounding errors are.
 */
public final class Evaluation {
  private final double value;
  private final double[] score;
  private final double[][] information;
  private final double[] squares;

  /**
   * Value and derivatives.
   *
   * @param value log likelihood
   * @param score gradient
   * @param information negative second derivatives
   * @param squares mean squares that the diagonal of the information is what is left of
   */
  public Evaluation(double value, double[] score, double[][] information, double[] squares) {
    this.value = value;
    this.score = score;
    this.information = information;
    this.squares = squares;
  }

  /** Log likelihood. */
  public double value() {
    return value;
  }

  /** Gradient. */
  public double[] score() {
    return score;
  }

  /** Negative second derivatives. */
  public double[][] information() {
    return information;
  }

  /** Mean squares that the diagonal of the information is what is left of, or bounds of them. */
  public double[] squares() {
    return squares;
  }

  /**
   * The same likelihood as a function of γ, where the coefficients are Cγ: score Cᵀu, information
   * CᵀIC.
   *
   * @param combinations C
   */
  public Evaluation transformed(Array2DRowRealMatrix combinations) {
    double[] roots = Arrays.stream(squares).map(Math::sqrt).toArray();
    double[] transformedSquares = new double[combinations.getColumnDimension()];
    for (int k = 0; k < transformedSquares.length; k++) {
      double size = 0;
      for (int j = 0; j < squares.length; j++) {
        size += Math.abs(combinations.getEntry(j, k)) * roots[j];
      }
      transformedSquares[k] = size * size;
    }
    return new Evaluation(
        value,
        combinations.preMultiply(score),
        transformedInformation(combinations),
        transformedSquares);
  }

  /** CᵀIC. Its triangles differ by rounding, which some decompositions do not forgive. */
  private double[][] transformedInformation(Array2DRowRealMatrix combinations) {
    double[][] right =
        new Array2DRowRealMatrix(information, false).multiply(combinations).getDataRef();
    double[][] c = combinations.getDataRef();
    int size = combinations.getColumnDimension();
    double[][] product = new double[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = 0;
        for (int k = 0; k < c.length; k++) {
          sum += c[k][i] * right[k][j];
        }
        product[i][j] = sum;
        product[j][i] = sum;
      }
    }
    return product;
  }
}
