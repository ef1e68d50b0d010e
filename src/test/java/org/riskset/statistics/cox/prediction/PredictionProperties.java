package org.riskset.statistics.cox.prediction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riskset.statistics.reference.Closeness.assertClose;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.riskset.statistics.cox.Coefficient;
import org.riskset.statistics.cox.CoxFit;
import org.riskset.statistics.cox.CoxFits;
import org.riskset.statistics.cox.CoxOptions;
import org.riskset.statistics.cox.CoxOutcome;
import org.riskset.statistics.cox.CoxRegression;
import org.riskset.statistics.cox.likelihood.CoxSample;
import org.riskset.statistics.cox.likelihood.Ties;
import org.riskset.statistics.kaplanmeier.ConfidenceType;
import org.riskset.statistics.kaplanmeier.LimitScale;
import org.riskset.statistics.reference.Samples;
import org.riskset.statistics.sample.CovariateMatrix;
import org.riskset.statistics.sample.Observations;

class PredictionProperties {
  private static final double RELATIVE = 1e-7;
  private static final LimitScale LIMITS = new LimitScale(ConfidenceType.LOG_LOG, 0.95);
  private static final double[] PATIENT = {1, 0.4};

  @Provide
  Arbitrary<Samples> samples() {
    return Samples.upTo(40);
  }

  private static CoxSample rows(Samples sample, Ties ties) {
    Samples rows = ties == Ties.EXACT ? sample.unweighted() : sample;
    return new CoxSample(rows.observations(), rows.covariates(), rows.strata());
  }

  /** The hazard of a model whose coefficients are all finite. */
  private static BaselineHazard hazard(CoxSample rows, Ties ties) {
    CoxOutcome outcome = CoxRegression.fit(rows, new CoxOptions(ties, 0.95));
    Assume.that(outcome instanceof CoxOutcome.Fitted);
    CoxFit fit = CoxFits.fitted(outcome);
    Assume.that(fit.coefficients().stream().allMatch(Coefficient::isEstimated));
    return BaselineHazard.of(fit, rows);
  }

  private static BaselineHazard hazard(Samples sample, Ties ties) {
    return hazard(rows(sample, ties), ties);
  }

  private static void assertSame(
      BaselineHazard actual, BaselineHazard expected, double unit, double[] patient) {
    assertSame(actual, expected, unit, PATIENT, patient);
  }

  private static void assertSame(
      BaselineHazard actual,
      BaselineHazard expected,
      double unit,
      double[] expectedOf,
      double[] patient) {
    int strata = expected.strata().size();
    for (int stratum = 0; stratum < strata; stratum++) {
      PredictedCurve before = expected.curve(stratum, expectedOf).orElseThrow();
      PredictedCurve after = actual.curve(stratum, patient).orElseThrow();
      for (double time : expected.endTimes(stratum).toArray()) {
        PredictedCurve.At wanted = before.at(time, LIMITS);
        PredictedCurve.At found = after.at(time * unit, LIMITS);
        assertClose("S", found.estimate(), wanted.estimate(), RELATIVE);
        assertClose("se", found.standardError(), wanted.standardError(), RELATIVE);
      }
    }
  }

  @Property(tries = 60)
  void rowOrderDoesNotMatter(
      @ForAll("samples") Samples sample, @ForAll Ties ties, @ForAll Random random) {
    assertSame(hazard(sample.shuffled(random), ties), hazard(sample, ties), 1, PATIENT);
  }

  @Property(tries = 60)
  void unitOfTimeDoesNotMatter(
      @ForAll("samples") Samples sample, @ForAll Ties ties, @ForAll boolean small) {
    double unit = small ? 1e-9 : 1e9;
    assertSame(hazard(sample.rescaled(unit), ties), hazard(sample, ties), unit, PATIENT);
  }

