package org.riskset.statistics.propensity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riskset.statistics.reference.Closeness.assertClose;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.riskset.statistics.logistic.LogisticOptions;
import org.riskset.statistics.logistic.LogisticOptions.Method;
import org.riskset.statistics.logistic.LogisticOutcome;
import org.riskset.statistics.logistic.LogisticRegression;
import org.riskset.statistics.logistic.LogisticSample;
import org.riskset.statistics.reference.Samples;

class PropensityProperties {
  @Provide
  Arbitrary<Samples> samples() {
    return Samples.upTo(40);
  }

  /** Rows, who of them is treated (group "a"), and the score that their covariates give. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Scored(Samples rows, boolean[] treated, double[] caseWeight, double[] score) {
    static Scored of(Samples rows) {
      boolean[] treated = new boolean[rows.size()];
      double[] caseWeight = new double[rows.size()];
      for (int i = 0; i < treated.length; i++) {
        treated[i] = rows.groups().code(i) == 0;
        caseWeight[i] = rows.observations().weight(i);
      }
      LogisticOutcome outcome =
          LogisticRegression.fit(
              new LogisticSample(treated, rows.covariates(), caseWeight),
              new LogisticOptions(Method.ML, 0.95));
      Assume.that(outcome instanceof LogisticOutcome.Fitted);
      double[] score =
          ((LogisticOutcome.Fitted) outcome)
              .fit().fitted().stream().mapToDouble(Double::doubleValue).toArray();
      return new Scored(rows, treated, caseWeight, score);
    }

    double[] weights(Estimand estimand, boolean stabilized, double truncation) {
      return PropensityWeights.of(score, treated, caseWeight, estimand, stabilized, truncation);
    }

    Scored turned() {
      boolean[] others = new boolean[treated.length];
      for (int i = 0; i < others.length; i++) {
        others[i] = !treated[i];
      }
      double[] rest = Arrays.stream(score).map(e -> 1 - e).toArray();
      return new Scored(rows, others, caseWeight, rest);
    }
  }

  @Property(tries = 40)
  void rowOrderDoesNotMatter(
      @ForAll("samples") Samples sample,
      @ForAll Estimand estimand,
      @ForAll boolean stabilized,
      @ForAll Random random) {
    Samples shuffled = sample.shuffled(random);
    double[] expected = Scored.of(sample).weights(estimand, stabilized, 0.1);
    double[] actual = Scored.of(shuffled).weights(estimand, stabilized, 0.1);
    int[] origins = sample.origins(shuffled).codes();
    for (int i = 0; i < actual.length; i++) {
      assertClose("weight", actual[i], expected[origins[i]], 1e-7);
    }
  }

  @Property(tries = 40)
  void aWholeCaseWeightIsThatManyRows(
      @ForAll("samples") Samples sample, @ForAll Estimand estimand, @ForAll Random random) {
    int[] copies = random.ints(sample.size(), 1, 4).toArray();
    Samples rows = sample.unweighted();
    Samples replicated = rows.replicated(copies);
    double[] expected = Scored.of(rows.weighted(copies)).weights(estimand, true, 0);
    double[] actual = Scored.of(replicated).weights(estimand, true, 0);
    int[] origins = rows.origins(replicated).codes();
    for (int i = 0; i < actual.length; i++) {
      assertClose("weight", actual[i], expected[origins[i]], 1e-7);
    }
  }

  /** With overlap weights means agree exactly (Li, Morgan and Zaslavsky 2018, theorem 3). */
  @Property(tries = 40)
  void overlapWeightsBalanceMeans(@ForAll("samples") Samples sample) {
    Scored scored = Scored.of(sample);
    double[] weights = scored.weights(Estimand.OVERLAP, false, 0);
    for (int i = 0; i < weights.length; i++) {
      weights[i] *= scored.caseWeight[i];
    }
    for (int j = 0; j < 2; j++) {
      double[] column = sample.covariates().column(j);
      double difference = new StandardizedDifference(column, scored.treated).of(weights);
      assertThat(Double.isNaN(difference) || Math.abs(difference) < 1e-7).isTrue();
    }
  }

  /** The odds of the ATT are the ATE's weight times the score; the other group's are its own. */
  @Property(tries = 40)
  void weightsOfTheOtherGroupAreThoseOfTheOtherScore(
      @ForAll("samples") Samples sample, @ForAll boolean stabilized) {
    Scored scored = Scored.of(sample);
    double[] ate = scored.weights(Estimand.ATE, stabilized, 0);
    double[] turned = scored.turned().weights(Estimand.ATE, stabilized, 0);
    double[] overlap = scored.weights(Estimand.OVERLAP, stabilized, 0);
    double[] overlapTurned = scored.turned().weights(Estimand.OVERLAP, stabilized, 0);
    double[] plain = scored.weights(Estimand.ATE, false, 0);
    double[] att = scored.weights(Estimand.ATT, false, 0);
    for (int i = 0; i < ate.length; i++) {
      assertClose("ate", turned[i], ate[i], 1e-9);
      assertClose("overlap", overlapTurned[i], overlap[i], 1e-9);
      assertClose("att", att[i], plain[i] * scored.score[i], 1e-9);
    }
  }

  @Property(tries = 40)
  void truncationOnlyMovesTheEnds(
      @ForAll("samples") Samples sample,
      @ForAll @DoubleRange(min = 0.01, max = 0.4) double truncation) {
    Scored scored = Scored.of(sample);
    double[] plain = scored.weights(Estimand.ATE, false, 0);
    double[] cut = scored.weights(Estimand.ATE, false, truncation);
    double low = Arrays.stream(cut).min().orElseThrow();
    double high = Arrays.stream(cut).max().orElseThrow();
    long moved = 0;
    for (int i = 0; i < cut.length; i++) {
      assertThat(cut[i]).isEqualTo(Math.min(Math.max(plain[i], low), high));
      moved += cut[i] == plain[i] ? 0 : 1;
    }
    // At most so many ranks lie outside each of the two quantiles.
    assertThat(moved).isLessThanOrEqualTo(2 * (long) Math.ceil(truncation * (cut.length - 1)));
  }

  /** Between 1 and the number of rows, which it is for equal weights, whatever their unit. */
  @Property(tries = 40)
  void effectiveSampleSizeHasItsLimits(@ForAll("samples") Samples sample, @ForAll boolean small) {
    double[] weights = Scored.of(sample).weights(Estimand.ATE, false, 0);
    double size = PropensityWeights.effectiveSampleSize(weights);
    assertThat(size).isBetween(1.0, weights.length * (1 + 1e-12));
    double unit = small ? 1e-200 : 1e200;
    double[] other = Arrays.stream(weights).map(w -> w * unit).toArray();
    assertClose("unit", PropensityWeights.effectiveSampleSize(other), size);
    double[] equal = IntStream.range(0, weights.length).mapToDouble(i -> 0.3).toArray();
    assertClose("equal", PropensityWeights.effectiveSampleSize(equal), equal.length);
  }
}
