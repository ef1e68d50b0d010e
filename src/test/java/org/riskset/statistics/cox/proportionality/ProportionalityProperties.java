package org.riskset.statistics.cox.proportionality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riskset.statistics.reference.Closeness.assertClose;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.riskset.statistics.cox.FiniteFits;
import org.riskset.statistics.cox.likelihood.CoxSample;
import org.riskset.statistics.cox.likelihood.CoxSolution;
import org.riskset.statistics.cox.likelihood.Ties;
import org.riskset.statistics.inference.ChiSquareTest;
import org.riskset.statistics.inference.NotEstimable;
import org.riskset.statistics.reference.Samples;
import org.riskset.statistics.sample.CovariateMatrix;
import org.riskset.statistics.sample.Observations;

class ProportionalityProperties {
  private static final double RELATIVE = 1e-7;
  private static final List<List<Integer>> EACH = List.of(List.of(0), List.of(1));

  @Provide
  Arbitrary<Samples> samples() {
    return Samples.upTo(40);
  }

  private static ProportionalHazards test(Samples sample, Ties ties, TimeTransform transform) {
    return ProportionalHazards.test(FiniteFits.of(sample, ties).solution(), EACH, transform);
  }

  private static void assertSame(ProportionalHazards actual, ProportionalHazards expected) {
    for (int j = 0; j < EACH.size(); j++) {
      assertSame(actual.terms().get(j), expected.terms().get(j));
    }
    assertSame(actual.global(), expected.global());
  }

  private static void assertSame(ProportionalityOutcome actual, ProportionalityOutcome expected) {
    if (expected instanceof ProportionalityOutcome.Tested tested) {
      ChiSquareTest test = actual.found().orElseThrow();
      double scale = RELATIVE * (1 + tested.test().statistic());
      assertThat(Math.abs(test.statistic() - tested.test().statistic())).isLessThan(scale);
      assertThat(test.degreesOfFreedom()).isEqualTo(tested.test().degreesOfFreedom());
    } else {
      assertThat(actual).isEqualTo(expected);
    }
  }

  @Property(tries = 50)
  void rowOrderDoesNotMatter(
      @ForAll("samples") Samples sample,
      @ForAll Ties ties,
      @ForAll TimeTransform transform,
      @ForAll Random random) {
    assertSame(test(sample.shuffled(random), ties, transform), test(sample, ties, transform));
  }

  /** Not even to its logarithm, which the unit only shifts. */
  @Property(tries = 50)
  void unitOfTimeDoesNotMatter(
      @ForAll("samples") Samples sample,
      @ForAll Ties ties,
      @ForAll TimeTransform transform,
      @ForAll boolean small) {
    Samples rescaled = sample.rescaled(small ? 1e-9 : 1e9);
    assertSame(test(rescaled, ties, transform), test(sample, ties, transform));
  }

  /** But for ranks: each end of a piece has one. */
  @Property(tries = 50)
  void followUpMayComeInPieces(
      @ForAll("samples") Samples sample,
      @ForAll Ties ties,
      @ForAll boolean logarithm,
      @ForAll Random random) {
    Samples pieces = sample.split(random);
    TimeTransform transform = logarithm ? TimeTransform.LOG : TimeTransform.KM;
    assertSame(test(pieces, ties, transform), test(sample, ties, transform));
    assertSame(
        test(pieces, ties, TimeTransform.IDENTITY), test(sample, ties, TimeTransform.IDENTITY));
  }

  /** Where the function of time is not itself an estimate from unweighted rows. */
  @Property(tries = 50)
  void withBreslowAWholeWeightIsThatManyRows(
      @ForAll("samples") Samples sample, @ForAll boolean logarithm, @ForAll Random random) {
    int[] copies = random.ints(sample.size(), 1, 4).toArray();
    Samples rows = sample.unweighted();
    TimeTransform transform = logarithm ? TimeTransform.LOG : TimeTransform.IDENTITY;
    assertSame(
        test(rows.weighted(copies), Ties.BRESLOW, transform),
        test(rows.replicated(copies), Ties.BRESLOW, transform));
  }

  /**
   * The row's event shifts the origin of the function of time, which does not matter where the
   * score at the estimate is 0; that of Breslow's likelihood at the exact estimate is not.
   */
  @Property(tries = 50)
  void aStratumOfOneRowContributesNothing(
      @ForAll("samples") Samples weighted, @ForAll boolean efron, @ForAll boolean logarithm) {
    Ties ties = efron ? Ties.EFRON : Ties.BRESLOW;
    Samples sample = weighted.unweighted();
    TimeTransform transform = logarithm ? TimeTransform.LOG : TimeTransform.IDENTITY;
    assertSame(test(sample.withAStratumOfOne(), ties, transform), test(sample, ties, transform));
  }

  @Property(tries = 50)
  void theTestOfAFactorDoesNotDependOnItsReference(
      @ForAll("samples") Samples sample, @ForAll Ties ties, @ForAll TimeTransform transform) {
    List<List<Integer>> factor = List.of(List.of(0, 1));
    CoxSolution from0 = FiniteFits.of(sample.withIndicators(1, 2), ties).solution();
    CoxSolution from2 = FiniteFits.of(sample.withIndicators(0, 1), ties).solution();
    ProportionalHazards expected = ProportionalHazards.test(from0, factor, transform);
    ProportionalHazards actual = ProportionalHazards.test(from2, factor, transform);
    assertSame(actual.terms().get(0), expected.terms().get(0));
    assertSame(actual.terms().get(0), actual.global());
  }

