package org.riskset.cli;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.riskset.cli.Reference.assertAgree;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The options of {@code km}, against R; {@code km-options.R} makes the values anew. */
final class KmOptionsTest {
  private static final String[] STEPS = {
    "time",
    "n_risk",
    "n_event",
    "n_censor",
    "estimate",
    "std_error",
    "conf_low",
    "conf_high",
    "cumulative_hazard",
    "cumulative_hazard_std_error"
  };

  private final Path folder;

  KmOptionsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static JsonNode expected(String name) throws IOException {
    try (InputStream file = KmOptionsTest.class.getResourceAsStream("km-options.json")) {
      return new ObjectMapper().readTree(requireNonNull(file)).required(name);
    }
  }

  private static JsonNode km(String... options) {
    List<String> words = new ArrayList<>(List.of(options));
    words.addAll(List.of("--group", "arm", "--json"));
    CommandRun run = CommandRun.ofCohort("km", words.toArray(String[]::new));
    assertThat(run.err()).isEmpty();
    return run.json();
  }

  private static JsonNode rt(String... options) {
    return km(options).required("curves").get(0);
  }

  private CommandRun file(String content, String... options) throws IOException {
    Path file = Files.writeString(folder.resolve("data.csv"), content);
    List<String> words = new ArrayList<>(List.of("km", file.toString(), "--time", "t"));
    words.addAll(List.of("--event", "e"));
    words.addAll(List.of(options));
    if (!words.contains("--format")) {
      words.add("--json");
    }
    return CommandRun.of(words.toArray(String[]::new));
  }

  @Test
  void agreesWithROnTheOtherEstimators() throws Exception {
    JsonNode curve = rt("--stype", "2", "--ctype", "2", "--conf-type", "logit");
    assertAgree(curve, expected("exponential"), STEPS);
  }

  @Test
  void agreesWithROnRobustErrors() throws Exception {
    assertAgree(rt("--robust"), expected("robust"), STEPS);
    JsonNode clustered = rt("--cluster", "rN", "--conf-type", "arcsin");
    assertAgree(clustered, expected("clustered"), STEPS);
    assertThat(km("--robust").required("robust").booleanValue()).isTrue();
  }

  @Test
  void agreesWithROnTheReverseCurve() throws Exception {
    JsonNode answer = km("--reverse", "--conf-type", "log");
    JsonNode curve = answer.required("curves").get(0);
    assertAgree(curve, expected("reverse"), STEPS);
    assertThat(answer.required("events").intValue()).isEqualTo(95 - 63);
    assertThat(curve.required("follow_up").required("median"))
        .isEqualTo(curve.required("quantiles").get(1).required("estimate"));
  }

  @Test
  void leavesOutTheEventAtTheLandmark() throws Exception {
    String landmark = expected("landmark").asText();
    JsonNode answer = km("--landmark", landmark);
    assertAgree(answer.required("curves").get(0), expected("from_landmark"), STEPS);
    assertThat(answer.required("n_before_landmark")).isEqualTo(expected("n_before_landmark"));
  }

  @Test
  void agreesWithROnTheRestrictedMean() throws Exception {
    JsonNode curves = km("--tau", "36").required("curves");
    String[] keys = {"tau", "estimate", "std_error", "conf_low", "conf_high"};
    assertAgree(curves.get(0).required("restricted_mean"), expected("mean_rt"), keys);
    assertAgree(curves.get(1).required("restricted_mean"), expected("mean_non_rt"), keys);
  }

  @Test
  void saysWhyARestrictedMeanIsNotEstimable() throws Exception {
    String data = "t,e\n1,1\n4,0\n";
    JsonNode mean =
        file(data, "--tau", "5").json().required("curves").get(0).required("restricted_mean");
    assertThat(mean.required("estimate").isNull()).isTrue();
    assertThat(mean.required("estimate_status").textValue()).isEqualTo("beyond_follow_up");
    assertThat(mean.required("reason").textValue())
        .isEqualTo("follow-up ended at 4, before 5, and the curve has not reached 0");
    assertThat(mean.required("conf_high").isNull()).isTrue();
    assertThat(file(data, "--tau", "5", "--format", "text").out())
        .contains("not estimable: follow-up ended at 4.00, before 5.00");
  }

