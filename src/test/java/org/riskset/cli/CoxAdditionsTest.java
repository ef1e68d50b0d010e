package org.riskset.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.riskset.cli.Reference.assertAgree;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Standardised curves, validation and selection of {@code cox}, against R; {@code prediction.R}
 * makes the values anew.
 */
final class CoxAdditionsTest {
  private static final JsonNode EXPECTED = Reference.file("prediction.json");
  private static final String WEIGHTED = Reference.path("weighted.csv").toString();
  private static final String SELECTED = "arm,age_years,sex,rStage";

  private final Path folder;

  CoxAdditionsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static CommandRun standardized(String... options) {
    List<String> words = new ArrayList<>();
    words.addAll(List.of("cox", WEIGHTED, "--time=os_months", "--event=os_event"));
    words.addAll(List.of("--levels=arm=RT,non-RT", "--covariates=arm*age_years"));
    words.addAll(List.of("--strata=sex", "--weights=w", "--standardize=arm"));
    words.addAll(List.of(options));
    return CommandRun.of(words.toArray(String[]::new));
  }

  @Test
  void standardizedSurvivalAgreesWithR() {
    JsonNode node =
        standardized("--times=12,36,60", "--tau=36", "--json").json().required("standardized");
    assertThat(node.required("variable").asText()).isEqualTo("arm");
    assertThat(node.required("reference").asText()).isEqualTo("RT");
    assertThat(node.has("bootstrap")).isFalse();
    JsonNode expected = EXPECTED.required("standardized");
    for (int level = 0; level < 2; level++) {
      JsonNode curve = node.required("curves").get(level);
      JsonNode values = expected.get(level);
      assertThat(curve.required("level")).isEqualTo(values.required("level"));
      Reference.assertColumn(curve.required("at"), "estimate", values.required("estimate"));
      assertAgree(
          curve.required("restricted_mean").required("estimate"),
          values.required("restricted_mean"));
      assertThat(curve.required("restricted_mean").required("tau").asDouble()).isEqualTo(36);
      assertThat(curve.required("at").get(0).required("std_error").isNull()).isTrue();
      assertThat(curve.required("time")).hasSameSizeAs(curve.required("estimate"));
    }
    JsonNode contrast = node.required("contrasts").get(0);
    assertThat(contrast.required("level").asText()).isEqualTo("non-RT");
    assertThat(contrast.required("reference").asText()).isEqualTo("RT");
    for (int k = 0; k < 3; k++) {
      double difference = estimate(expected.get(1), k) - estimate(expected.get(0), k);
      assertThat(contrast.required("at").get(k).required("difference").asDouble())
          .isCloseTo(difference, within(1e-10));
    }
  }

  private static double estimate(JsonNode curve, int k) {
    return curve.required("estimate").get(k).asDouble();
  }

  @Test
  void bootstrapGivesLimitsAndRepeatsWithItsSeed() {
    String[] options = {"--times=36", "--tau=36", "--bootstrap=40", "--seed=5", "--json"};
    JsonNode first = standardized(options).json().required("standardized");
    assertThat(first).isEqualTo(standardized(options).json().required("standardized"));
    JsonNode bootstrap = first.required("bootstrap");
    assertThat(bootstrap.required("replicates").asInt()).isEqualTo(40);
    assertThat(bootstrap.required("seed").asInt()).isEqualTo(5);
    assertThat(bootstrap.required("failed").asInt()).isZero();
    for (JsonNode curve : first.required("curves")) {
      assertOrdered(curve.required("at").get(0), "estimate");
      assertOrdered(curve.required("restricted_mean"), "estimate");
    }
    assertOrdered(first.required("contrasts").get(0).required("at").get(0), "difference");
    options[3] = "--seed=6";
    assertThat(standardized(options).json().required("standardized")).isNotEqualTo(first);
  }

  private static void assertOrdered(JsonNode node, String key) {
    assertThat(node.required("std_error").asDouble()).isPositive();
    assertThat(node.required("conf_low").asDouble())
        .isLessThan(node.required(key).asDouble())
        .isLessThan(node.required("conf_high").asDouble());
  }

  @Test
  void standardizedSurvivalEndsWithTheShortestFollowUp() {
    JsonNode at =
        standardized("--times=1000", "--json")
            .json()
            .required("standardized")
            .required("curves")
            .get(0)
            .required("at")
            .get(0);
    assertThat(at.required("estimate").isNull()).isTrue();
    assertThat(at.required("estimate_status").asText()).isEqualTo("beyond_follow_up");
  }