  @Property(tries = 60)
  void followUpMayComeInPieces(
      @ForAll("samples") Samples sample, @ForAll Ties ties, @ForAll Random random) {
    assertSame(hazard(sample.split(random), ties), hazard(sample, ties), 1, PATIENT);
  }

  @Property(tries = 60)
  void withBreslowAWholeWeightIsThatManyRows(
      @ForAll("samples") Samples sample, @ForAll Random random) {
    int[] copies = random.ints(sample.size(), 1, 4).toArray();
    Samples unweighted = sample.unweighted();
    assertSame(
        hazard(unweighted.weighted(copies), Ties.BRESLOW),
        hazard(unweighted.replicated(copies), Ties.BRESLOW),
        1,
        PATIENT);
  }

  @Property(tries = 60)
  void aStratumOfOneRowHasAHazardOfItsOwn(@ForAll("samples") Samples sample, @ForAll Ties ties) {
    Samples once = sample.unweighted();
    assertSame(hazard(once.withAStratumOfOne(), ties), hazard(once, ties), 1, PATIENT);
  }

  /** A patient of level 1, whatever level the others are counted from. */
  @Property(tries = 60)
  void referenceLevelDoesNotMatter(@ForAll("samples") Samples sample, @ForAll Ties ties) {
    BaselineHazard from0 = hazard(sample.withIndicators(1, 2), ties);
    BaselineHazard from2 = hazard(sample.withIndicators(0, 1), ties);
    assertSame(from2, from0, 1, new double[] {1, 0}, new double[] {0, 1});
  }

  /** Covariates counted from elsewhere, and in another unit, predict the same. */
  @Property(tries = 60)
  void originAndUnitOfCovariatesDoNotMatter(@ForAll("samples") Samples sample, @ForAll Ties ties) {
    CoxSample rows = rows(sample, ties);
    double[][] moved = {
      Arrays.stream(rows.covariates().column(0)).map(x -> 1e3 + 8 * x).toArray(),
      Arrays.stream(rows.covariates().column(1)).map(y -> 0.25 * y - 5).toArray()
    };
    CovariateMatrix covariates = new CovariateMatrix(rows.covariates().names(), moved, rows.size());
    assertSame(
        hazard(new CoxSample(rows.observations(), covariates, rows.strata()), ties),
        hazard(rows, ties),
        1,
        new double[] {1e3 + 8 * PATIENT[0], 0.25 * PATIENT[1] - 5});
  }

  @Property(tries = 60)
  void survivalFallsBetweenItsLimits(@ForAll("samples") Samples sample, @ForAll Ties ties) {
    BaselineHazard hazard = hazard(sample, ties);
    for (int stratum = 0; stratum < hazard.strata().size(); stratum++) {
      PredictedCurve curve = hazard.curve(stratum, PATIENT).orElseThrow();
      double before = 1;
      for (double time : hazard.endTimes(stratum).toArray()) {
        PredictedCurve.At at = curve.at(time, LIMITS);
        assertThat(at.estimate()).isBetween(0.0, before);
        if (!Double.isNaN(at.lower())) {
          assertThat(at.lower()).isBetween(0.0, at.estimate());
          assertThat(at.upper()).isBetween(at.estimate(), 1.0);
        }
        before = at.estimate();
      }
    }
  }

  /** Survival at other covariates is a power of it. */
  @Property(tries = 60)
  void hazardsAreProportional(@ForAll("samples") Samples sample, @ForAll Ties ties) {
    CoxSample rows = rows(sample, ties);
    BaselineHazard hazard = hazard(rows, ties);
    CoxFit fit = CoxFits.fitted(CoxRegression.fit(rows, new CoxOptions(ties, 0.95)));
    double eta =
        PATIENT[0] * fit.solution().coefficient(0) + PATIENT[1] * fit.solution().coefficient(1);
    PredictedCurve zero = hazard.curve(0, new double[2]).orElseThrow();
    PredictedCurve patient = hazard.curve(0, PATIENT).orElseThrow();
    for (double time : hazard.endTimes(0).toArray()) {
      assertClose(
          "Λ",
          patient.cumulativeHazard(time),
          Math.exp(eta) * zero.cumulativeHazard(time),
          RELATIVE);
    }
  }

