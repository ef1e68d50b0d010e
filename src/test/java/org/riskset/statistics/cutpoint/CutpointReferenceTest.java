package org.riskset.statistics.cutpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riskset.statistics.reference.Closeness.assertClose;
import static org.riskset.statistics.reference.Reference.numbers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riskset.progress.Progress;
import org.riskset.statistics.reference.Reference;
import org.riskset.statistics.sample.Observations;

/** Against R's maxstat and survdiff; see {@code cutpoint.R}. */
class CutpointReferenceTest {
  private static JsonNode read(String name) throws IOException {
    try (InputStream in = Reference.class.getResourceAsStream("cutpoint-" + name + ".json")) {
      return new ObjectMapper().readTree(Objects.requireNonNull(in));
    }
  }

  private static Observations observations(JsonNode root) {
    JsonNode data = root.path("data");
    double[] event = numbers(data.path("event"));
    boolean[] events = new boolean[event.length];
    for (int i = 0; i < event.length; i++) {
      events[i] = event[i] == 1;
    }
    return Observations.rightCensored(numbers(data.path("time")), events);
  }

  private static MaximallySelected search(JsonNode root, boolean whole) {
    return new MaximallySelected(
        observations(root),
        numbers(root.path("data").path("x")),
        root.path("expected").path("min_prop").asDouble(),
        whole);
  }

  private static CutpointResult select(MaximallySelected search) {
    return ((CutpointOutcome.Estimated) search.select()).result();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dlbcl",
        "dlbcl-quarter",
        "ovarian",
        "veteran-karno",
        "veteran-age",
        "lung-age",
        "pbc-bili",
        "aml"
      })
  void agreesWithMaxstat(String name) throws IOException {
    JsonNode root = read(name);
    JsonNode expected = root.path("expected");
    MaximallySelected search = search(root, false);
    CutpointResult result = select(search);
    double[] cuts = numbers(expected.path("cuts"));
    double[] statistics = numbers(expected.path("statistics"));
    assertThat(result.candidates()).hasSize(cuts.length);
    for (int k = 0; k < cuts.length; k++) {
      assertClose("cut", result.candidates().get(k).value(), cuts[k]);
      assertClose("statistic", result.candidates().get(k).statistic(), statistics[k]);
    }
    JsonNode lau94 = expected.path("methods").path("lau94");
    assertClose("cut", result.cutpoint(), lau94.path("cutpoint").asDouble());
    assertClose("M", result.statistic(), lau94.path("statistic").asDouble());
    CutpointPValue p = search.lausenSchumacher(result.statistic());
    // R subtracts from 1, which costs digits where p is small.
    double inR = lau94.path("p_value").asDouble();
    assertClose("p", p.value(), Math.min(1, inR), Math.max(1e-10, 1e-15 / inR));
    assertClose("log10 p", Math.pow(10, p.log10()), p.value(), 1e-12);
    JsonNode logRank = expected.path("max_logrank");
    MaximalLogRank maximal = result.maximalLogRank();
    assertClose("cut", maximal.cutpoint(), logRank.path("cutpoint").asDouble());
    assertClose("χ²", maximal.uncorrected().statistic(), logRank.path("statistic").asDouble());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"dlbcl", "dlbcl-quarter", "ovarian", "veteran-karno", "veteran-age", "aml"})
  void agreesWithMaxstatByExactDistributions(String name) throws IOException {
    JsonNode root = read(name);
    JsonNode expected = root.path("expected").path("methods").path("hl");
    MaximallySelected search = search(root, true);
    CutpointResult result = select(search);
    assertClose("cut", result.cutpoint(), expected.path("cutpoint").asDouble());
    assertClose("M", result.statistic(), expected.path("statistic").asDouble());
    CutpointPValue p = search.hothornLausen(result.statistic());
    assertClose("p", p.value(), expected.path("p_value").asDouble());
    assertThat(p.bound()).isGreaterThanOrEqualTo(p.value());
  }

  @ParameterizedTest
  @ValueSource(strings = {"dlbcl", "ovarian", "veteran-karno"})
  void theBoundHoldsForRandomArrangements(String name) throws IOException {
    MaximallySelected search = search(read(name), true);
    CutpointResult result = select(search);
    double statistic = result.statistic();
    double permuted = search.permutation(statistic, 20_000, 5, Progress.none()).pValue();
    double error = Math.sqrt(permuted / 20_000);
    double bound = search.hothornLausen(statistic).bound();
    assertThat(bound).isGreaterThan(permuted - 4 * error);
    // It is better than Bonferroni's sum over the single cuts.
    double[] scores = LogRankScores.whole(LogRankScores.of(observations(read(name))));
    double sum =
        result.candidates().stream()
            .mapToDouble(
                cut -> HothornLausen.of(scores, new int[] {cut.below()}, statistic).bound())
            .sum();
    assertThat(bound).isLessThan(Math.min(1, sum));
  }
}
