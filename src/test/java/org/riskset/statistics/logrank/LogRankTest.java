package org.riskset.statistics.logrank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.riskset.statistics.reference.Closeness.assertClose;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.riskset.statistics.inference.NotEstimable;
import org.riskset.statistics.sample.Grouping;
import org.riskset.statistics.sample.Observations;

/** Worked by hand. */
class LogRankTest {
  private static final List<String> TWO = List.of("a", "b");

  // a: 1, 2, 2+; b: 2, 3, 4+.
  private static final Observations SIX =
      Observations.rightCensored(
          new double[] {1, 2, 2, 2, 3, 4}, new boolean[] {true, true, false, true, true, false});
  private static final Grouping THREE_EACH = new Grouping(TWO, new int[] {0, 0, 0, 1, 1, 1});

  private static LogRankResult estimated(LogRankOutcome outcome) {
    if (outcome instanceof LogRankOutcome.Estimated estimated) {
      return estimated.result();
    }
    throw new AssertionError("no test: " + outcome);
  }

  private static NotEstimable reason(LogRankOutcome outcome) {
    if (outcome instanceof LogRankOutcome.Impossible impossible) {
      return impossible.reason();
    }
    throw new AssertionError("a test: " + outcome);
  }

  @Test
  void hypergeometricSums() {
    LogRankResult result = estimated(LogRank.test(SIX, THREE_EACH, null));
    // t = 1: n = 6 (a 3), d = 1: E_a = 3/6,   V = 1 · 5/5 · (3/6)(3/6) = 1/4
    // t = 2: n = 5 (a 2), d = 2: E_a = 2·2/5, V = 2 · 3/4 · (2/5)(3/5) = 9/25
    // t = 3: n = 2 (a 0), d = 1: E_a = 0,     V = 0
    double expected = 0.5 + 0.8;
    double variance = 0.25 + 0.36;
    assertThat(result.groups().get(0).observed()).isEqualTo(2);
    assertThat(result.groups().get(1).observed()).isEqualTo(2);
    assertClose("E a", result.groups().get(0).expected(), expected);
    assertClose("E b", result.groups().get(1).expected(), 4 - expected);
    assertClose("V aa", result.variance().get(0, 0), variance);
    assertClose("V ab", result.variance().get(0, 1), -variance);
    assertClose("χ²", result.test().statistic(), Math.pow(2 - expected, 2) / variance);
    assertThat(result.test().degreesOfFreedom()).isEqualTo(1);
  }

  @Test
  void strataAreSummedAndStrataOfOneGroupGiveNothing() {
    // The second stratum is the first; the third holds one row.
    Observations thrice = SIX.select(new int[] {0, 1, 2, 3, 4, 5, 0, 1, 2, 3, 4, 5, 0});
    Grouping groups = new Grouping(TWO, new int[] {0, 0, 0, 1, 1, 1, 0, 0, 0, 1, 1, 1, 1});
    Grouping strata =
        new Grouping(
            List.of("s", "t", "u", "empty"), new int[] {0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 2});
    LogRankResult result = estimated(LogRank.test(thrice, groups, strata));
    assertClose("V", result.variance().get(0, 0), 2 * 0.61);
    assertClose("χ²", result.test().statistic(), Math.pow(2 * 0.7, 2) / (2 * 0.61));
    assertThat(result.groups().get(1).observed()).isEqualTo(5);
  }

  @Test
  void delayedEntryShrinksTheRiskSet() {
    // As above, but the last row of b enters at 1: at t = 1 there are 5 at risk, 3 of them of a.
    Observations entered =
        Observations.of(
            new double[] {0, 0, 0, 0, 0, 1},
            new double[] {1, 2, 2, 2, 3, 4},
            new boolean[] {true, true, false, true, true, false},
            null);
    LogRankResult result = estimated(LogRank.test(entered, THREE_EACH, null));
    assertClose("E a", result.groups().get(0).expected(), 0.6 + 0.8);
    assertClose("V", result.variance().get(0, 0), 0.24 + 0.36);
  }

  @Test
  void groupsWithoutRowsAreLeftOut() {
    Grouping three = new Grouping(List.of("a", "none", "b"), new int[] {0, 0, 0, 2, 2, 2});
    LogRankResult result = estimated(LogRank.test(SIX, three, null));
    assertThat(result.groups().stream().map(GroupCount::label)).containsExactly("a", "b");
    assertThat(result.test().degreesOfFreedom()).isEqualTo(1);
  }

  @Test
  void degreesOfFreedomAreTheRankOfTheVariance() {
    // c is followed only after everybody else has left: it is compared with nobody.
    Observations observations =
        Observations.of(
            new double[] {0, 0, 0, 0, 9, 9},
            new double[] {1, 2, 3, 4, 10, 11},
            new boolean[] {true, true, true, false, true, true},
            null);
    Grouping groups = new Grouping(List.of("a", "b", "c"), new int[] {0, 1, 0, 1, 2, 2});
    LogRankResult result = estimated(LogRank.test(observations, groups, null));
    assertThat(result.test().degreesOfFreedom()).isEqualTo(1);
    assertClose("c", result.groups().get(2).expected(), 2);
  }

  @Test
  void tinyProbabilityHasALogarithm() {
    int n = 4000;
    double[] times = new double[2 * n];
    boolean[] event = new boolean[2 * n];
    int[] codes = new int[2 * n];
    for (int i = 0; i < 2 * n; i++) {
      times[i] = i + 1;
      event[i] = true;
      codes[i] = i < n ? 0 : 1;
    }
    LogRankResult result =
        estimated(
            LogRank.test(Observations.rightCensored(times, event), new Grouping(TWO, codes), null));
    assertThat(result.test().pValue()).isZero();
    assertThat(result.test().log10PValue()).isFinite().isLessThan(-1000);
  }

  @Test
  void nothingToTestIsSaidWithTheReason() {
    Observations none = Observations.rightCensored(new double[0], new boolean[0]);
    assertThat(reason(LogRank.test(none, new Grouping(TWO, new int[0]), null)))
        .isEqualTo(NotEstimable.NO_ROWS);
    Observations censored = Observations.rightCensored(new double[] {1, 2}, new boolean[2]);
    Grouping each = new Grouping(TWO, new int[] {0, 1});
    assertThat(reason(LogRank.test(censored, each, null))).isEqualTo(NotEstimable.NO_EVENTS);
    Grouping one = new Grouping(TWO, new int[6]);
    assertThat(reason(LogRank.test(SIX, one, null))).isEqualTo(NotEstimable.ONE_GROUP);
    assertThat(LogRank.test(SIX, one, null).groups()).hasSize(1);
    Observations last =
        Observations.rightCensored(new double[] {1, 2}, new boolean[] {false, true});
    assertThat(reason(LogRank.test(last, each, null))).isEqualTo(NotEstimable.NOTHING_TO_COMPARE);
  }

  @Test
  void rowsMustAgreeInNumber() {
    assertThatThrownBy(() -> LogRank.test(SIX, new Grouping(TWO, new int[5]), null))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