  /**
   * Events at 1 (x = 1), 2 (x = 0) and 4 (x = 1), a censoring at 5 (x = 0). With r = e^β the score
   * is 1 − r/(r + 1) − r/(2 + r)·… written out: at 1 two of each, mean r/(1 + r); at 2 one of x = 1
   * and two of x = 0, mean r/(2 + r); at 4 one of each, mean r/(1 + r). It is 0 where 2/(1 + r) =
   * r/(2 + r), that is r² − r − 4 = 0, r = (1 + √17)/2.
   *
   * <p>Against time, 1, 2 and 4 less their mean 7/3: g = −4/3, −1/3, 5/3. With p = r/(1 + r), q =
   * r/(2 + r): V = p(1 − p), q(1 − q), p(1 − p), the score for θ is g₁(1 − p) − g₂q + g₃(1 − p),
   * and its variance Σg²V − (ΣgV)²/ΣV.
   */
  @Example
  void workedByHand() {
    CoxSample rows =
        CoxSample.of(
            Observations.rightCensored(
                new double[] {1, 2, 4, 5}, new boolean[] {true, true, true, false}),
            new CovariateMatrix(List.of("x"), new double[][] {{1, 0, 1, 0}}, 4),
            null);
    Samples sample =
        new Samples(rows.observations(), rows.covariates(), rows.strata(), rows.strata());
    CoxSolution solution = FiniteFits.of(sample, Ties.EFRON).solution();
    double r = (1 + Math.sqrt(17)) / 2;
    assertClose("β", solution.coefficient(0), Math.log(r), 1e-12);
    double p = r / (1 + r);
    double q = r / (2 + r);
    double score = (1 - p) * (-4 / 3.0 + 5 / 3.0) + q / 3;
    double v = p * (1 - p);
    double w = q * (1 - q);
    double squares = (16 * v + w + 25 * v) / 9;
    double products = (-4 * v - w + 5 * v) / 3;
    double expected = score * score / (squares - products * products / (2 * v + w));
    ProportionalHazards tests =
        ProportionalHazards.test(solution, List.of(List.of(0)), TimeTransform.IDENTITY);
    double found = tests.global().found().orElseThrow().statistic();
    assertClose("χ²", found, expected, 1e-10);
  }

  /** Ranks of 1, 2, 2, 5 are 1, 2½, 2½, 4; before 5 the curve has fallen to 3/4 · 2/3 = 1/2. */
  @Example
  void functionsOfTimeByHand() {
    Observations rows =
        Observations.of(
            null,
            new double[] {2, 1, 5, 2, 3},
            new boolean[] {true, true, true, false, true},
            new double[] {1, 3, 1, 1, 0});
    assertThat(first4(TransformedTimes.of(rows, TimeTransform.RANK)))
        .containsExactly(2.5, 1, 4, 2.5);
    double[] failed = TransformedTimes.of(rows, TimeTransform.KM);
    assertThat(IntStream.range(0, 4).mapToObj(i -> failed[i]))
        .containsExactly(0.25, 0.0, 0.5, 0.25);
    assertThat(TransformedTimes.of(rows, TimeTransform.LOG)[0]).isEqualTo(Math.log(2));
    assertThat(TransformedTimes.of(rows, TimeTransform.IDENTITY)[2]).isEqualTo(5);
  }

  private static double[] first4(double[] values) {
    return Arrays.copyOf(values, 4);
  }

  /** Time 0 has no logarithm, one event time no trend, and no coefficient nothing to test. */
  @Example
  void saysWhyThereIsNoTest() {
    Samples sample = small(new double[] {0, 2, 4, 5}, new boolean[] {true, true, true, false});
    CoxSolution solution = FiniteFits.of(sample, Ties.EFRON).solution();
    assertReason(solution, TimeTransform.LOG, NotEstimable.TIME_NOT_POSITIVE);
    Samples once = small(new double[] {2, 2, 4, 5}, new boolean[] {true, true, false, false});
    CoxSolution one = FiniteFits.of(once, Ties.EFRON).solution();
    assertReason(one, TimeTransform.IDENTITY, NotEstimable.NO_INFORMATION);
    CoxSolution none =
        new CoxSolution(one.sample(), Ties.EFRON, new double[1], new boolean[1], one.variance());
    assertReason(none, TimeTransform.IDENTITY, NotEstimable.NO_FINITE_COEFFICIENT);
  }

  private static Samples small(double[] times, boolean[] events) {
    CoxSample rows =
        CoxSample.of(
            Observations.rightCensored(times, events),
            new CovariateMatrix(List.of("x"), new double[][] {{1, 0, 1, 0}}, 4),
            null);
    return new Samples(rows.observations(), rows.covariates(), rows.strata(), rows.strata());
  }

  private static void assertReason(
      CoxSolution solution, TimeTransform transform, NotEstimable reason) {
    ProportionalHazards tests = ProportionalHazards.test(solution, List.of(List.of(0)), transform);
    assertThat(tests.global()).isEqualTo(new ProportionalityOutcome.Impossible(reason));
    assertThat(tests.terms()).containsExactly(tests.global());
  }
}
