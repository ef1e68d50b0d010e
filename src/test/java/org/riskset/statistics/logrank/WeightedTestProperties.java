package org.riskset.statistics.logrank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riskset.statistics.reference.Closeness.assertClose;

import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.riskset.statistics.reference.Samples;

class WeightedTestProperties {
  @Provide
  Arbitrary<Samples> samples() {
    return Samples.upTo(30);
  }

  @Provide
  Arbitrary<RankWeight> weights() {
    return Arbitraries.of(RankWeight.Family.values())
        .map(
            family ->
                family == RankWeight.Family.FLEMING_HARRINGTON
                    ? RankWeight.flemingHarrington(0.5, 1)
                    : RankWeight.of(family));
  }

  private static LogRankResult test(Samples sample, RankWeight weight) {
    LogRankOutcome outcome =
        LogRank.test(sample.observations(), sample.groups(), sample.strata(), weight);
    Assume.that(outcome instanceof LogRankOutcome.Estimated);
    return ((LogRankOutcome.Estimated) outcome).result();
  }

  private static void assertSame(LogRankResult actual, LogRankResult expected) {
    assertThat(actual.test().degreesOfFreedom()).isEqualTo(expected.test().degreesOfFreedom());
    assertClose("χ²", actual.test().statistic(), expected.test().statistic(), 1e-8);
    assertClose("E", actual.groups().get(0).expected(), expected.groups().get(0).expected(), 1e-9);
  }

  @Property(tries = 80)
  void neitherRowOrderNorUnitOfTimeMatters(
      @ForAll("samples") Samples sample,
      @ForAll("weights") RankWeight weight,
      @ForAll Random random) {
    LogRankResult expected = test(sample, weight);
    assertSame(test(sample.shuffled(random), weight), expected);
    assertSame(test(sample.rescaled(1e-9), weight), expected);
    assertSame(test(sample.rescaled(1e9), weight), expected);
  }

  @Property(tries = 80)
  void aWholeWeightIsThatManyRowsAndFollowUpMayComeInPieces(
      @ForAll("samples") Samples sample,
      @ForAll("weights") RankWeight weight,
      @ForAll Random random) {
    int[] copies = random.ints(sample.size(), 1, 4).toArray();
    Samples unweighted = sample.unweighted();
    assertSame(
        test(unweighted.weighted(copies), weight), test(unweighted.replicated(copies), weight));
    assertSame(test(sample.split(random), weight), test(sample, weight));
  }

  @Property(tries = 60)
  void withoutExponentsFlemingAndHarringtonTestByLogRank(@ForAll("samples") Samples sample) {
    assertSame(
        test(sample, RankWeight.flemingHarrington(0, 0)),
        test(sample, RankWeight.of(RankWeight.Family.LOG_RANK)));
  }
}