  @Test
  void betaProductLimitsExistEverywhere() {
    JsonNode curve = rt("--conf-type", "beta-product", "--times", "1");
    assertThat(curve.required("conf_low")).noneMatch(JsonNode::isNull);
    assertThat(curve.required("conf_high")).noneMatch(JsonNode::isNull);
    JsonNode at = curve.required("at").get(0);
    assertThat(at.required("conf_low").doubleValue()).isBetween(0.9, 0.99);
    assertThat(at.required("conf_high").doubleValue()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "--entry s, delayed entry",
    "--weights w, not whole numbers",
    "--robust, robust standard errors"
  })
  void betaProductLimitsAreRefusedWhereTheyAreNotDefined(String options, String problem)
      throws Exception {
    List<String> words = new ArrayList<>(List.of(options.split(" ")));
    words.addAll(List.of("--conf-type", "beta-product"));
    CommandRun run = file("s,t,e,w\n0,1,1,0.5\n1,2,1,1\n", words.toArray(String[]::new));
    assertThat(run.exitCode()).isEqualTo(ExitCode.NOT_CARRIED_OUT);
    assertThat(run.err()).contains(problem).contains("Choose another kind of limits");
  }

  @Test
  void wrongOptionsAreUsage() throws Exception {
    CommandRun both = file("t,e\n1,1\n", "--conf-type", "beta-product", "--stype", "2");
    assertThat(both.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(both.err()).contains("product-limit estimator");
    assertThat(file("t,e\n1,1\n", "--stype", "3").err()).contains("\"3\" is not one of 1, 2");
    assertThat(file("t,e\n1,1\n", "--tau", "0").exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(file("t,e\n1,1\n", "--conf-type", "wald").err()).contains("beta-product, none");
  }

  @Test
  void warnsOfWeightsUnlessErrorsAreRobust() throws Exception {
    String weighted = "t,e,w\n1,1,0.5\n2,0,1.5\n3,1,2\n4,0,1\n";
    JsonNode plain = file(weighted, "--weights", "w").json().required("warnings");
    assertThat(plain.findValuesAsText("code")).containsExactly("weights_not_whole");
    assertThat(plain.findValuesAsText("message").get(0)).contains("robust standard error");
    assertThat(file(weighted, "--weights", "w", "--robust").json().required("warnings")).isEmpty();
  }

  @Test
  void answersForOneRowAndForNoEvents() throws Exception {
    for (String type : List.of("log", "log-log", "plain", "logit", "arcsin", "beta-product")) {
      CommandRun one = file("t,e\n3,1\n", "--conf-type", type, "--tau", "2", "--times", "1,9");
      assertThat(one.exitCode()).isZero();
      JsonNode curve = one.json().required("curves").get(0);
      assertThat(curve.required("restricted_mean").required("estimate").intValue()).isEqualTo(2);
      assertThat(curve.required("at").get(1).required("estimate").intValue()).isZero();
      CommandRun none = file("t,e\n3,0\n4,0\n", "--conf-type", type, "--tau", "4");
      assertThat(none.exitCode()).isZero();
      assertThat(none.out()).doesNotContain("NaN");
    }
  }

  @Test
  void saysInTextHowItWasDone() {
    String text =
        CommandRun.ofCohort(
                "km", "--group", "arm", "--tau", "36", "--cluster", "rN", "--stype", "2")
            .out();
    assertThat(text)
        .contains(
            """
            Restricted mean up to 36.0
              Group      Mean (95% CI)  Std. error
            """)
        .contains("Survival is exp(−H) of the cumulative hazard H (Nelson–Aalen)")
        .contains("Limits are pointwise, on the log-log scale.")
        .contains("Standard errors are robust (infinitesimal jackknife), rows with the same rN");
  }
}
