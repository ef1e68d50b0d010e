package org.riskset.statistics.cox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riskset.statistics.reference.Closeness.assertClose;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.riskset.statistics.cox.likelihood.Ties;
import org.riskset.statistics.reference.Samples;
import org.riskset.statistics.sample.CovariateMatrix;

class CoxProperties {
  private static final double RELATIVE = 1e-8;

  @Provide
  Arbitrary<Samples> samples() {
    return Samples.upTo(50);
  }

  private static CoxFit fit(Samples sample, CovariateMatrix covariates, Ties ties) {
    // Exact ties know no weights.
    Samples rows = ties == Ties.EXACT ? sample.unweighted() : sample;
    CoxOutcome outcome =
        CoxRegression.fit(
            rows.observations(), covariates, rows.strata(), new CoxOptions(ties, 0.95));
    Assume.that(outcome instanceof CoxOutcome.Fitted);
    return CoxFits.fitted(outcome);
  }

  private static CoxFit fit(Samples sample, Ties ties) {
    return fit(sample, sample.covariates(), ties);
  }

  /** A fit in which both coefficients are finite. */
  private static CoxFit finite(Samples sample, Ties ties) {
    CoxFit fit = fit(sample, ties);
    Assume.that(fit.coefficients().stream().allMatch(Coefficient::isEstimated));
    return fit;
  }

  @Property(tries = 100)
  void rowOrderDoesNotMatter(
      @ForAll("samples") Samples sample, @ForAll Ties ties, @ForAll Random random) {
    assertSame(fit(sample.shuffled(random), ties), fit(sample, ties));
  }

  @Property(tries = 100)
  void unitOfTimeDoesNotMatter(
      @ForAll("samples") Samples sample, @ForAll Ties ties, @ForAll boolean small) {
    assertSame(fit(sample.rescaled(small ? 1e-9 : 1e9), ties), fit(sample, ties));
  }

  @Property(tries = 100)
  void followUpMayComeInPieces(
      @ForAll("samples") Samples sample, @ForAll Ties ties, @ForAll Random random) {
    CoxFit pieces = fit(sample.split(random), ties);
    CoxFit whole = fit(sample, ties);
    assertSameModel(pieces, whole);
    assertClose("C", pieces.concordance().estimate(), whole.concordance().estimate());
  }

  /** With Efron's ties a weight is not a number of rows: rows of one time share their risk set. */
  @Property(tries = 100)
  void withBreslowAWholeWeightIsThatManyRows(
      @ForAll("samples") Samples sample, @ForAll Random random) {
    int[] copies = random.ints(sample.size(), 1, 4).toArray();
    Samples unweighted = sample.unweighted();
    assertSameModel(
        fit(unweighted.weighted(copies), Ties.BRESLOW),
        fit(unweighted.replicated(copies), Ties.BRESLOW));
  }

  /** Without weights: a row of weight w alone in its risk set adds the constant −w log w. */
  @Property(tries = 100)
  void aStratumOfOneRowContributesNothing(@ForAll("samples") Samples weighted, @ForAll Ties ties) {
    Samples sample = weighted.unweighted();
    CoxFit fit = fit(sample, ties);
    CoxFit withOne = fit(sample.withAStratumOfOne(), ties);
    assertSameModel(withOne, fit);
    assertThat(withOne.n()).isEqualTo(sample.size() + 1);
  }

  @Property(tries = 100)
  void shiftAndUnitOfACovariateOnlyScaleItsCoefficient(
      @ForAll("samples") Samples sample, @ForAll Ties ties) {
    CoxFit fit = finite(sample, ties);
    double[] x =
        IntStream.range(0, sample.size()).mapToDouble(i -> 1e8 * (x(sample, i) + 40)).toArray();
    double[] y = IntStream.range(0, sample.size()).mapToDouble(i -> -1e-7 * y(sample, i)).toArray();
    CoxFit moved =
        fit(sample, new CovariateMatrix(List.of("x", "y"), new double[][] {x, y}, x.length), ties);
    assertClose("x", moved.coefficients().get(0).estimate() * 1e8, estimate(fit, 0), RELATIVE);
    assertClose("y", moved.coefficients().get(1).estimate() * -1e-7, estimate(fit, 1), RELATIVE);
    assertClose("wald", moved.wald().statistic(), fit.wald().statistic(), RELATIVE);
    assertClose("model", moved.logLikelihood(), fit.logLikelihood());
  }

  @Property(tries = 100)
  void anotherReferenceLevelTransformsCoefficients(
      @ForAll("samples") Samples sample, @ForAll Ties ties) {
    CoxFit from0 = fit(sample.withIndicators(1, 2), ties);
    Assume.that(from0.coefficients().stream().allMatch(Coefficient::isEstimated));
    CoxFit from2 = fit(sample.withIndicators(0, 1), ties);
    // Level 1 against 0 is (1 against 2) − (0 against 2); level 2 against 0 is −(0 against 2).
    assertClose("1 : 0", estimate(from2, 1) - estimate(from2, 0), estimate(from0, 0), RELATIVE);
    assertClose("2 : 0", -estimate(from2, 0), estimate(from0, 1), RELATIVE);
    double variance =
        from2.variance().get(0, 0) + from2.variance().get(1, 1) - 2 * from2.variance().get(0, 1);
    assertClose("variance", variance, from0.variance().get(0, 0), RELATIVE);
    assertClose("model", from2.logLikelihood(), from0.logLikelihood());
    assertClose("score", from2.score().statistic(), from0.score().statistic(), RELATIVE);
  }

  private static double x(Samples sample, int row) {
    return sample.covariates().value(row, 0);
  }

  private static double y(Samples sample, int row) {
    return sample.covariates().value(row, 1);
  }

  private static double estimate(CoxFit fit, int column) {
    return fit.coefficients().get(column).estimate();
  }

  private static void assertSame(CoxFit actual, CoxFit expected) {
    assertSameModel(actual, expected);
    assertClose("C", actual.concordance().estimate(), expected.concordance().estimate());
    double error = expected.concordance().standardError();
    assertClose("SE of C", actual.concordance().standardError(), error, RELATIVE);
  }

  /**
   * Covariates here have a spread of about 1. A standard error of s then means that curvature has
   * fallen to about 1/s², and rounding errors weigh s² times as much in what is left of it.
   */
  private static double illConditioning(Coefficient coefficient) {
    double ratio = coefficient.standardError() / 1000;
    return ratio > 1 ? ratio * ratio : 1;
  }

  private static void assertSameModel(CoxFit actual, CoxFit expected) {
    for (int j = 0; j < expected.coefficients().size(); j++) {
      Coefficient a = actual.coefficients().get(j);
      Coefficient e = expected.coefficients().get(j);
      assertThat(a.status()).isEqualTo(e.status());
      assertThat(Double.isNaN(a.estimate())).isEqualTo(Double.isNaN(e.estimate()));
      if (e.isEstimated()) {
        // Relative to the standard error: an estimate near 0 has no digits of its own.
        double scale = RELATIVE * (Math.abs(e.estimate()) + e.standardError());
        assertThat(a.estimate()).isBetween(e.estimate() - scale, e.estimate() + scale);
      }
      assertClose("SE", a.standardError(), e.standardError(), RELATIVE * illConditioning(e));
    }
    assertClose("null", actual.nullLogLikelihood(), expected.nullLogLikelihood());
    assertClose("model", actual.logLikelihood(), expected.logLikelihood());
    assertClose("score", actual.score().statistic(), expected.score().statistic(), RELATIVE);
  }
}
