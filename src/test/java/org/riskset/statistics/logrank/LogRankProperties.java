package org.riskset.statistics.logrank;

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
import org.riskset.statistics.reference.Samples;
import org.riskset.statistics.sample.Grouping;
import org.riskset.statistics.sample.Observations;

class LogRankProperties {
  @Provide
  Arbitrary<Samples> samples() {
    return Samples.upTo(40);
  }

  private static LogRankResult test(Samples sample) {
    return test(sample, sample.groups());
  }

  private static LogRankResult test(Samples sample, Grouping groups) {
    LogRankOutcome outcome = LogRank.test(sample.observations(), groups, sample.strata());
    Assume.that(outcome instanceof LogRankOutcome.Estimated);
    return ((LogRankOutcome.Estimated) outcome).result();
  }

  @Property(tries = 150)
  void relabellingGroupsPermutesTheParts(@ForAll("samples") Samples sample) {
    LogRankResult result = test(sample);
    int[] rotated =
        IntStream.range(0, sample.size()).map(i -> (sample.groups().code(i) + 1) % 3).toArray();
    LogRankResult relabelled = test(sample, new Grouping(List.of("c", "a", "b"), rotated));
    assertSameTest(relabelled, result);
    for (GroupCount count : result.groups()) {
      assertThat(relabelled.groups())
          .filteredOn(other -> other.label().equals(count.label()))
          .singleElement()
          .satisfies(other -> assertClose("E", other.expected(), count.expected()));
    }
  }

  @Property(tries = 150)
  void observedAndExpectedHaveOneSum(@ForAll("samples") Samples sample) {
    LogRankResult result = test(sample);
    double observed = result.groups().stream().mapToDouble(GroupCount::observed).sum();
    double expected = result.groups().stream().mapToDouble(GroupCount::expected).sum();
    assertClose("sum", expected, observed);
    for (int g = 0; g < result.variance().size(); g++) {
      int row = g;
      double sum =
          IntStream.range(0, result.variance().size())
              .mapToDouble(h -> result.variance().get(row, h))
              .sum();
      assertThat(sum).isBetween(-1e-12, 1e-12);
    }
  }

  @Property(tries = 100)
  void rowOrderDoesNotMatter(@ForAll("samples") Samples sample, @ForAll Random random) {
    assertSameTest(test(sample.shuffled(random)), test(sample));
  }

  @Property(tries = 100)
  void unitOfTimeDoesNotMatter(@ForAll("samples") Samples sample, @ForAll boolean small) {
    assertSameTest(test(sample.rescaled(small ? 1e-9 : 1e9)), test(sample));
  }

  @Property(tries = 100)
  void aWholeWeightIsThatManyRows(@ForAll("samples") Samples sample, @ForAll Random random) {
    int[] copies = random.ints(sample.size(), 1, 4).toArray();
    Samples unweighted = sample.unweighted();
    assertSameTest(test(unweighted.weighted(copies)), test(unweighted.replicated(copies)));
  }

  @Property(tries = 100)
  void followUpMayComeInPieces(@ForAll("samples") Samples sample, @ForAll Random random) {
    assertSameTest(test(sample.split(random)), test(sample));
  }

  @Property(tries = 100)
  void aStratumOfOneRowContributesNothing(@ForAll("samples") Samples sample) {
    LogRankResult result = test(sample);
    int n = sample.size();
    Observations more =
        sample.observations().select(IntStream.range(0, n + 1).map(i -> i % n).toArray());
    Grouping groups = sample.groups().select(IntStream.range(0, n + 1).map(i -> i % n).toArray());
    int[] strata =
        IntStream.range(0, n + 1).map(i -> i < n ? sample.strata().code(i) : 2).toArray();
    LogRankOutcome outcome =
        LogRank.test(more, groups, new Grouping(List.of("s", "t", "alone"), strata));
    assertSameTest(((LogRankOutcome.Estimated) outcome).result(), result);
  }

  private static void assertSameTest(LogRankResult actual, LogRankResult expected) {
    assertThat(actual.test().degreesOfFreedom()).isEqualTo(expected.test().degreesOfFreedom());
    assertClose("χ²", actual.test().statistic(), expected.test().statistic(), 1e-9);
    assertClose("p", actual.test().pValue(), expected.test().pValue(), 1e-8);
  }
}
