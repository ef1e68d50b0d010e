package org.riskset.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code cox --penalty}: what there is, and what is refused in words. */
final class PenalizedCoxTest {
  private static CommandRun run(String penalty, String... options) {
    List<String> words = new ArrayList<>(List.of("--covariates", "arm,age_years,rN"));
    words.addAll(List.of("--penalty", penalty));
    words.addAll(List.of(options));
    return CommandRun.ofCohort("cox", words.toArray(String[]::new));
  }

  private static JsonNode json(String penalty, String... options) {
    List<String> words = new ArrayList<>(List.of(options));
    words.add("--json");
    CommandRun run = run(penalty, words.toArray(String[]::new));
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).doesNotContain("NaN").doesNotContain("Infinity");
    return run.json();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ridge", "lasso"})
  void shrinksWithoutInference(String penalty) {
    JsonNode answer = json(penalty, "--lambda", "0.05");
    assertThat(answer.required("penalty").textValue()).isEqualTo(penalty);
    assertThat(answer.required("ties").textValue()).isEqualTo("breslow");
    assertThat(answer.required("penalized").required("lambda").doubleValue()).isEqualTo(0.05);
    JsonNode likelihood = answer.required("log_likelihood");
    assertThat(likelihood.required("penalized").doubleValue())
        .isLessThan(likelihood.required("model").doubleValue());
    JsonNode term = answer.required("terms").get(0);
    assertThat(term.required("coef").doubleValue()).isPositive();
    assertThat(term.required("conf_low").isNull()).isTrue();
    assertThat(term.required("conf_low_status").textValue()).isEqualTo("penalized");
    for (String key : List.of("aic", "bic", "variance", "proportional_hazards")) {
      assertThat(answer.required(key).isNull()).as(key).isTrue();
      assertThat(answer.required(key + "_status").textValue()).isEqualTo("penalized");
    }
    JsonNode test = answer.required("tests").required("likelihood_ratio");
    assertThat(test.required("statistic").isNull()).isTrue();
    assertThat(test.required("status").textValue()).isEqualTo("penalized");
  }

  /** Without a column that varies there is no parameter: the search has nothing to fail at. */
  @Test
  void firthSaysThatNoTermVaries(@TempDir Path folder) throws IOException {
    Path data = Files.writeString(folder.resolve("d.csv"), "t,e,x\n1,1,5\n2,0,5\n3,1,5\n");
    List<String> words =
        List.of("cox", data.toString(), "--time", "t", "--event", "e", "--covariates", "x");
    for (String penalty : List.of("none", "firth")) {
      List<String> asked = new ArrayList<>(words);
      asked.addAll(List.of("--penalty", penalty));
      CommandRun run = CommandRun.of(asked.toArray(String[]::new));
      assertThat(run.exitCode()).isZero();
      assertThat(run.out())
          .contains("ikelihood-ratio test: not estimable: no term varies\n")
          .contains("Wald test: not estimable: no term varies\n")
          .doesNotContain("did not converge");
    }
  }

  @Test
  void choosesTheWeightByCrossValidation() {
    JsonNode penalized = json("lasso", "--seed", "7", "--path").required("penalized");
    assertThat(penalized.required("lambda")).isEqualTo(penalized.required("lambda_min"));
    assertThat(penalized.required("lambda_1se").doubleValue())
        .isGreaterThanOrEqualTo(penalized.required("lambda_min").doubleValue());
    assertThat(penalized.required("folds")).hasSize(95);
    assertThat(penalized.required("cv")).hasSameSizeAs(penalized.required("path"));
    assertThat(penalized.required("path").get(0).required("coef")).hasSize(5);
    assertThat(json("lasso", "--seed", "7", "--path").required("penalized")).isEqualTo(penalized);
  }

