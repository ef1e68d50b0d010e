package org.riskset.statistics.logrank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.riskset.statistics.reference.Closeness.assertClose;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.riskset.statistics.inference.NotEstimable;
import org.riskset.statistics.sample.Grouping;
import org.riskset.statistics.sample.Observations;

/** Worked by hand. */
class WeightedTestTest {
  // a: 1, 2, 2+; b: 2, 3, 4+. At t = 1, 2, 3: Y = 6, 5, 2; d = 1, 2, 1; E_a = 1/2, 4/5, 0;
  // V = 1/4, 9/25, 0. S before: 1, 5/6, 1/2. S̃ = 6/7, 6/7 · 4/6 = 4/7, 4/7 · 2/3 = 8/21.
  private static final Observations SIX =
      Observations.rightCensored(
          new double[] {1, 2, 2, 2, 3, 4}, new boolean[] {true, true, false, true, true, false});
  private static final Grouping THREE_EACH =
      new Grouping(List.of("a", "b"), new int[] {0, 0, 0, 1, 1, 1});

  private static LogRankResult test(RankWeight weight) {
    return ((LogRankOutcome.Estimated) LogRank.test(SIX, THREE_EACH, null, weight)).result();
  }

  private static void assertSums(RankWeight weight, double first, double second) {
    LogRankResult result = test(weight);
    GroupCount a = result.groups().get(0);
    assertClose("O", a.observed(), first + second);
    assertClose("E", a.expected(), first * 0.5 + second * 0.8);
    double variance = first * first * 0.25 + second * second * 0.36;
    assertClose("V", result.variance().get(0, 0), variance);
    double difference = first * 0.5 + second * 0.2;
    assertClose("χ²", result.test().statistic(), difference * difference / variance);
  }

  @Test
  void weightsOfTheFirstTwoTimes() {
    assertSums(RankWeight.of(RankWeight.Family.GEHAN_BRESLOW), 6, 5);
    assertSums(RankWeight.of(RankWeight.Family.TARONE_WARE), Math.sqrt(6), Math.sqrt(5));
    assertSums(RankWeight.of(RankWeight.Family.PETO_PETO), 6 / 7.0, 4 / 7.0);
    assertSums(
        RankWeight.of(RankWeight.Family.MODIFIED_PETO_PETO), 6 / 7.0 * 6 / 7.0, 4 / 7.0 * 5 / 6.0);
    assertSums(RankWeight.flemingHarrington(1, 0), 1, 5 / 6.0);
    assertSums(RankWeight.flemingHarrington(0, 1), 0, 1 / 6.0);
    assertSums(RankWeight.flemingHarrington(2, 1), 0, 25 / 36.0 / 6);
  }

  @Test
  void trendOfTwoGroupsIsTheTest() {
    LogRankOutcome outcome = LogRank.test(SIX, THREE_EACH, null);
    // O − E of b is −0.7, its variance 0.61.
    TrendOutcome trend = TrendTest.of(outcome, new double[] {1, 2});
    assertThat(trend).isInstanceOf(TrendOutcome.Estimated.class);
    assertClose("z", ((TrendOutcome.Estimated) trend).z(), -0.7 / Math.sqrt(0.61));
    TrendOutcome shifted = TrendTest.of(outcome, new double[] {1e6, 1e6 - 5});
    assertClose("z", ((TrendOutcome.Estimated) shifted).z(), 0.7 / Math.sqrt(0.61), 1e-9);
  }

  @Test
  void equalScoresHaveNoTrend() {
    TrendOutcome trend = TrendTest.of(LogRank.test(SIX, THREE_EACH, null), new double[] {0.1, 0.1});
    assertThat(trend).isEqualTo(new TrendOutcome.Impossible(NotEstimable.NOTHING_TO_COMPARE));
  }

  @Test
  void aWeightThatLeavesNothingIsSaid() {
    Observations once =
        Observations.rightCensored(
            new double[] {1, 2, 2, 3}, new boolean[] {true, false, false, false});
    LogRankOutcome outcome =
        LogRank.test(
            once,
            new Grouping(List.of("a", "b"), new int[] {0, 0, 1, 1}),
            null,
            RankWeight.flemingHarrington(0, 1));
    assertThat(outcome)
        .isInstanceOfSatisfying(
            LogRankOutcome.Impossible.class,
            none -> assertThat(none.reason()).isEqualTo(NotEstimable.NOTHING_TO_COMPARE));
  }

  @ParameterizedTest
  @EnumSource(RankWeight.Family.class)
  void earlyRiskSetsThatFailAsAWholeLeaveNumbers(RankWeight.Family family) {
    // Two rows are at risk at 1 and both fail, so S is 0 from there on.
    Observations entered =
        Observations.of(
            new double[] {0, 0, 2, 2, 2, 2},
            new double[] {1, 1, 3, 4, 5, 6},
            new boolean[] {true, true, true, true, true, false},
            null);
    Grouping groups = new Grouping(List.of("a", "b"), new int[] {0, 1, 0, 1, 0, 1});
    LogRankOutcome outcome = LogRank.test(entered, groups, null, new RankWeight(family, 0, 0));
    assertThat(((LogRankOutcome.Estimated) outcome).result().test().statistic()).isFinite();
  }

  @Test
  void exponentsBelowZeroAreRefused() {
    assertThatThrownBy(() -> RankWeight.flemingHarrington(-1, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> RankWeight.flemingHarrington(0, Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
