package org.riskset.statistics.graytest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riskset.statistics.reference.Closeness.assertClose;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.riskset.statistics.inference.ChiSquareTest;
import org.riskset.statistics.inference.NotEstimable;
import org.riskset.statistics.reference.CompetingSamples;
import org.riskset.statistics.reference.Samples;
import org.riskset.statistics.sample.CompetingEvents;
import org.riskset.statistics.sample.Grouping;
import org.riskset.statistics.sample.Observations;

class GrayProperties {
  private static final double RELATIVE = 1e-8;

  @Provide
  Arbitrary<Samples> samples() {
    return Samples.upTo(40).filter(sample -> !sample.observations().hasEntry());
  }

  private static ChiSquareTest test(Samples sample, Grouping groups) {
    GrayOutcome outcome = GrayTest.test(CompetingSamples.of(sample), 0, groups, sample.strata(), 0);
    Assume.that(outcome instanceof GrayOutcome.Estimated);
    return ((GrayOutcome.Estimated) outcome).test();
  }

  private static void assertSame(ChiSquareTest actual, ChiSquareTest expected) {
    assertThat(actual.degreesOfFreedom()).isEqualTo(expected.degreesOfFreedom());
    assertClose("statistic", actual.statistic(), expected.statistic(), RELATIVE);
  }

  @Property(tries = 60)
  void rowOrderDoesNotMatter(@ForAll("samples") Samples sample, @ForAll Random random) {
    Samples shuffled = sample.shuffled(random);
    assertSame(test(shuffled, shuffled.groups()), test(sample, sample.groups()));
  }

  /** The same rows, each once, no two of them at one time. */
  private static Samples untied(Samples sample) {
    Observations rows = sample.observations();
    double[] times = new double[rows.size()];
    boolean[] events = new boolean[rows.size()];
    for (int i = 0; i < times.length; i++) {
      times[i] = rows.time(i) + 1e-3 * i;
      events[i] = rows.event(i);
    }
    return new Samples(
        Observations.rightCensored(times, events),
        sample.covariates(),
        sample.groups(),
        sample.strata());
  }

  /**
   * Where all who are left of a group fail at one time, Gray's variance gives them none while they
   * add to the score: then his statistic does depend on which group is the last, here as in cuminc.
   */
  @Property(tries = 200)
  void orderOfGroupsDoesNotMatterWithoutTies(
      @ForAll("samples") Samples drawn, @ForAll Random random) {
    Samples sample = untied(drawn);
    Samples shuffled = sample.shuffled(random);
    int[] rotated =
        IntStream.range(0, sample.size()).map(i -> (shuffled.groups().code(i) + 1) % 3).toArray();
    assertSame(
        test(shuffled, new Grouping(List.of("c", "a", "b"), rotated)),
        test(sample, sample.groups()));
  }

  @Property(tries = 60)
  void unitOfTimeDoesNotMatter(@ForAll("samples") Samples sample, @ForAll boolean small) {
    Samples rescaled = sample.rescaled(small ? 1e-9 : 1e9);
    assertSame(test(rescaled, sample.groups()), test(sample, sample.groups()));
  }

  @Property(tries = 60)
  void aWholeWeightIsThatManyRows(@ForAll("samples") Samples sample, @ForAll Random random) {
    int[] copies = random.ints(sample.size(), 1, 4).toArray();
    Samples unweighted = sample.unweighted();
    Samples replicated = unweighted.replicated(copies);
    assertSame(
        test(unweighted.weighted(copies), sample.groups()), test(replicated, replicated.groups()));
  }

  @Example
  void saysWhyThereIsNoTest() {
    double[] time = {1, 2, 3};
    boolean[] event = {true, true, false};
    CompetingEvents rows =
        CompetingEvents.of(Observations.rightCensored(time, event), new int[] {0, 1, -1}, 3);
    Grouping two = new Grouping(List.of("a", "b"), new int[] {0, 1, 1});
    assertThat(GrayTest.test(rows, 2, two, null, 0))
        .isEqualTo(new GrayOutcome.Impossible(NotEstimable.NO_EVENTS));
    assertThat(GrayTest.test(rows, 0, Grouping.single("a", 3), null, 0))
        .isEqualTo(new GrayOutcome.Impossible(NotEstimable.ONE_GROUP));
    CompetingEvents late =
        CompetingEvents.of(
            Observations.of(new double[] {0, 1, 2}, time, event, null), new int[] {0, 1, -1}, 3);
    assertThat(GrayTest.test(late, 0, two, null, 0))
        .isEqualTo(new GrayOutcome.Impossible(NotEstimable.DELAYED_ENTRY));
    assertThat(GrayTest.test(rows.select(new int[0]), 0, two.select(new int[0]), null, 0))
        .isEqualTo(new GrayOutcome.Impossible(NotEstimable.NO_ROWS));
  }
}
