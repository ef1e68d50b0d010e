package org.riskset.statistics.descriptive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riskset.statistics.reference.Closeness.assertClose;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Small examples by hand, and what does not exist. */
class DescriptiveTest {
  /** Tables of the margins 4, 4: (4 choose k)²/70; those of k = 1, 3 and 0, 4 are no likelier. */
  @Test
  void fisherByHand() {
    ContingencyTable table = ContingencyTable.of(new int[][] {{3, 1}, {1, 3}});
    assertClose("p", FisherExact.pValue(table, 1000).orElseThrow(), (16 + 16 + 1 + 1) / 70.0);
  }

  @Test
  void fisherGivesUpOnTablesThatAreTooLarge() {
    int[][] counts = {{20, 30, 25, 31}, {21, 29, 24, 30}, {22, 28, 27, 33}, {25, 24, 30, 21}};
    assertThat(FisherExact.pValue(ContingencyTable.of(counts), 1000)).isEmpty();
  }

  @Test
  void emptyLevelsTakeNoPart() {
    ContingencyTable table = ContingencyTable.of(new int[][] {{3, 0, 1}, {0, 0, 0}, {1, 0, 3}});
    assertThat(table.isFourfold()).isTrue();
    assertClose("chi square", table.chiSquare().statistic(), 2);
    assertClose("Yates", table.chiSquareYates().statistic(), 0.5);
  }

  /** Shares 0.5 and 0.25 with variances 0.25 and 0.1875. */
  @Test
  void differenceOfTwoLevelsByHand() {
    assertClose(
        "difference",
        StandardizedDifference.ofLevels(new int[] {2, 2}, new int[] {6, 2}),
        0.25 / Math.sqrt(0.21875));
    assertThat(StandardizedDifference.ofLevels(new int[] {2, 0}, new int[] {0, 2})).isNaN();
    assertThat(StandardizedDifference.ofLevels(new int[] {2, 2}, new int[] {1, 1})).isZero();
  }

  @Test
  void constantsHaveNoTest() {
    double[] ones = {1, 1, 1};
    assertThat(LocationTests.welch(ones, ones).exists()).isFalse();
    assertThat(LocationTests.wilcoxon(ones, ones).exists()).isFalse();
    assertThat(LocationTests.anova(List.of(ones, ones, ones)).exists()).isFalse();
    assertThat(LocationTests.kruskalWallis(List.of(ones, ones)).exists()).isFalse();
    assertThat(LocationTests.welch(ones, new double[] {2}).exists()).isFalse();
    assertThat(NumberSummary.of(new double[0]).mean()).isNaN();
  }
}
