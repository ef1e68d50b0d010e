package org.riskset.statistics.descriptive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riskset.statistics.reference.Closeness.assertClose;
import static org.riskset.statistics.reference.Reference.numbers;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.riskset.statistics.inference.TestResult;
import org.riskset.statistics.reference.Reference;

/** Summaries and tests against R; see {@code descriptive.R}. */
class DescriptiveReferenceTest {
  private static final long PLENTY = 50_000_000;

  private final JsonNode expected = Reference.read("descriptive").expected();

  @Test
  void pairsOfGroups() {
    for (JsonNode pair : expected.path("pairs")) {
      double[] x = numbers(pair.path("x"));
      double[] y = numbers(pair.path("y"));
      check(LocationTests.welch(x, y), pair.path("welch"));
      TestResult wilcoxon = LocationTests.wilcoxon(x, y);
      JsonNode reference = pair.path("wilcoxon");
      assertClose("W", wilcoxon.statistic(), reference.path("statistic").asDouble());
      assertClose("its p", wilcoxon.pValue(), reference.path("p_value").asDouble());
      double smd = StandardizedDifference.ofNumbers(x, y);
      assertClose("difference", smd, pair.path("smd").asDouble());
    }
  }

  @Test
  void severalGroups() {
    List<double[]> groups = new ArrayList<>();
    expected.path("groups").path("values").forEach(values -> groups.add(numbers(values)));
    check(LocationTests.kruskalWallis(groups), expected.path("groups").path("kruskal"));
    TestResult anova = LocationTests.anova(groups);
    check(anova, expected.path("groups").path("anova"));
    double within = expected.path("groups").path("anova").path("df").get(1).asDouble();
    assertThat(anova.denominator()).isEqualTo(within);
  }

  @Test
  void tables() {
    for (JsonNode node : expected.path("tables")) {
      ContingencyTable table = table(node.path("rows"));
      check(table.chiSquare(), node.path("chi"));
      if (node.path("yates").isObject()) {
        check(table.chiSquareYates(), node.path("yates"));
      }
      double fisher = FisherExact.pValue(table, PLENTY).orElseThrow();
      assertClose("Fisher", fisher, node.path("fisher").asDouble(), 1e-9);
    }
  }

  @Test
  void tailsThatUnderflowKeepTheirLogarithm() {
    for (JsonNode tail : expected.path("tails")) {
      double f = tail.path("f").asDouble();
      TestResult result = TestResult.ofF(f, tail.path("d1").asDouble(), tail.path("d2").asDouble());
      assertClose("log10 at " + f, result.log10PValue(), tail.path("log10").asDouble());
    }
  }

  @Test
  void summary() {
    JsonNode reference = expected.path("summary");
    NumberSummary summary = NumberSummary.of(numbers(reference.path("values")));
    assertClose("mean", summary.mean(), reference.path("mean").asDouble());
    assertClose("deviation", summary.standardDeviation(), reference.path("sd").asDouble());
    assertThat(
            new double[] {
              summary.min(),
              summary.lowerQuartile(),
              summary.median(),
              summary.upperQuartile(),
              summary.max()
            })
        .containsExactly(numbers(reference.path("quantiles")));
  }

  private static ContingencyTable table(JsonNode rows) {
    int[][] counts =
        IntStream.range(0, rows.size())
            .mapToObj(i -> numbers(rows.get(i)))
            .map(row -> Arrays.stream(row).mapToInt(v -> (int) v).toArray())
            .toArray(int[][]::new);
    return ContingencyTable.of(counts);
  }

  private static void check(TestResult actual, JsonNode reference) {
    assertClose("statistic", actual.statistic(), reference.path("statistic").asDouble());
    assertClose("df", actual.degreesOfFreedom(), reference.path("df").get(0).asDouble());
    assertClose("p", actual.pValue(), reference.path("p_value").asDouble());
  }
}