  @Test
  void testsAndLimitsOfFirthAreOfThePenalizedLikelihood() {
    JsonNode answer = json("firth");
    assertThat(answer.required("terms").get(0).required("statistic_type").textValue())
        .isEqualTo("likelihood_ratio");
    JsonNode likelihood = answer.required("log_likelihood");
    double rise =
        likelihood.required("penalized").doubleValue()
            - likelihood.required("null_penalized").doubleValue();
    double statistic =
        answer.required("tests").required("likelihood_ratio").required("statistic").doubleValue();
    assertThat(statistic).isCloseTo(2 * rise, org.assertj.core.data.Offset.offset(1e-9));
    assertThat(answer.required("aic").isNull()).isTrue();
    assertThat(answer.required("aic_status").textValue()).isEqualTo("penalized");
    assertThat(answer.required("proportional_hazards_status").textValue()).isEqualTo("penalized");
  }

  @ParameterizedTest
  @ValueSource(strings = {"dfbeta", "dfbetas", "scaledsch"})
  void refusesResidualsThatRestOnACovariance(String type) {
    for (String penalty : List.of("firth", "ridge", "lasso")) {
      CommandRun run = run(penalty, "--residuals", type);
      assertThat(run.exitCode()).isEqualTo(ExitCode.NOT_CARRIED_OUT);
      assertThat(run.err()).contains("A penalised model has no " + type + " residuals");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"martingale", "deviance", "score", "schoenfeld"})
  void hasResidualsThatRestOnTheCoefficientsAlone(String type) {
    JsonNode residuals = json("ridge", "--lambda", "0.1", "--residuals", type);
    assertThat(residuals.required("residuals").required("values")).isNotEmpty();
    residuals
        .required("residuals")
        .required("values")
        .forEach(v -> assertThat(v.isNull()).isFalse());
  }

  @ParameterizedTest
  @CsvSource({
    "--select backward, --select fits the model anew without its penalty",
    "--robust, Penalised models have no robust standard errors",
    "--cluster patient_code, Penalised models have no robust standard errors"
  })
  void refusesWhatFitsWithoutThePenalty(String options, String words) {
    CommandRun run = run("firth", options.split(" "));
    assertThat(run.exitCode()).isEqualTo(ExitCode.NOT_CARRIED_OUT);
    assertThat(run.err()).contains(words);
    assertThat(run.out()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "firth, , ",
    "ridge, 0.1, given",
    "lasso, 0.02, given",
    "ridge, , chosen_in_each_sample",
    "lasso, , chosen_in_each_sample"
  })
  void isValidatedWithItsPenalty(String penalty, String lambda, String status) {
    String[] options = {"--validate", "6", "--seed", "4"};
    String[] weight = lambda == null ? new String[0] : new String[] {"--lambda", lambda};
    String[] all = Stream.of(options, weight).flatMap(Arrays::stream).toArray(String[]::new);
    JsonNode validation = json(penalty, all).required("validation");
    assertThat(validation.required("failed").asInt()).isZero();
    if (!"chosen_in_each_sample".equals(status)) {
      // What is drawn towards 0 must be stretched to fit, more so on the rows it was drawn from.
      JsonNode slope = validation.required("calibration_slope");
      assertThat(slope.required("training").asDouble())
          .isGreaterThan(slope.required("test").asDouble());
    }
    assertThat(validation.required("concordance").required("optimism").asDouble()).isPositive();
    assertThat(json(penalty, all).required("validation")).isEqualTo(validation);
  }

  @Test
  void aModelWithoutEffectHasNoSlope() {
    CommandRun text = run("lasso", "--lambda", "9", "--validate", "5");
    assertThat(text.out())
        .contains("5 samples have a model without any effect")
        .contains("Each sample is fitted with the same λ.");
    JsonNode validation = json("lasso", "--lambda", "9", "--validate", "5").required("validation");
    assertThat(validation.required("without_slope").asInt()).isEqualTo(5);
    assertThat(validation.required("concordance").required("corrected").asDouble()).isEqualTo(0.5);
    assertThat(validation.required("r_squared").required("corrected").asDouble()).isZero();
    assertThat(validation.required("calibration_slope").required("corrected").isNull()).isTrue();
  }