  @Test
  void onlyFactorsOfTheModelAreStandardized() {
    CommandRun absent = CommandRun.ofCohort("cox", "--covariates=arm", "--standardize=sex");
    assertThat(absent.exitCode()).isEqualTo(1);
    assertThat(absent.err()).contains("sex").contains("--covariates");
    CommandRun number =
        CommandRun.ofCohort("cox", "--covariates=arm,age_years", "--standardize=age_years");
    assertThat(number.exitCode()).isEqualTo(1);
    assertThat(number.err()).contains("age_years");
  }

  @Test
  void standardizedSurvivalReadsWell() {
    assertThat(standardized("--times=36", "--tau=36", "--bootstrap=20").out())
        .contains("Survival by arm, standardised\n")
        .contains("non-RT − RT")
        .contains("Percentile limits from 20 bootstrap samples (seed 1).\n");
    assertThat(standardized().out())
        .contains(
            "Name times with --times, or the end of a restricted mean with --tau, to read the"
                + " curves.\n");
  }

  @Test
  void validationTellsOptimismAndCalibration() {
    JsonNode answer =
        CommandRun.ofCohort(
                "cox", "--covariates=arm,age_years", "--validate=30", "--times=12,1000", "--json")
            .json();
    JsonNode validation = answer.required("validation");
    assertThat(validation.required("method").asText()).isEqualTo("bootstrap");
    assertThat(validation.required("replicates").asInt()).isEqualTo(30);
    assertThat(validation.required("seed").asInt()).isEqualTo(1);
    assertThat(validation.required("failed").asInt()).isZero();
    for (String measure : List.of("concordance", "calibration_slope", "r_squared")) {
      JsonNode node = validation.required(measure);
      double optimism = node.required("training").asDouble() - node.required("test").asDouble();
      assertThat(node.required("optimism").asDouble()).isCloseTo(optimism, within(1e-12));
      assertThat(node.required("corrected").asDouble())
          .isCloseTo(node.required("apparent").asDouble() - optimism, within(1e-12));
    }
    assertThat(validation.required("concordance").required("apparent"))
        .isEqualTo(answer.required("concordance").required("estimate"));
    JsonNode calibration = answer.required("calibration");
    assertThat(calibration.get(0).required("time").asDouble()).isEqualTo(12);
    int rows = 0;
    double before = 0;
    for (JsonNode group : calibration.get(0).required("groups")) {
      rows += group.required("n").asInt();
      assertThat(group.required("predicted").asDouble()).isGreaterThan(before);
      before = group.required("predicted").asDouble();
      assertThat(group.required("observed").isNumber()).isTrue();
      assertThat(group.has("std_error") && group.has("conf_low") && group.has("conf_high"))
          .isTrue();
    }
    assertThat(rows).isEqualTo(95);
    assertThat(calibration.get(1).required("status").asText()).isEqualTo("not_known");
    assertThat(calibration.get(1).required("groups")).isEmpty();
  }

  @Test
  void groupsOfCalibrationAreChosen() {
    JsonNode answer =
        CommandRun.ofCohort(
                "cox",
                "--covariates=age_years",
                "--validate=5",
                "--times=12",
                "--calibration-groups=3",
                "--json")
            .json();
    assertThat(answer.required("calibration").get(0).required("groups")).hasSize(3);
    assertThat(CommandRun.ofCohort("cox", "--covariates=arm", "--calibration-groups=1").exitCode())
        .isEqualTo(2);
  }

  @Test
  void validationReadsWell() {
    assertThat(CommandRun.ofCohort("cox", "--covariates=arm", "--validate=20", "--times=12").out())
        .contains("Validation by 20 bootstrap samples (seed 1)\n")
        .contains("Concordance")
        .contains("Calibration slope")
        .contains("Calibration at 12.0: groups from the lowest predicted survival");
  }

  private static CommandRun select(String... options) {
    List<String> words = new ArrayList<>(List.of("cox", WEIGHTED));
    words.addAll(List.of("--time=os_months", "--event=os_event", "--covariates=" + SELECTED));
    words.addAll(List.of(options));
    return CommandRun.of(words.toArray(String[]::new));
  }

  private static void checkSteps(JsonNode selection, String key, JsonNode expected) {
    JsonNode steps = selection.required("steps");
    Reference.assertColumn(steps, key, expected.required("criterion"));
    assertThat(steps.get(0).required("action").asText()).isEqualTo("start");
    for (int k = 1; k < steps.size(); k++) {
      assertThat(steps.get(k).required("term")).isEqualTo(expected.required("terms").get(k - 1));
    }
  }

