package org.riskset.statistics.cox.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riskset.statistics.reference.Closeness.assertClose;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.riskset.statistics.cox.CoxFit;
import org.riskset.statistics.cox.FiniteFits;
import org.riskset.statistics.cox.likelihood.CoxSample;
import org.riskset.statistics.cox.likelihood.Ties;
import org.riskset.statistics.inference.SymmetricMatrix;
import org.riskset.statistics.reference.Samples;
import org.riskset.statistics.sample.CovariateMatrix;
import org.riskset.statistics.sample.Grouping;
import org.riskset.statistics.sample.Observations;

class RobustVarianceProperties {
  private static final double RELATIVE = 1e-7;

  @Provide
  Arbitrary<Samples> samples() {
    return Samples.upTo(40);
  }

  /** Exact ties allow no clusters. */
  @Provide
  Arbitrary<Ties> ties() {
    return Arbitraries.of(Ties.EFRON, Ties.BRESLOW);
  }

  private static CoxFit fit(Samples sample, Grouping clusters, Ties ties) {
    CoxFit fit = FiniteFits.of(sample, ties, clusters);
    Assume.that(fit.variance().get(0, 0) > 1e-6 && fit.variance().get(1, 1) > 1e-6);
    return fit;
  }

  private static CoxFit ofEachRow(Samples sample, Ties ties) {
    return fit(sample, Grouping.ofEachRow(sample.size()), ties);
  }

  private static void assertSame(CoxFit actual, CoxFit expected) {
    SymmetricMatrix variance = expected.variance();
    for (int i = 0; i < 2; i++) {
      for (int j = 0; j < 2; j++) {
        double scale = Math.sqrt(variance.get(i, i) * variance.get(j, j));
        double difference = Math.abs(actual.variance().get(i, j) - variance.get(i, j));
        assertThat(difference).as("covariance").isLessThanOrEqualTo(RELATIVE * scale);
      }
    }
    double score = expected.robustPart().orElseThrow().score().statistic();
    assertClose("score", actual.robustPart().orElseThrow().score().statistic(), score, RELATIVE);
    assertThat(actual.robustPart().orElseThrow().score().degreesOfFreedom()).isEqualTo(2);
  }

  @Property(tries = 50)
  void orderOfRowsAndNamesOfClustersDoNotMatter(
      @ForAll("samples") Samples sample, @ForAll("ties") Ties ties, @ForAll Random random) {
    Samples shuffled = sample.shuffled(random);
    int[] other = IntStream.of(shuffled.groups().codes()).map(code -> 4 - code).toArray();
    Grouping renamed = new Grouping(List.of("u", "v", "w", "x", "y"), other);
    CoxFit moved = FiniteFits.of(shuffled, ties, renamed);
    CoxFit fit = FiniteFits.of(sample, ties, sample.groups());
    // Three clusters for two coefficients: nearly singular, so looked at one by one.
    for (int j = 0; j < 2; j++) {
      double scale = fit.solution().variance().get(j, j);
      double difference = Math.abs(moved.variance().get(j, j) - fit.variance().get(j, j));
      assertThat(difference).isLessThanOrEqualTo(RELATIVE * scale);
    }
    assertSame(ofEachRow(shuffled, ties), ofEachRow(sample, ties));
  }

  @Property(tries = 50)
  void unitOfTimeDoesNotMatter(
      @ForAll("samples") Samples sample, @ForAll("ties") Ties ties, @ForAll boolean small) {
    assertSame(ofEachRow(sample.rescaled(small ? 1e-9 : 1e9), ties), ofEachRow(sample, ties));
  }

  @Property(tries = 50)
  void piecesOfOneRowAreOneCluster(
      @ForAll("samples") Samples sample, @ForAll("ties") Ties ties, @ForAll Random random) {
    Samples pieces = sample.split(random);
    assertSame(fit(pieces, sample.origins(pieces), ties), ofEachRow(sample, ties));
  }

