package org.riskset.statistics.cox.likelihood;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.riskset.statistics.reference.Samples;
import org.riskset.statistics.sample.CovariateMatrix;
import org.riskset.statistics.sample.Grouping;
import org.riskset.statistics.sample.Observations;
import org.riskset.statistics.sample.RiskSets;

/** All event times at once against the sweep over them one by one. */
class MomentSumsProperties {
  private static final double RELATIVE = 1e-12;

  @Provide
  Arbitrary<Samples> samples() {
    return Samples.upTo(60);
  }

  @Property(tries = 300)
  void agreesWithTheSweep(
      @ForAll("samples") Samples sample, @ForAll boolean efron, @ForAll Random random) {
    RiskSets riskSets = RiskSets.of(sample.observations(), sample.strata());
    if (riskSets.times() > 0) {
      int[] all = IntStream.range(0, sample.covariates().columnCount()).toArray();
      Design design = Design.standardized(riskSets, sample.covariates(), all);
      assertAgrees(riskSets, design, efron ? Ties.EFRON : Ties.BRESLOW, random);
    }
  }

  @Test
  void agreesWithTheSweepWhereRowsFillManyBlocks() {
    for (Ties ties : List.of(Ties.EFRON, Ties.BRESLOW)) {
      for (boolean entered : new boolean[] {false, true}) {
        Random random = new Random(42);
        RiskSets riskSets = large(random, entered);
        assertThat(riskSets.timeBlocks()).isGreaterThan(3);
        assertAgrees(riskSets, largeDesign(riskSets, random), ties, random);
      }
    }
  }

  @Test
  void isTheSameWhateverTheNumberOfThreads() throws Exception {
    Random random = new Random(7);
    RiskSets riskSets = large(random, true);
    Design design = largeDesign(riskSets, random);
    double[] coefficients = {0.3, -0.2, 0.5};
    PartialLikelihood likelihood = new PartialLikelihood(riskSets, design, Ties.EFRON);
    Evaluation one = new ForkJoinPool(1).submit(() -> likelihood.evaluate(coefficients)).get();
    Evaluation four = new ForkJoinPool(4).submit(() -> likelihood.evaluate(coefficients)).get();
    assertThat(four.value()).isEqualTo(one.value());
    assertThat(four.score()).isEqualTo(one.score());
    assertThat(Arrays.deepEquals(four.information(), one.information())).isTrue();
  }

  private static void assertAgrees(RiskSets riskSets, Design design, Ties ties, Random random) {
    double[] coefficients = random.doubles(design.size(), -1, 1).toArray();
    double[] eta = design.combination(coefficients);
    PartialLikelihood likelihood = new PartialLikelihood(riskSets, design, ties);
    assertThat(MomentSums.of(riskSets, design, ties, eta)).isPresent();
    Evaluation sums = likelihood.evaluate(coefficients);
    Evaluation swept = likelihood.swept(eta);
    double weight = 0;
    for (int p = 0; p < riskSets.size(); p++) {
      weight += riskSets.fails(p) ? riskSets.weight(p) : 0;
    }
    assertThat(sums.value())
        .isCloseTo(swept.value(), within(RELATIVE * Math.max(weight, Math.abs(swept.value()))));
    for (int i = 0; i < design.size(); i++) {
      double largest = Arrays.stream(design.column(i)).map(Math::abs).max().orElse(0);
      double scale = weight * largest;
      assertThat(sums.score()[i]).isCloseTo(swept.score()[i], within(RELATIVE * scale));
      assertThat(sums.squares()[i]).isCloseTo(swept.squares()[i], within(RELATIVE * scale));
      for (int j = 0; j < design.size(); j++) {
        double squares = Math.sqrt(swept.squares()[i] * swept.squares()[j]);
        assertThat(sums.information()[i][j])
            .isCloseTo(swept.information()[i][j], within(RELATIVE * squares));
      }
    }
  }

  /** 30,000 rows of two strata, many tied, of unequal weight. */
  private static RiskSets large(Random random, boolean entered) {
    int n = 30_000;
    double[] time = random.ints(n, 1, 500).asDoubleStream().toArray();
    double[] entry = new double[n];
    Arrays.setAll(entry, i -> Math.floor(time[i] * random.nextDouble()));
    boolean[] event = new boolean[n];
    for (int i = 0; i < n; i++) {
      event[i] = random.nextBoolean();
    }
    double[] weight = random.doubles(n, 0.5, 2).toArray();
    Observations rows = Observations.of(entered ? entry : null, time, event, weight);
    return RiskSets.of(rows, new Grouping(List.of("a", "b"), random.ints(n, 0, 2).toArray()));
  }

  private static Design largeDesign(RiskSets riskSets, Random random) {
    int n = 30_000;
    double[][] columns = new double[3][];
    Arrays.setAll(columns, j -> random.doubles(n).toArray());
    CovariateMatrix matrix = new CovariateMatrix(List.of("x", "y", "z"), columns, n);
    return Design.standardized(riskSets, matrix, new int[] {0, 1, 2});
  }
}
