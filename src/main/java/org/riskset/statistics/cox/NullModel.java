package org.riskset.statistics.cox;

import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.RealMatrix;
import org.riskset.progress.Progress;
import org.riskset.statistics.cox.likelihood.CoxSample;
import org.riskset.statistics.cox.likelihood.Design;
import org.riskset.statistics.cox.likelihood.Evaluation;
import org.riskset.statistics.cox.likelihood.PartialLikelihood;
import org.riskset.statistics.cox.likelihood.Ties;
import org.riskset.statistics.linear.GeneralizedCholesky;
import org.riskset.statistics.sample.RiskSets;

/**
 * The data laid out for fitting some columns, and the likelihood at coefficients 0.
 *
 * <p>The information at 0 tells which columns are aliased: it vanishes in a direction exactly if
 * the combination of columns is constant within every risk set, and then it does so for all
 * coefficients.
 */
public final class NullModel {
  /**
   * Information, where 1 is due, that shows a column to be aliased after all: its pivot was
   * rounding error made large by other columns that are nearly aliased.
   */
  private static final double LOST = 1e-6;

  private final int[] columns;
  private final Ties ties;
  private final Progress progress;
  private final RiskSets riskSets;
  private final Design design;
  private final PartialLikelihood ofDesign;
  private final Evaluation atZero;
  private GeneralizedCholesky information;
  private Array2DRowRealMatrix combinations;
  private OrthonormalCoordinates orthonormal;

  /**
   * Lays out the data.
   *
   * @param columns columns of the matrix, at least one
   */
  public NullModel(CoxSample sample, int[] columns, Ties ties) {
    this(sample, columns, ties, Progress.none());
  }

  /**
   * Lays out the data.
   *
   * @param columns columns of the matrix, at least one
   * @param progress hears of evaluations of the likelihood that take long, and may stop them
   */
  public NullModel(CoxSample sample, int[] columns, Ties ties, Progress progress) {
    this.columns = columns.clone();
    this.ties = ties;
    this.progress = progress;
    riskSets = RiskSets.of(sample.observations(), sample.strata());
    design = Design.standardized(riskSets, sample.covariates(), columns);
    ofDesign = new PartialLikelihood(riskSets, design, ties, progress);
    atZero = ofDesign.evaluate(new double[design.size()]);
    double[] squares = atZero.squares().clone();
    do {
      information =
          GeneralizedCholesky.of(atZero.information(), squares, GeneralizedCholesky.TOLERANCE);
      combinations = combinations(information);
      orthonormal =
          OrthonormalCoordinates.of(design, atZero, information, combinations, this::likelihood);
    } while (exclude(squares));
  }

  /** A matrix without columns is not one: with all columns aliased there is a single 0. */
  private static Array2DRowRealMatrix combinations(GeneralizedCholesky information) {
    double[][] whitening = information.whitening();
    return information.rank() == 0
        ? new Array2DRowRealMatrix(whitening.length, 1)
        : new Array2DRowRealMatrix(whitening, false);
  }

  /**
   * Marks columns without information, so that no pivot of theirs suffices; true if there are any.
   */
  private boolean exclude(double[] squares) {
    int[] independent = IntStream.range(0, columns.length).filter(j -> !isAliased(j)).toArray();
    boolean any = false;
    for (int k = 0; k < independent.length; k++) {
      if (orthonormal.atZero().information()[k][k] < LOST) {
        squares[independent[k]] = Double.POSITIVE_INFINITY;
        any = true;
      }
    }
    return any;
  }

  /** The same for other strata and fewer columns. */
  NullModel on(CoxSample sample, int[] some) {
    return new NullModel(sample, some, ties, progress);
  }

  /** The risk sets. */
  public RiskSets riskSets() {
    return riskSets;
  }

  /** Treatment of tied event times. */
  Ties ties() {
    return ties;
  }

  /** The standardised columns, aliased ones included. */
  public Design design() {
    return design;
  }

  private PartialLikelihood likelihood(Design some) {
    return some == design ? ofDesign : new PartialLikelihood(riskSets, some, ties, progress);
  }

  /** The log likelihood at coefficients 0. */
  public double logLikelihood() {
    return atZero.value();
  }

  /** The score statistic for all coefficients being 0. */
  public double scoreStatistic() {
    return information.quadraticForm(atZero.score());
  }

  /** Number of columns that are not aliased. */
  public int rank() {
    return information.rank();
  }

  /** Number of columns. */
  public int size() {
    return columns.length;
  }

  /** Column of the matrix that column {@code j} is. */
  public int column(int j) {
    return columns[j];
  }

  /** Whether column {@code j} is a combination of earlier ones within every risk set. */
  public boolean isAliased(int j) {
    return information.isDependent(j);
  }

  /** The combination of columns, 1 for an aliased column j, that is constant in every risk set. */
  public double[] constantCombination(int j) {
    return information.nullVector(atZero.information(), j);
  }

  /** Columns of the matrix that are not aliased. */
  public int[] independentColumns() {
    return IntStream.range(0, columns.length)
        .filter(j -> !isAliased(j))
        .map(j -> columns[j])
        .toArray();
  }

  /** Combinations of the columns in which the information at 0 is the unit matrix. */
  public RealMatrix orthonormalCombinations() {
    return combinations;
  }

  /** The design of these combinations. */
  public Design orthonormalDesign() {
    return design.transformed(combinations);
  }

  /** The coordinates that these combinations are. */
  OrthonormalCoordinates orthonormal() {
    return orthonormal;
  }
}
