package org.riskset.statistics.descriptive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riskset.statistics.reference.Closeness.assertClose;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.riskset.statistics.inference.TestResult;

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

  /** Times 1, 2, 3, 4 more than a large number have its mean 2.5 later and a variance of 5/3. */
  @Test
  void numbersFarFromZeroLoseNoDigits() {
    for (double origin : new double[] {0, 1 << 30, -(1L << 40)}) {
      double[] values = {origin + 3, origin + 1, origin + 4, origin + 2};
      NumberSummary summary = NumberSummary.of(values);
      assertThat(summary.mean()).isEqualTo(origin + 2.5);
      assertClose("deviation", summary.standardDeviation(), Math.sqrt(5 / 3.0), 1e-14);
      // Means 2, 5 and 5 about 4: 8 + 2 + 2 on 2 degrees of freedom, within 2 + 2 + 2 on 3.
      double[] a = {origin + 1, origin + 3};
      double[] b = {origin + 4, origin + 6};
      TestResult anova = LocationTests.anova(List.of(a, b, b));
      assertClose("F", anova.statistic(), (12 / 2.0) / (6 / 3.0), 1e-14);
      assertClose("t", LocationTests.welch(a, b).statistic(), -3 / Math.sqrt(2), 1e-14);
    }
  }

  @Test
  void emptyGroupsTakeNoPart() {
    double[] a = {1, 2, 4};
    double[] b = {3, 5, 7, 9};
    double[] none = {};
    assertThat(LocationTests.anova(List.of(a, none, b)))
        .isEqualTo(LocationTests.anova(List.of(a, b)));
    assertThat(LocationTests.kruskalWallis(List.of(none, a, b)))
        .isEqualTo(LocationTests.kruskalWallis(List.of(a, b)));
    assertThat(LocationTests.wilcoxon(a, none).exists()).isFalse();
    assertThat(LocationTests.wilcoxon(none, b).exists()).isFalse();
    assertThat(LocationTests.kruskalWallis(List.of(a, none)).exists()).isFalse();
    assertThat(LocationTests.anova(List.of(none, b)).exists()).isFalse();
  }

  /** One value per group leaves nothing within; two values are the least for a t-test. */
  @Test
  void smallestGroupsThatHaveATest() {
    assertThat(LocationTests.anova(List.of(new double[] {1}, new double[] {2})).exists()).isFalse();
    assertThat(LocationTests.anova(List.of(new double[] {1, 2}, new double[] {2})).exists())
        .isTrue();
    double[] two = {1, 2};
    assertThat(LocationTests.welch(two, new double[] {2, 4}).exists()).isTrue();
    assertThat(LocationTests.welch(two, new double[] {2}).exists()).isFalse();
    assertThat(LocationTests.wilcoxon(new double[] {1}, new double[] {2}).exists()).isTrue();
    assertThat(NumberSummary.of(new double[] {3}).standardDeviation()).isNaN();
  }

  /** Rounding error of numbers that are all but equal is no spread. */
  @Test
  void roundingErrorIsNoSpread() {
    double[] sums = {0.1 + 0.2, 0.3, 0.1 + 0.2};
    double[] others = {0.3, 0.1 + 0.2, 0.3};
    assertThat(LocationTests.welch(sums, others).exists()).isFalse();
    assertThat(LocationTests.anova(List.of(sums, others)).exists()).isFalse();
    double[] spread = {1e-9, 2e-9, 4e-9};
    double[] small = {1e-9, 3e-9};
    assertThat(LocationTests.welch(spread, small).exists()).isTrue();
    assertThat(LocationTests.anova(List.of(spread, small)).exists()).isTrue();
  }

  @Test
  void oneRowOrColumnIsNothingToCompare() {
    for (int[][] counts : List.of(new int[][] {{3, 4}}, new int[][] {{3}, {4}}, new int[0][])) {
      ContingencyTable table = ContingencyTable.of(counts);
      assertThat(table.isComparable()).isFalse();
      assertThat(table.isFourfold()).isFalse();
      assertThat(table.chiSquare().exists()).isFalse();
      assertThat(table.chiSquareYates().exists()).isFalse();
      assertThat(FisherExact.pValue(table, 1000)).isEmpty();
    }
    assertThat(ContingencyTable.of(new int[0][]).smallestExpected()).isNaN();
  }

  /** Rows of 4, 2 and 6, columns of 3 and 9: the least expected is 2·3/12. */
  @Test
  void expectedCountsByHand() {
    ContingencyTable table = ContingencyTable.of(new int[][] {{2, 2}, {1, 1}, {0, 6}});
    assertThat(table.isComparable()).isTrue();
    assertThat(table.isFourfold()).isFalse();
    assertThat(table.chiSquareYates().exists()).isFalse();
    assertThat(table.smallestExpected()).isEqualTo(0.5);
    assertClose("χ²", table.chiSquare().statistic(), 1 + 1 / 3.0 + 0.5 + 0.5 / 3 + 1.5 + 0.5);
    assertThat(table.chiSquare().degreesOfFreedom()).isEqualTo(2);
    // On its side it is as probable.
    ContingencyTable flat = ContingencyTable.of(new int[][] {{2, 1, 0}, {2, 1, 6}});
    double p = FisherExact.pValue(table, 1000).orElseThrow();
    assertClose("Fisher", FisherExact.pValue(flat, 1000).orElseThrow(), p);
    // Of C(12, 3) = 220 choices, those no more frequent than C(4, 2)·2 = 12: 12, 4, 4 and 6.
    assertClose("Fisher", p, 26 / 220.0);
  }

  @Test
  void differencesThatDoNotExist() {
    double[] ones = {1, 1};
    assertThat(StandardizedDifference.ofNumbers(ones, ones)).isZero();
    assertThat(StandardizedDifference.ofNumbers(ones, new double[] {2, 2})).isNaN();
    assertThat(StandardizedDifference.ofNumbers(ones, new double[] {1})).isNaN();
    assertThat(StandardizedDifference.ofNumbers(new double[] {0, 2}, new double[] {0, 2})).isZero();
    assertThat(StandardizedDifference.ofLevels(new int[] {0, 0}, new int[] {1, 1})).isNaN();
    assertThat(StandardizedDifference.ofLevels(new int[] {1, 1}, new int[] {0, 0})).isNaN();
  }
}