  @Property(tries = 60)
  void meanSurvivalIsTheMeanOfCurves(@ForAll("samples") Samples sample) {
    CoxSample rows = rows(sample, Ties.EFRON);
    BaselineHazard hazard = hazard(rows, Ties.EFRON);
    double[] times = {0.5, 3, 6};
    Optional<double[]> mean = hazard.meanSurvival(rows, times);
    IntToDoubleFunction weight = rows.observations()::weight;
    double total = IntStream.range(0, rows.size()).mapToDouble(weight).sum();
    for (int k = 0; k < times.length; k++) {
      double time = times[k];
      double sum =
          IntStream.range(0, rows.size())
              .mapToDouble(
                  i ->
                      weight.applyAsDouble(i)
                          * hazard
                              .curve(rows.strata().code(i), rows.covariates().row(i))
                              .orElseThrow()
                              .survival(time))
              .sum();
      assertClose("mean", mean.orElseThrow()[k], sum / total, 1e-12);
    }
  }

  /**
   * Events at 1 (x = 1) and 2 (x = 0), a censoring at 3 (x = 1). With r = e^β the likelihood is
   * r/(2r + 1) · 1/(r + 1), largest where 1/(2r + 1) = r/(r + 1), at r = 1/√2. Then at x = 0
   *
   * <pre>
   * dΛ(1) = 1/(1 + 2r) = √2 − 1       dΛ(2) = 1/(1 + r) = 2 − √2       Λ(2) = 1
   * V = (√2 − 1)² + (2 − √2)² = 9 − 6√2
   * B = 2r/(1 + 2r)² + r/(1 + r)² = 6√2 − 8 = information, so Var β = 1/B
   * Var Λ(2) = V + B² Var β = 9 − 6√2 + 6√2 − 8 = 1
   * </pre>
   */
  @Example
  void workedByHand() {
    CoxSample rows =
        CoxSample.of(
            Observations.rightCensored(new double[] {1, 2, 3}, new boolean[] {true, true, false}),
            new CovariateMatrix(List.of("x"), new double[][] {{1, 0, 1}}, 3),
            null);
    CoxFit fit = CoxFits.fitted(CoxRegression.fit(rows, CoxOptions.defaults()));
    BaselineHazard hazard = BaselineHazard.of(fit, rows);
    PredictedCurve zero = hazard.curve(0, new double[] {0}).orElseThrow();
    assertClose("Λ(1)", zero.cumulativeHazard(1), Math.sqrt(2) - 1, 1e-12);
    assertClose("Λ(2)", zero.cumulativeHazard(2), 1, 1e-12);
    assertClose("se of Λ(2)", zero.standardError(2), 1, 1e-12);
    PredictedCurve.At at = zero.at(2.5, LIMITS);
    assertClose("S(2.5)", at.estimate(), Math.exp(-1), 1e-12);
    assertClose("se of S(2.5)", at.standardError(), Math.exp(-1), 1e-12);
    PredictedCurve one = hazard.curve(0, new double[] {1}).orElseThrow();
    assertClose("Λ(2 | 1)", one.cumulativeHazard(2), Math.sqrt(0.5), 1e-12);
    // S(1) = e^{1−√2} = 0.66, S(2) = 0.37: half are dead by 2, a tenth by 1.
    assertThat(zero.quantile(0.5, LIMITS).estimate()).hasValue(2);
    assertThat(zero.quantile(0.1, LIMITS).estimate()).hasValue(1);
    assertThat(zero.quantile(0.9, LIMITS).estimate()).isEmpty();
    assertThat(zero.isBeyondFollowUp(3)).isFalse();
    assertThat(zero.at(3.1, LIMITS).estimate()).isNaN();
  }
}