  @Test
  void isStandardisedWithLimitsOfTheWholeProcedure() {
    String[] options = {"--standardize", "arm", "--bootstrap", "5", "--times", "36"};
    JsonNode standardized = json("ridge", options).required("standardized");
    assertThat(standardized.required("bootstrap").required("failed").asInt()).isZero();
    assertThat(standardized.required("bootstrap").required("lambda_status").asText())
        .isEqualTo("chosen_in_each_sample");
    for (JsonNode curve : standardized.required("curves")) {
      JsonNode at = curve.required("at").get(0);
      assertThat(at.required("conf_low").asDouble()).isLessThan(at.required("estimate").asDouble());
      assertThat(at.required("conf_high").asDouble())
          .isGreaterThan(at.required("estimate").asDouble());
    }
    assertThat(run("ridge", options).out().replaceAll("\\s+", " "))
        .contains("Each sample chooses its own λ by cross-validation")
        .contains("the bias of a penalised model is not in them");
    assertThat(run("firth", options).out()).doesNotContain("λ").doesNotContain("bias");
  }

  @ParameterizedTest
  @ValueSource(strings = {"firth", "ridge", "lasso"})
  void refusesExactTies(String penalty) {
    CommandRun run = run(penalty, "--ties", "exact");
    assertThat(run.exitCode()).isEqualTo(ExitCode.NOT_CARRIED_OUT);
    assertThat(run.err()).contains("Exact ties allow no penalty");
  }

  @Test
  void saysInTextWhatThePenaltyIs() {
    assertThat(run("firth").out())
        .contains("Penalised likelihood-ratio test", "Firth's penalised likelihood")
        .contains("A penalised model has no test of proportional hazards.")
        .doesNotContain("AIC");
    assertThat(run("ridge", "--lambda", "0.1", "--zph", "off").out())
        .contains("Ridge penalty of weight λ = 0.1000", "no standard errors")
        .doesNotContain("Likelihood-ratio test", "AIC ", "no test of proportional hazards");
    assertThat(run("lasso", "--path").out())
        .contains("cross-validation (10 folds, seed 1)", "Coefficients along the path of weights");
  }

  @ParameterizedTest
  @CsvSource({
    "none, --lambda 1, --lambda needs --penalty ridge or --penalty lasso",
    "firth, --path, --path needs --penalty ridge or --penalty lasso",
    "ridge, --lambda -1, cannot be negative",
    "ridge, --lambda x, --lambda"
  })
  void refusesOptionsThatDoNotFit(String penalty, String options, String words) {
    CommandRun run = run(penalty, options.split(" "));
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains(words);
  }

  @Test
  void survivesHardData(@TempDir Path folder) throws IOException {
    String constant = "t,e,x,y\n1,1,2,0\n2,1,2,0\n3,0,2,1\n4,1,2,1\n5,0,2,1\n";
    String silent = "t,e,x,y\n1,0,2,0\n2,0,1,0\n3,0,2,1\n";
    String single = "t,e,x,y\n1,1,2,0\n";
    int file = 0;
    for (String rows : List.of(constant, silent, single)) {
      Path data = Files.writeString(folder.resolve("data" + file++ + ".csv"), rows);
      for (String penalty : List.of("firth", "ridge", "lasso")) {
        String[] words = {"cox", data.toString(), "--time", "t", "--event", "e"};
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--covariates", "x,y", "--penalty", penalty, "--json"));
        CommandRun run = CommandRun.of(all.toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isLessThanOrEqualTo(ExitCode.NOT_CARRIED_OUT);
        assertThat(run.out()).doesNotContain("NaN").doesNotContain("Infinity");
      }
    }
  }
}
