package org.riskset.statistics.cutpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.riskset.statistics.reference.Closeness.assertClose;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.riskset.progress.Progress;
import org.riskset.statistics.inference.NotEstimable;
import org.riskset.statistics.sample.Observations;

/** Worked by hand, and where there is no cut. */
class MaximallySelectedTest {
  private static final Observations FOUR =
      Observations.rightCensored(
          new double[] {1, 2, 3, 4}, new boolean[] {true, true, false, true});

  private static CutpointOutcome select(Observations observations, double... x) {
    return new MaximallySelected(observations, x, 0, false).select();
  }

  private static NotEstimable reason(CutpointOutcome outcome) {
    return ((CutpointOutcome.Impossible) outcome).reason();
  }

  @Test
  void fourRows() {
    // Increments 1/4 at 1, 1/3 at 2, 1/1 at 4: scores 3/4, 5/12, −7/12, −7/12, which add up to 0;
    // squares 81 + 25 + 49 + 49 = 204 over 144. In the order of x: 3/4, −7/12, 5/12, −7/12.
    CutpointResult result = ((CutpointOutcome.Estimated) select(FOUR, 10, 30, 20, 40)).result();
    double squares = 204 / 144.0;
    double one = 0.75 / Math.sqrt(3 / 12.0 * squares);
    double two = 2 / 12.0 / Math.sqrt(4 / 12.0 * squares);
    double three = 7 / 12.0 / Math.sqrt(3 / 12.0 * squares);
    assertThat(result.candidates()).extracting("value").containsExactly(10.0, 20.0, 30.0);
    assertThat(result.candidates()).extracting("below").containsExactly(1, 2, 3);
    assertClose("1", result.candidates().get(0).statistic(), one);
    assertClose("2", result.candidates().get(1).statistic(), two);
    assertClose("3", result.candidates().get(2).statistic(), three);
    assertThat(result.cutpoint()).isEqualTo(10);
    assertClose("M", result.statistic(), one);
    // Log-rank of the first row against the others: O − E = 1 − 1/4, V = 3/16.
    assertThat(result.maximalLogRank().cutpoint()).isEqualTo(10);
    assertClose("χ²", result.maximalLogRank().uncorrected().statistic(), 3);
  }

  @Test
  void lausenAndSchumacherOfOneCutIsTheNormalTail() {
    MaximallySelected search = new MaximallySelected(FOUR, new double[] {1, 1, 2, 2}, 0, false);
    assertClose("p", search.lausenSchumacher(1.959963984540054).value(), 0.05, 1e-12);
    CutpointPValue far = search.lausenSchumacher(100);
    assertThat(far.value()).isZero();
    assertThat(far.log10()).isBetween(-2174.0, -2173.0);
  }

  @Test
  void anExpansionThatTurnsNegativeSaysNothing() {
    double single = LausenSchumacher.of(9, 100, new int[] {50}).value();
    assertThat(LausenSchumacher.of(9, 100, new int[] {1, 99}).value()).isEqualTo(single);
    assertThat(LausenSchumacher.of(0.01, 100, new int[] {10, 30, 60, 90}).value()).isEqualTo(1);
  }

  @Test
  void whereThereIsNoCut() {
    assertThat(reason(select(Observations.rightCensored(new double[0], new boolean[0]))))
        .isEqualTo(NotEstimable.NO_ROWS);
    Observations censored = Observations.rightCensored(new double[] {1, 2}, new boolean[2]);
    assertThat(reason(select(censored, 1, 2))).isEqualTo(NotEstimable.NO_EVENTS);
    assertThat(reason(select(FOUR, 5, 5, 5, 5))).isEqualTo(NotEstimable.NO_CUT);
    Observations together =
        Observations.rightCensored(new double[] {7, 7, 7}, new boolean[] {true, true, true});
    assertThat(reason(select(together, 1, 2, 3))).isEqualTo(NotEstimable.SAME_SURVIVAL);
    // 70% on one side, 30% demanded on the other.
    double[] x = {1, 1, 1, 1, 1, 1, 1, 1, 2, 2};
    double[] times = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
    boolean[] events = new boolean[10];
    Arrays.fill(events, true);
    MaximallySelected search =
        new MaximallySelected(Observations.rightCensored(times, events), x, 0.3, false);
    assertThat(reason(search.select())).isEqualTo(NotEstimable.NO_CUT);
  }

  @Test
  void theBootstrapIsRepeatable() {
    double[] x = {5, 3, 8, 1, 9, 2};
    Observations six =
        Observations.rightCensored(
            new double[] {4, 6, 1, 9, 2, 7}, new boolean[] {true, true, true, false, true, true});
    MaximallySelected search = new MaximallySelected(six, x, 0.1, false);
    double[] cuts = search.bootstrap(200, 4, Progress.none());
    assertThat(cuts).isEqualTo(search.bootstrap(200, 4, Progress.none())).hasSizeBetween(150, 200);
    assertThat(search.bootstrap(200, 5, Progress.none())).isNotEqualTo(cuts);
    assertThat(Arrays.stream(cuts)).allMatch(cut -> Arrays.stream(x).anyMatch(v -> v == cut));
  }

  @Test
  void lateEntryAndWeightsAreRefused() {
    Observations late =
        Observations.of(new double[] {0}, new double[] {1}, new boolean[] {true}, null);
    assertThatThrownBy(() -> new MaximallySelected(late, new double[] {1}, 0.1, false))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