  @Property(tries = 50)
  void withBreslowAWholeWeightIsAClusterOfThatManyRows(
      @ForAll("samples") Samples sample, @ForAll Random random) {
    int[] copies = random.ints(sample.size(), 1, 4).toArray();
    Samples rows = sample.unweighted();
    Samples replicated = rows.replicated(copies);
    assertSame(
        fit(replicated, rows.origins(replicated), Ties.BRESLOW),
        ofEachRow(rows.weighted(copies), Ties.BRESLOW));
  }

  @Property(tries = 50)
  void aStratumOfOneRowContributesNothing(
      @ForAll("samples") Samples weighted, @ForAll("ties") Ties ties) {
    Samples sample = weighted.unweighted();
    assertSame(ofEachRow(sample.withAStratumOfOne(), ties), ofEachRow(sample, ties));
  }

  /** All weights doubled are the same sampling weights. */
  @Property(tries = 50)
  void unitOfWeightsDoesNotMatter(@ForAll("samples") Samples sample, @ForAll("ties") Ties ties) {
    Observations rows = sample.observations();
    double[] heavier =
        IntStream.range(0, sample.size()).mapToDouble(i -> 1024 * rows.weight(i)).toArray();
    Samples heavy =
        new Samples(
            rows.withWeights(heavier), sample.covariates(), sample.groups(), sample.strata());
    assertSame(ofEachRow(heavy, ties), ofEachRow(sample, ties));
  }

  @Property(tries = 50)
  void anotherReferenceLevelTransformsTheVariance(
      @ForAll("samples") Samples sample, @ForAll("ties") Ties ties) {
    CoxFit from0 = ofEachRow(sample.withIndicators(1, 2), ties);
    CoxFit from2 = ofEachRow(sample.withIndicators(0, 1), ties);
    SymmetricMatrix v = from2.variance();
    double contrast = v.get(0, 0) + v.get(1, 1) - 2 * v.get(0, 1);
    double scale = RELATIVE * (v.get(0, 0) + v.get(1, 1));
    assertThat(Math.abs(contrast - from0.variance().get(0, 0))).isLessThanOrEqualTo(scale);
    assertClose("2 : 0", v.get(0, 0), from0.variance().get(1, 1), RELATIVE);
    assertClose("wald", from2.wald().statistic(), from0.wald().statistic(), RELATIVE);
    double score = from0.robustPart().orElseThrow().score().statistic();
    assertClose("score", from2.robustPart().orElseThrow().score().statistic(), score, RELATIVE);
  }

  /**
   * Events at 1 (x = 1) and 2 (x = 0), a censoring at 3 (x = 1). At β = 0 the mean of x is 2/3,
   * then 1/2, and the hazard steps by 1/3 and 1/2. Score residuals are
   *
   * <pre>
   * (1 − 2/3)(1 − 1/3) = 2/9
   * (0 − 1/2)(1 − 1/2) − (0 − 2/3)/3 = −1/4 + 2/9 = −1/36
   * −(1 − 2/3)/3 − (1 − 1/2)/2 = −1/9 − 1/4 = −13/36
   * </pre>
   *
   * They add up to −1/6; their squares to (64 + 1 + 169)/1296; so the statistic is 36/234 = 2/13.
   * With the two of x = 1 in one cluster: sums 8/36 − 13/36 = −5/36 and −1/36, statistic 36/26.
   */
  @Example
  void scoreStatisticWorkedByHand() {
    CoxSample rows =
        CoxSample.of(
            Observations.rightCensored(new double[] {1, 2, 3}, new boolean[] {true, true, false}),
            new CovariateMatrix(List.of("x"), new double[][] {{1, 0, 1}}, 3),
            null);
    int[] columns = {0};
    Grouping each = Grouping.ofEachRow(3);
    Grouping byX = new Grouping(List.of("0", "1"), new int[] {1, 0, 1});
    assertClose(
        "each", RobustVariance.scoreStatistic(rows, Ties.BRESLOW, each, columns), 2.0 / 13, 1e-14);
    assertClose(
        "by x", RobustVariance.scoreStatistic(rows, Ties.BRESLOW, byX, columns), 18.0 / 13, 1e-14);
  }
}
