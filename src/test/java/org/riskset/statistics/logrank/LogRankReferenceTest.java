package org.riskset.statistics.logrank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.riskset.statistics.reference.Closeness.assertClose;
import static org.riskset.statistics.reference.Reference.numbers;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riskset.statistics.reference.Reference;

/** The test and its parts against R's {@code survdiff}; see {@code log-rank.R}. */
class LogRankReferenceTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "lung-all",
        "lung",
        "lung-stratified",
        "lung-replicated",
        "veteran",
        "veteran-stratified",
        "veteran-nano",
        "veteran-giga",
        "ovarian",
        "aml",
        "kidney",
        "heart",
        "heart-stratified",
        "cgd",
        "pbc",
        "p-small"
      })
  void agreesWithSurvdiff(String name) {
    Reference reference = Reference.read("logrank-" + name);
    LogRankOutcome outcome =
        LogRank.test(reference.observations(), reference.groups(), reference.strata());
    assertThat(outcome)
        .asInstanceOf(type(LogRankOutcome.Estimated.class))
        .satisfies(estimated -> check(estimated.result(), reference.expected()));
  }

  private static void check(LogRankResult result, JsonNode expected) {
    assertThat(result.groups().stream().map(GroupCount::label))
        .containsExactlyElementsOf(Reference.texts(expected.path("groups")));
    double[] observed = numbers(expected.path("observed"));
    double[] expectedEvents = numbers(expected.path("expected"));
    for (int g = 0; g < observed.length; g++) {
      assertClose("observed", result.groups().get(g).observed(), observed[g]);
      assertClose("expected", result.groups().get(g).expected(), expectedEvents[g]);
      double[] row = numbers(expected.path("variance").get(g));
      for (int h = 0; h < row.length; h++) {
        assertClose("variance " + g + ", " + h, result.variance().get(g, h), row[h]);
      }
    }
    assertClose("statistic", result.test().statistic(), expected.path("statistic").asDouble());
    assertThat(result.test().degreesOfFreedom()).isEqualTo(expected.path("df").asInt());
    assertClose("p", result.test().pValue(), expected.path("p_value").asDouble());
    assertClose("log10 p", result.test().log10PValue(), expected.path("log10_p").asDouble());
  }
}
