package org.riskset.statistics.cox.firth;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.RealMatrix;
import org.riskset.progress.Progress;
import org.riskset.statistics.concordance.PendingConcordance;
import org.riskset.statistics.cox.Coefficient;
import org.riskset.statistics.cox.Coefficient.Status;
import org.riskset.statistics.cox.CoxFit;
import org.riskset.statistics.cox.CoxOptions;
import org.riskset.statistics.cox.CoxOutcome;
import org.riskset.statistics.cox.CoxRegression;
import org.riskset.statistics.cox.NullModel;
import org.riskset.statistics.cox.likelihood.CoxSample;
import org.riskset.statistics.cox.likelihood.CoxSolution;
import org.riskset.statistics.cox.likelihood.Design;
import org.riskset.statistics.cox.likelihood.Ties;
import org.riskset.statistics.firth.Maximum;
import org.riskset.statistics.firth.Profile;
import org.riskset.statistics.inference.ChiSquareTest;
import org.riskset.statistics.inference.NormalQuantile;
import org.riskset.statistics.inference.SymmetricMatrix;
import org.riskset.statistics.linear.GeneralizedCholesky;
import org.riskset.statistics.parallel.IndependentParts;

/**
 * Cox regression by Firth's penalised likelihood ℓ(β) + ½ log det I(β), I the information of the
 * partial likelihood ℓ (Jeffreys' prior). It removes the first-order bias of the maximum likelihood
 * estimate, and its maximum is finite also where the likelihood rises for ever.
 *
 * <p>Standard errors come from the inverse of I at the estimate. Tests and limits come from the
 * penalised likelihood: to test β_j = 0 it is maximised over the other coefficients, the whole I in
 * the penalty; the limits are where twice its fall from the maximum reaches the quantile of χ² on
 * one degree of freedom.
 *
 * <p>References: Firth, Biometrika 80 (1993) 27; Heinze and Schemper, Biometrics 57 (2001) 114.
 */
public final class FirthRegression {
  private final CoxSample sample;
  private final CoxOptions options;
  private final CoxFit ordinary;
  private final NullModel nullModel;
  private final Design design;
  private final FirthLikelihood likelihood;
  private final Maximum maximum;
  private final RealMatrix covariance;
  private final boolean profiles;

  private FirthRegression(CoxSample sample, CoxOptions options, CoxFit ordinary, boolean profiles) {
    this.profiles = profiles;
    this.sample = sample;
    this.options = options;
    this.ordinary = ordinary;
    int[] all = IntStream.range(0, sample.covariates().columnCount()).toArray();
    nullModel = new NullModel(sample, all, options.ties());
    design = nullModel.orthonormalDesign();
    likelihood = new FirthLikelihood(nullModel.riskSets(), design, options.ties());
    maximum = Maximum.of(likelihood, new double[likelihood.size()]);
    covariance =
        design.userCovariance(GeneralizedCholesky.of(maximum.place().curvature()).inverse());
  }

  /**
   * Fits a model to these data.
   *
   * @param progress hears of each coefficient that is tested and has its limits
   * @throws IllegalArgumentException if ties are exact: the third moments of that likelihood, of
   *     which the penalty's gradient is made, are not there
   */
  public static FirthOutcome fit(CoxSample sample, CoxOptions options, Progress progress) {
    return fit(sample, options, true, progress);
  }

  /**
   * Fits a model without the tests and limits of single coefficients, which are NaN: they take most
   * of the time.
   *
   * @throws IllegalArgumentException if ties are exact
   */
  public static FirthOutcome estimate(CoxSample sample, CoxOptions options) {
    return fit(sample, options, false, Progress.none());
  }

  private static FirthOutcome fit(
      CoxSample sample, CoxOptions options, boolean profiles, Progress progress) {
    if (options.ties() == Ties.EXACT) {
      throw new IllegalArgumentException("exact ties have no penalised likelihood here");
    }
    CoxOutcome ordinary = CoxRegression.fit(sample, options);
    if (ordinary instanceof CoxOutcome.Impossible impossible) {
      return new FirthOutcome.Impossible(impossible.reason());
    }
    CoxFit fit = ((CoxOutcome.Fitted) ordinary).fit();
    if (fit.likelihoodRatio().degreesOfFreedom() == 0) {
      // Nothing varies: the information has no determinant, and there is nothing to penalise.
      return new FirthOutcome.Fitted(
          new FirthFit(fit, fit.nullLogLikelihood(), fit.logLikelihood()));
    }
    return new FirthOutcome.Fitted(
        new FirthRegression(sample, options, fit, profiles).describe(progress));
  }

