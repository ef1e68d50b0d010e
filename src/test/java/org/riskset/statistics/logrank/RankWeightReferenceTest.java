package org.riskset.statistics.logrank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riskset.statistics.reference.Closeness.assertClose;
import static org.riskset.statistics.reference.Reference.numbers;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riskset.statistics.reference.Reference;

/** The weighted family and its test for trend against sums written out in R and survdiff. */
class RankWeightReferenceTest {
  private static final Map<String, RankWeight> WEIGHTS = weights();

  private static Map<String, RankWeight> weights() {
    Map<String, RankWeight> weights = new LinkedHashMap<>();
    weights.put("log-rank", RankWeight.of(RankWeight.Family.LOG_RANK));
    weights.put("gehan-breslow", RankWeight.of(RankWeight.Family.GEHAN_BRESLOW));
    weights.put("tarone-ware", RankWeight.of(RankWeight.Family.TARONE_WARE));
    weights.put("peto-peto", RankWeight.of(RankWeight.Family.PETO_PETO));
    weights.put("modified-peto-peto", RankWeight.of(RankWeight.Family.MODIFIED_PETO_PETO));
    weights.put("fh-1-0", RankWeight.flemingHarrington(1, 0));
    weights.put("fh-0-1", RankWeight.flemingHarrington(0, 1));
    weights.put("fh-1-1", RankWeight.flemingHarrington(1, 1));
    weights.put("fh-0.5-0.5", RankWeight.flemingHarrington(0.5, 0.5));
    weights.put("fh-0.5-2", RankWeight.flemingHarrington(0.5, 2));
    return weights;
  }

  private static LogRankResult test(Reference reference, RankWeight weight) {
    LogRankOutcome outcome =
        LogRank.test(reference.observations(), reference.groups(), reference.strata(), weight);
    return ((LogRankOutcome.Estimated) outcome).result();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lung-all",
        "lung-replicated",
        "veteran",
        "veteran-stratified",
        "kidney",
        "heart",
        "heart-stratified",
        "cgd",
        "dialysis",
        "crossing"
      })
  void agreesWithR(String name) {
    Reference reference = Reference.read("ranktests-" + name);
    JsonNode tests = reference.expected().path("tests");
    assertThat(tests.size()).isEqualTo(WEIGHTS.size());
    WEIGHTS.forEach(
        (test, weight) -> check(name + " " + test, test(reference, weight), tests.path(test)));
  }

  private static void check(String name, LogRankResult result, JsonNode expected) {
    double[] observed = numbers(expected.path("observed"));
    double[] expectedEvents = numbers(expected.path("expected"));
    for (int g = 0; g < observed.length; g++) {
      assertClose(name, result.groups().get(g).observed(), observed[g]);
      assertClose(name, result.groups().get(g).expected(), expectedEvents[g]);
      double[] row = numbers(expected.path("variance").get(g));
      for (int h = 0; h < row.length; h++) {
        assertClose(name + " variance", result.variance().get(g, h), row[h]);
      }
    }
    assertClose(name + " χ²", result.test().statistic(), expected.path("statistic").asDouble());
    assertThat(result.test().degreesOfFreedom()).isEqualTo(expected.path("df").asInt());
    assertClose(name + " p", result.test().pValue(), expected.path("p_value").asDouble());
    double[] squares = IntStream.rangeClosed(1, observed.length).mapToDouble(j -> j * j).toArray();
    TrendOutcome trend = TrendTest.of(new LogRankOutcome.Estimated(result), squares);
    assertThat(trend).isInstanceOf(TrendOutcome.Estimated.class);
    double z = ((TrendOutcome.Estimated) trend).z();
    assertClose(name + " trend", z, expected.path("trend_z").asDouble());
  }

  /** Klein and Moeschberger (2003), table 7.3, as printed. */
  @Test
  void dialysisAsInTheTextbook() {
    Reference reference = Reference.read("ranktests-dialysis");
    Map<String, Double> printed =
        Map.of(
            "log-rank", 2.53,
            "gehan-breslow", 0.002,
            "tarone-ware", 0.40,
            "peto-peto", 1.40,
            "modified-peto-peto", 1.28,
            "fh-1-0", 1.39,
            "fh-0-1", 9.67,
            "fh-1-1", 9.83,
            "fh-0.5-2", 8.18);
    printed.forEach(
        (name, value) -> {
          double statistic =
              test(reference, Objects.requireNonNull(WEIGHTS.get(name))).test().statistic();
          assertThat(Math.abs(statistic - value)).as(name).isLessThanOrEqualTo(0.0051);
        });
  }
}
