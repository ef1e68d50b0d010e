package org.riskset.statistics.maxcombo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riskset.statistics.reference.Closeness.assertClose;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.riskset.statistics.inference.ChiSquareTest;
import org.riskset.statistics.inference.NotEstimable;
import org.riskset.statistics.logrank.LogRank;
import org.riskset.statistics.logrank.RankSums;
import org.riskset.statistics.logrank.RankTestSample;
import org.riskset.statistics.sample.Grouping;
import org.riskset.statistics.sample.Observations;

class MaxComboTest {
  private static final Grouping GROUPS = new Grouping(List.of("a", "b"), new int[] {0, 0, 1, 1});

  private static RankSums sums(Observations rows) {
    return RankTestSample.of(rows, Grouping.single("", rows.size()), MaxCombo.WEIGHTS)
        .sums(GROUPS.codes(), 2);
  }

  private static MaxComboOutcome test(Observations rows) {
    RankSums sums = sums(rows);
    return MaxCombo.of(sums, 1, LogRank.of(sums, 0, rows, GROUPS));
  }

  /**
   * Two of four fail at 1, both of b: one is expected, with variance 2·(2/4)(2/4)·(4 − 2)/(4 − 1) =
   * 1/3, so z = √3. Survival before is 1, which the late and the middle test do not weigh at all.
   */
  @Test
  void weightsThatAreZeroThroughoutMakeNoTest() {
    Observations rows =
        Observations.rightCensored(
            new double[] {2, 3, 1, 1}, new boolean[] {false, false, true, true});
    MaxComboResult result = ((MaxComboOutcome.Estimated) test(rows)).result();
    assertClose("z", result.statistic(), Math.sqrt(3));
    assertClose("z", result.components().get(0).z(), Math.sqrt(3));
    assertClose("z", result.components().get(2).z(), Math.sqrt(3));
    assertThat(result.components().get(1).z()).isNaN();
    assertThat(result.components().get(3).z()).isNaN();
    assertClose("p", result.pValue(), ChiSquareTest.ofNormal(Math.sqrt(3)).pValue(), 1e-9);
    assertThat(result.correlation().get(1, 1)).isNaN();
    assertThat(result.correlation().get(0, 2)).isEqualTo(1);
    assertClose("z alone", MaxCombo.statistic(sums(rows), 1), Math.sqrt(3));
    assertClose("of the other", MaxCombo.statistic(sums(rows), 0), Math.sqrt(3));
  }

  @Test
  void withoutEventsThereIsNoTest() {
    Observations alive = Observations.rightCensored(new double[] {1, 2, 3, 4}, new boolean[4]);
    assertThat(test(alive)).isEqualTo(new MaxComboOutcome.Impossible(NotEstimable.NO_EVENTS));
    assertThat(MaxCombo.statistic(sums(alive), 1)).isZero();
  }
}
