package org.riskset.statistics.cox;

import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.riskset.statistics.cox.likelihood.Design;
import org.riskset.statistics.cox.likelihood.Evaluation;
import org.riskset.statistics.cox.likelihood.LogLikelihood;
import org.riskset.statistics.linear.GeneralizedCholesky;

/**
 * Coordinates γ of a model, β = Cγ in its standardised columns, in which the information at
 * coefficients 0 is the unit matrix.
 *
 * <p>Where columns are nearly dependent, the likelihood of β has lost the digits that γ is about:
 * then the columns are combined first, and the likelihood is that of the combined columns.
 * Otherwise it is the likelihood of the columns as they are, its derivatives transformed.
 */
final class OrthonormalCoordinates {
  /** Share of a column's information, given the columns before it, that leaves digits enough. */
  private static final double WELL_DETERMINED = 1e-3;

  private final Design design;
  private final Array2DRowRealMatrix fromDesign;
  private final boolean transforms;
  private final Function<Design, LogLikelihood> likelihood;
  private final Evaluation atZero;

  private OrthonormalCoordinates(
      Design design,
      Array2DRowRealMatrix fromDesign,
      boolean transforms,
      Function<Design, LogLikelihood> likelihood,
      Evaluation designAtZero) {
    this.design = design;
    this.fromDesign = fromDesign;
    this.transforms = transforms;
    this.likelihood = likelihood;
    atZero = transforms ? designAtZero.transformed(fromDesign) : designAtZero;
  }

  /**
   * The coordinates of a model.
   *
   * @param design the standardised columns
   * @param designAtZero their likelihood at 0
   * @param information its information
   * @param combinations C
   * @param likelihood the likelihood of columns
   */
  static OrthonormalCoordinates of(
      Design design,
      Evaluation designAtZero,
      GeneralizedCholesky information,
      Array2DRowRealMatrix combinations,
      Function<Design, LogLikelihood> likelihood) {
    if (isWellDetermined(designAtZero, information)) {
      return new OrthonormalCoordinates(design, combinations, true, likelihood, designAtZero);
    }
    Design combined = design.transformed(combinations);
    return new OrthonormalCoordinates(
        combined,
        identity(combined.size()),
        false,
        likelihood,
        likelihood.apply(combined).evaluate(new double[combined.size()]));
  }

  private static boolean isWellDetermined(Evaluation atZero, GeneralizedCholesky information) {
    return information.rank() > 0
        && IntStream.range(0, atZero.squares().length)
            .allMatch(j -> information.pivot(j) > WELL_DETERMINED * atZero.squares()[j]);
  }

  private static Array2DRowRealMatrix identity(int size) {
    return new Array2DRowRealMatrix(MatrixUtils.createRealIdentityMatrix(size).getData(), false);
  }

  /** The likelihood at 0. */
  Evaluation atZero() {
    return atZero;
  }

  /** The likelihood of γ. */
  LogLikelihood likelihood() {
    LogLikelihood ofDesign = likelihood.apply(design);
    return transforms ? new Transformed(ofDesign, fromDesign) : ofDesign;
  }

  /** γ as coefficients of the user's columns. */
  double[] userCoefficients(double[] coordinates) {
    return design.userCoefficients(fromDesign.operate(coordinates));
  }

  /** The covariance of γ as that of the user's coefficients. */
  RealMatrix userCovariance(double[][] covariance) {
    RealMatrix ofDesign =
        fromDesign
            .multiply(new Array2DRowRealMatrix(covariance, false))
            .multiply(fromDesign.transpose());
    return design.userCovariance(ofDesign.getData());
  }

  /** The linear predictor at each position, centred within strata. */
  double[] linearPredictor(double[] coordinates) {
    return design.combination(fromDesign.operate(coordinates));
  }

  /** A likelihood as a function of γ with β = Cγ. */
  private record Transformed(LogLikelihood likelihood, Array2DRowRealMatrix combinations)
      implements LogLikelihood {
    @Override
    public int size() {
      return combinations.getColumnDimension();
    }

    @Override
    public Evaluation evaluate(double[] coefficients) {
      return likelihood.evaluate(combinations.operate(coefficients)).transformed(combinations);
    }
  }
}