  private FirthFit describe(Progress progress) {
    double atZero = likelihood.at(new double[likelihood.size()]).value();
    double rise = maximum.place().value() - atZero;
    double units = -logDeterminantOfUnits();
    double[] user = design.userCoefficients(maximum.arguments());
    CoxFit fit =
        new CoxFit(
            options,
            ordinary.n(),
            ordinary.events(),
            coefficients(user, progress),
            new SymmetricMatrix(covariance.getData()),
            null,
            solution(user),
            ordinary.nullLogLikelihood(),
            logLikelihood(),
            ChiSquareTest.of(2 * rise, nullModel.rank()),
            ChiSquareTest.of(wald(), nullModel.rank()),
            ordinary.score(),
            PendingConcordance.of(nullModel.riskSets(), riskScore(), null),
            maximum.steps(),
            maximum.isConverged());
    return new FirthFit(fit, atZero + units, maximum.place().value() + units);
  }

  private double logLikelihood() {
    GeneralizedCholesky information = GeneralizedCholesky.of(maximum.place().curvature());
    return maximum.place().value() - information.logDeterminant() / 2;
  }

  /**
   * Logarithm of the determinant of the matrix from this design's coefficients to the user's: it is
   * triangular.
   */
  private double logDeterminantOfUnits() {
    double sum = 0;
    int k = 0;
    for (int column : nullModel.independentColumns()) {
      double[] unit = new double[design.size()];
      unit[k++] = 1;
      sum += Math.log(Math.abs(design.userCoefficients(unit)[column]));
    }
    return sum;
  }

  private double wald() {
    double[] at = maximum.arguments();
    double[][] information = maximum.place().curvature();
    double sum = 0;
    for (int i = 0; i < at.length; i++) {
      for (int j = 0; j < at.length; j++) {
        sum += at[i] * information[i][j] * at[j];
      }
    }
    return sum;
  }

  private double[] riskScore() {
    double[] score = new double[sample.size()];
    double[] eta = design.combination(maximum.arguments());
    for (int p = 0; p < eta.length; p++) {
      score[nullModel.riskSets().row(p)] = eta[p];
    }
    return score;
  }

  private CoxSolution solution(double[] user) {
    boolean[] estimated = new boolean[user.length];
    for (int j = 0; j < estimated.length; j++) {
      estimated[j] = !nullModel.isAliased(j);
    }
    SymmetricMatrix variance = new SymmetricMatrix(covariance.getData());
    return new CoxSolution(sample, options.ties(), user, estimated, variance);
  }

  private List<Coefficient> coefficients(double[] user, Progress progress) {
    return IndependentParts.run(user.length, j -> coefficient(j, user[j]), progress);
  }

  private Coefficient coefficient(int column, double estimate) {
    String name = sample.covariates().names().get(column);
    return nullModel.isAliased(column)
        ? Coefficient.absent(name, Status.ALIASED)
        : coefficient(name, column, estimate);
  }

  private Coefficient coefficient(String name, int column, double estimate) {
    double error = Math.sqrt(covariance.getEntry(column, column));
    if (!profiles) {
      double nan = Double.NaN;
      double ratio = Math.exp(estimate);
      return new Coefficient(
          name, Status.ESTIMATED, estimate, error, nan, nan, nan, nan, ratio, nan, nan);
    }
    Profile profile = new Profile(likelihood, maximum, weights(column), error);
    ChiSquareTest test = ChiSquareTest.of(profile.statisticAtZero(), 1);
    double z = NormalQuantile.twoSided(options.confidenceLevel());
    return new Coefficient(
        name,
        Status.ESTIMATED,
        estimate,
        error,
        Double.NaN,
        test.statistic(),
        test.pValue(),
        test.log10PValue(),
        Math.exp(estimate),
        Math.exp(profile.limit(-1, z * z)),
        Math.exp(profile.limit(1, z * z)));
  }

  /** The user's coefficient of a column as a combination of this design's coefficients. */
  private double[] weights(int column) {
    double[] weights = new double[design.size()];
    for (int k = 0; k < weights.length; k++) {
      double[] unit = new double[weights.length];
      unit[k] = 1;
      weights[k] = design.userCoefficients(unit)[column];
    }
    return weights;
  }
}
