package org.riskset.statistics.maxcombo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riskset.statistics.reference.Closeness.assertClose;
import static org.riskset.statistics.reference.Reference.numbers;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riskset.statistics.logrank.LogRank;
import org.riskset.statistics.logrank.RankSums;
import org.riskset.statistics.logrank.RankTestSample;
import org.riskset.statistics.reference.Reference;

/** Against sums written out in R and an integral over directions; see {@code rank-tests.R}. */
class MaxComboReferenceTest {
  @ParameterizedTest
  @ValueSource(strings = {"lung-all", "veteran-stratified", "heart", "dialysis", "crossing"})
  void agreesWithR(String name) {
    Reference reference = Reference.read("ranktests-" + name);
    RankSums sums =
        RankTestSample.of(reference.observations(), reference.strata(), MaxCombo.WEIGHTS)
            .sums(reference.groups().codes(), 2);
    MaxComboOutcome outcome =
        MaxCombo.of(sums, 1, LogRank.of(sums, 0, reference.observations(), reference.groups()));
    assertThat(outcome)
        .isInstanceOfSatisfying(
            MaxComboOutcome.Estimated.class,
            estimated -> check(estimated.result(), reference.expected().path("max_combo")));
  }

  private static void check(MaxComboResult result, JsonNode expected) {
    double[] z = numbers(expected.path("z"));
    for (int test = 0; test < z.length; test++) {
      assertClose("z", result.components().get(test).z(), z[test]);
      double[] row = numbers(expected.path("correlation").get(test));
      for (int other = 0; other < row.length; other++) {
        assertClose("correlation", result.correlation().get(test, other), row[other]);
      }
    }
    assertClose("statistic", result.statistic(), expected.path("statistic").asDouble());
    // The reference integral itself was asked for 1e-8.
    assertClose("p", result.pValue(), expected.path("p_value").asDouble(), 1e-8);
    assertClose("log10 p", result.log10PValue(), Math.log10(result.pValue()), 1e-9);
  }
}
