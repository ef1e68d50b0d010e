package org.riskset.statistics.concordance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riskset.statistics.reference.Closeness.assertClose;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.riskset.statistics.reference.Samples;
import org.riskset.statistics.sample.Grouping;
import org.riskset.statistics.sample.Observations;
import org.riskset.statistics.sample.RiskSets;

/** Uno's concordance: worked by hand, and what holds for any sample. */
class UnoConcordanceTest {
  private static final Grouping ALL = Grouping.single("", 4);

  @Provide
  Arbitrary<Samples> samples() {
    return Samples.upTo(40).filter(sample -> !sample.observations().hasEntry());
  }

  private static Concordance uno(Samples sample, double tau) {
    return UnoConcordance.of(
            sample.observations(), sample.strata(), sample.covariates().column(0), null, tau)
        .orElseThrow();
  }

  /**
   * Events at 1 and 3, censorings at 2 and 4; scores 2, 3, 1, 0. The event at 1 makes three pairs
   * of weight 1, of which that with the score of 3 is discordant. Before 3 one of three at risk was
   * censored: G = 2/3, and the pair at 3 weighs 9/4.
   */
  @Example
  void workedByHand() {
    Observations rows =
        Observations.rightCensored(
            new double[] {1, 2, 3, 4}, new boolean[] {true, false, true, false});
    double[] score = {2, 3, 1, 0};
    Concordance all =
        UnoConcordance.of(rows, ALL, score, null, Double.POSITIVE_INFINITY).orElseThrow();
    assertClose("C", all.estimate(), 4.25 / 5.25, 1e-14);
    assertClose("concordant", all.concordant(), 4.25, 1e-14);
    Concordance early = UnoConcordance.of(rows, ALL, score, null, 2).orElseThrow();
    assertClose("C up to 2", early.estimate(), 2.0 / 3, 1e-14);
  }

  @Example
  void doesNotExistWithDelayedEntry() {
    Observations rows =
        Observations.of(
            new double[] {0, 1, 0, 0},
            new double[] {1, 2, 3, 4},
            new boolean[] {true, false, true, false},
            null);
    assertThat(UnoConcordance.of(rows, ALL, new double[4], null, Double.POSITIVE_INFINITY))
        .isEmpty();
  }

  @Property(tries = 60)
  void rowOrderDoesNotMatter(@ForAll("samples") Samples sample, @ForAll Random random) {
    assertSame(uno(sample.shuffled(random), 8), uno(sample, 8));
  }

  @Property(tries = 60)
  void unitOfTimeDoesNotMatter(@ForAll("samples") Samples sample, @ForAll boolean small) {
    double unit = small ? 1e-9 : 1e9;
    assertSame(uno(sample.rescaled(unit), 8 * unit), uno(sample, 8));
  }

  @Property(tries = 60)
  void aWholeWeightIsAClusterOfThatManyRows(
      @ForAll("samples") Samples sample, @ForAll Random random) {
    int[] copies = random.ints(sample.size(), 1, 4).toArray();
    Samples rows = sample.unweighted();
    Samples replicated = rows.replicated(copies);
    Assume.that(hasSeveralEvents(rows));
    Concordance actual =
        UnoConcordance.of(
                replicated.observations(),
                replicated.strata(),
                replicated.covariates().column(0),
                rows.origins(replicated),
                8)
            .orElseThrow();
    assertSame(actual, uno(rows.weighted(copies), 8));
  }

  /** A stratum of a single event, but not of its copies, has weight 1, as in R. */
  private static boolean hasSeveralEvents(Samples sample) {
    return IntStream.range(0, 2)
        .allMatch(s -> sample.observations().select(sample.strata().rowsOf(s)).eventCount() != 1);
  }

  @Property(tries = 60)
  void aStratumOfOneRowMakesNoPair(@ForAll("samples") Samples sample) {
    assertSame(uno(sample.withAStratumOfOne(), 8), uno(sample, 8));
  }

  /** Nobody censored: Harrell's. */
  @Property(tries = 60)
  void withoutCensoringItIsThatOfHarrell(@ForAll("samples") Samples sample) {
    boolean[] event = new boolean[sample.size()];
    Arrays.fill(event, true);
    Observations rows = Observations.rightCensored(sample.observations().times(), event);
    double[] score = sample.covariates().column(1);
    Concordance uno =
        UnoConcordance.of(rows, sample.strata(), score, null, Double.POSITIVE_INFINITY)
            .orElseThrow();
    assertSame(uno, ConcordanceCounter.count(RiskSets.of(rows, sample.strata()), score));
  }

  private static void assertSame(Concordance actual, Concordance expected) {
    assertClose("C", actual.estimate(), expected.estimate());
    assertClose("se", actual.standardError(), expected.standardError(), 1e-9);
  }
}