  @Test
  void stepsAgreeWithR() {
    JsonNode backward = select("--select=backward", "--json").json();
    checkSteps(backward.required("selection"), "aic", EXPECTED.required("backward"));
    assertThat(backward.required("selection").required("selected").toString())
        .isEqualTo("[\"arm\",\"rStage\"]");
    assertThat(backward.required("terms")).hasSize(4);
    assertThat(backward.required("warnings").toString()).contains("\"selection\"");
    assertAgree(
        backward.required("aic"), EXPECTED.required("backward").required("criterion").get(2));
    JsonNode forward = select("--select=forward", "--json").json();
    checkSteps(forward.required("selection"), "aic", EXPECTED.required("forward"));
    JsonNode bic = select("--select=backward", "--criterion=bic", "--json").json();
    checkSteps(bic.required("selection"), "bic", EXPECTED.required("bic"));
  }

  @Test
  void stepsByPValueUseLikelihoodRatios() {
    JsonNode selection =
        select("--select=backward", "--criterion=p", "--select-level=0.02", "--json")
            .json()
            .required("selection");
    assertThat(selection.required("level").asDouble()).isEqualTo(0.02);
    JsonNode changes = selection.required("steps").get(0).required("changes");
    for (String key : List.of("statistic", "df", "p_value")) {
      Reference.assertColumn(changes, key, EXPECTED.required("drop").required(key));
    }
    assertThat(selection.required("selected").toString()).isEqualTo("[\"arm\",\"rStage\"]");
  }

  /** R takes the number of rows with an event for the sample size, whatever they weigh. */
  @Test
  void criterionOfWeightedRowsIsThatOfTheModel() {
    JsonNode answer =
        select("--weights=w", "--select=backward", "--criterion=bic", "--json").json();
    JsonNode steps = answer.required("selection").required("steps");
    assertAgree(steps.get(steps.size() - 1).required("bic"), answer.required("bic"));
  }

  /** An interaction leaves before the terms that it contains. */
  @Test
  void selectionKeepsMarginality() {
    JsonNode steps =
        CommandRun.ofCohort("cox", "--covariates=age_years*sex", "--select=backward", "--json")
            .json()
            .required("selection")
            .required("steps");
    assertThat(steps.get(0).required("changes")).hasSize(1);
    assertThat(steps.get(1).required("term").asText()).isEqualTo("age_years:sex");
    assertThat(steps.get(steps.size() - 1).required("terms")).isEmpty();
  }

  @Test
  void selectionOfNothingIsAnAnswer() throws IOException {
    Path data = Files.writeString(folder.resolve("d.csv"), "t,e,x\n1,1,0\n2,1,1\n3,1,0\n4,0,1\n");
    CommandRun run =
        CommandRun.of(
            "cox",
            data.toString(),
            "--time=t",
            "--event=e",
            "--covariates=x",
            "--select=backward",
            "--baseline",
            "--json");
    assertThat(run.exitCode()).isZero();
    JsonNode answer = run.json();
    assertThat(answer.required("selection").required("selected")).isEmpty();
    assertThat(answer.required("terms")).isEmpty();
    assertThat(answer.required("status").asText()).isEqualTo("not_estimable");
    assertThat(answer.required("reason").asText()).isEqualTo("no_covariates");
  }

  @Test
  void selectionReadsWell() {
    assertThat(select("--select=backward").out())
        .contains("Terms left out step by step, by AIC\n")
        .contains("without sex")
        .contains("The terms were chosen by the same data");
    assertThat(select("--select=forward").out())
        .contains("Terms taken in step by step, by AIC\n")
        .contains("with arm");
  }

  @Test
  void badOptionsAreRefused() {
    assertThat(CommandRun.ofCohort("cox", "--covariates=arm", "--validate=0").exitCode())
        .isEqualTo(2);
    assertThat(CommandRun.ofCohort("cox", "--covariates=arm", "--tau=-1").exitCode()).isEqualTo(2);
    assertThat(CommandRun.ofCohort("cox", "--covariates=arm", "--probs=1.5").exitCode())
        .isEqualTo(2);
    assertThat(CommandRun.ofCohort("cox", "--covariates=arm", "--select=both").exitCode())
        .isEqualTo(2);
    assertThat(
            CommandRun.ofCohort("cox", "--covariates=arm", "--select=backward", "--select-level=2")
                .exitCode())
        .isEqualTo(2);
  }
}
