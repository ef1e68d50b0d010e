package org.riskset.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code parametric}: keys, predictions, and what it refuses. */
final class ParametricCommandTest {
  @TempDir private Path folder = Path.of("");

  private static JsonNode model(String... options) {
    CommandRun run = CommandRun.ofCohort("parametric", options);
    assertThat(run.exitCode()).as(run.err()).isZero();
    return run.json();
  }

  private CommandRun run(String rows, String... options) throws IOException {
    String data = Files.writeString(folder.resolve("data.csv"), rows).toString();
    String[] words = new String[options.length + 7];
    String[] first = {"parametric", data, "--time", "t", "--event", "e", "--json"};
    System.arraycopy(first, 0, words, 0, 7);
    System.arraycopy(options, 0, words, 7, options.length);
    return CommandRun.of(words);
  }

  @Test
  void givesTheKeysOfCoxAndThoseOfSurvreg() {
    JsonNode answer = model("--covariates", "arm", "--json");
    assertThat(answer.required("distribution").textValue()).isEqualTo("weibull");
    assertThat(answer.required("terms").findValuesAsText("term"))
        .containsExactly("(Intercept)", "armnon-RT", "Log(scale)");
    JsonNode arm = answer.required("terms").get(1);
    double coefficient = arm.required("coef").doubleValue();
    double scale = answer.required("scale").doubleValue();
    assertThat(arm.required("time_ratio").doubleValue())
        .isCloseTo(Math.exp(coefficient), within(1e-12));
    assertThat(arm.required("hazard_ratio").doubleValue())
        .isCloseTo(Math.exp(-coefficient / scale), within(1e-12));
    assertThat(arm.required("n").intValue()).isEqualTo(23);
    double model = answer.required("log_likelihood").required("model").doubleValue();
    assertThat(answer.required("aic").doubleValue()).isCloseTo(6 - 2 * model, within(1e-9));
    assertThat(answer.required("variance")).hasSize(3);
    assertThat(answer.required("tests").required("likelihood_ratio").required("df").intValue())
        .isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "exponential",
        "weibull",
        "lognormal",
        "loglogistic",
        "gompertz",
        "generalized-gamma"
      })
  void writesEveryDistributionForAPersonToo(String distribution) {
    CommandRun run =
        CommandRun.ofCohort("parametric", "--distribution", distribution, "--covariates", "arm");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).startsWith("Parametric survival model: ").contains("AIC");
  }

  @Test
  void predictsTimesAndSurvival() throws IOException {
    Path rows = Files.writeString(folder.resolve("new.csv"), "arm\nRT\nnon-RT\n");
    JsonNode answer =
        model(
            "--covariates",
            "arm",
            "--predict",
            rows.toString(),
            "--probs",
            "0.5",
            "--times",
            "12",
            "--json");
    JsonNode second = answer.required("predictions").get(1);
    assertThat(second.required("row").intValue()).isEqualTo(2);
    JsonNode median = second.required("quantiles").get(0);
    assertThat(median.required("estimate").doubleValue())
        .isBetween(
            median.required("conf_low").doubleValue(), median.required("conf_high").doubleValue());
    assertThat(second.required("at").get(0).required("estimate").doubleValue()).isBetween(0.5, 1.0);
  }

  @Test
  void namesTheRowWithoutDensity() throws IOException {
    CommandRun run = run("t,e\n3,1\n0,1\n");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("Column t, row 2: the time 0 is not above 0");
  }

  @Test
  void strataHaveScalesOfTheirOwn() throws IOException {
    String rows = "t,e,g\n1,1,a\n2,1,a\n4,1,a\n3,1,b\n4,1,b\n9,0,b\n8,1,b\n";
    JsonNode answer = run(rows, "--strata", "g").json();
    assertThat(answer.required("terms").findValuesAsText("term"))
        .containsExactly("(Intercept)", "Log(scale):a", "Log(scale):b");
    assertThat(answer.required("scale")).hasSize(2);
    CommandRun refused = run(rows, "--strata", "g", "--distribution", "gompertz");
    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err()).contains("--strata gives each stratum a scale of its own");
  }

  @Test
  void saysWhyThereIsNoModel() throws IOException {
    JsonNode answer = run("t,e\n3,1\n3,1\n2,0\n").json();
    assertThat(answer.required("reason").textValue()).isEqualTo("scale_vanishes");
  }
}
