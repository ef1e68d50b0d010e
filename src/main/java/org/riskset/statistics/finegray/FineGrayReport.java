package org.riskset.statistics.finegray;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riskset.statistics.cox.Coefficient;
import org.riskset.statistics.cox.Coefficient.Status;
import org.riskset.statistics.cox.CoxFit;
import org.riskset.statistics.inference.ChiSquareTest;
import org.riskset.statistics.inference.NormalQuantile;
import org.riskset.statistics.inference.SymmetricMatrix;
import org.riskset.statistics.linear.GeneralizedCholesky;

/** Puts a fit together on the user's scale, aliased and infinite coefficients among the others. */
final class FineGrayReport {
  private final FineGraySample sample;
  private final List<Coefficient> guide;
  private final PseudoMaximum maximum;
  private final StandardColumns x;
  private final double[][] sandwich;
  private final double z;

  /**
   * A report.
   *
   * @param guide the model that tells which coefficients are aliased and which infinite
   */
  FineGrayReport(
      FineGraySample sample, CoxFit guide, PseudoMaximum maximum, double confidenceLevel) {
    this.sample = sample;
    this.guide = guide.coefficients();
    this.maximum = maximum;
    x = maximum.point().columns();
    sandwich = Sandwich.of(maximum);
    z = NormalQuantile.twoSided(confidenceLevel);
  }

  FineGrayFit fit(double nullLogLikelihood) {
    double logLikelihood = maximum.evaluation().value();
    return new FineGrayFit(
        sample.size(),
        sample.events().eventWeight(sample.cause()),
        coefficients(),
        new SymmetricMatrix(variance()),
        nullLogLikelihood,
        logLikelihood,
        ChiSquareTest.of(2 * (logLikelihood - nullLogLikelihood), Math.max(1, parameters())),
        ChiSquareTest.of(wald(), Math.max(1, parameters())),
        maximum.steps(),
        maximum.converged(),
        baseline());
  }

  private List<Coefficient> coefficients() {
    List<Coefficient> coefficients = new ArrayList<>();
    for (Coefficient known : guide) {
      coefficients.add(
          known.isEstimated() ? estimated(known.name(), place(coefficients.size())) : known);
    }
    return coefficients;
  }

  /** Number among the fitted columns of a column of the matrix, −1 if it is not fitted. */
  private int place(int column) {
    for (int j = 0; j < x.size(); j++) {
      if (x.column(j) == column) {
        return j;
      }
    }
    return -1;
  }

  /** A column that can be told apart for the cause alone, but not here, is aliased. */
  private Coefficient estimated(String name, int j) {
    return j < 0
        ? Coefficient.absent(name, Status.ALIASED)
        : Coefficient.estimated(
            name,
            maximum.coefficients()[j] / x.scale(j),
            Math.sqrt(sandwich[j][j]) / x.scale(j),
            Double.NaN,
            z);
  }

  private double[][] variance() {
    double[][] variance = new double[guide.size()][guide.size()];
    for (int i = 0; i < variance.length; i++) {
      for (int l = 0; l < variance.length; l++) {
        variance[i][l] = variance(i, l);
      }
    }
    return variance;
  }

  private double variance(int i, int l) {
    if (isInfinite(guide.get(i)) || isInfinite(guide.get(l))) {
      return Double.NaN;
    }
    int j = place(i);
    int k = place(l);
    return j < 0 || k < 0 ? 0 : sandwich[j][k] / x.scale(j) / x.scale(k);
  }

  private static boolean isInfinite(Coefficient coefficient) {
    return coefficient.status() == Status.INFINITE_POSITIVE
        || coefficient.status() == Status.INFINITE_NEGATIVE;
  }

  private int parameters() {
    return (int) guide.stream().filter(c -> c.status() != Status.ALIASED).count();
  }

  private double wald() {
    return guide.stream().anyMatch(FineGrayReport::isInfinite)
        ? Double.NaN
        : GeneralizedCholesky.of(sandwich).quadraticForm(maximum.coefficients());
  }

  private @Nullable SubdistributionBaseline baseline() {
    if (guide.stream().anyMatch(FineGrayReport::isInfinite)) {
      return null;
    }
    double longest = Arrays.stream(sample.events().observations().times()).max().orElse(Double.NaN);
    return new SubdistributionBaseline(maximum.point(), maximum.coefficients(), longest);
  }
}
