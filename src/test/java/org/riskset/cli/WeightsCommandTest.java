package org.riskset.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code weights}: two groups made comparable. */
final class WeightsCommandTest {
  /** Treated are 1 of 4 with x = 0 and 3 of 4 with x = 1: a saturated model has these as scores. */
  private static final String HALVES =
      "t,e,g,x\n1,1,b,0\n2,1,a,0\n3,0,a,0\n4,1,a,0\n5,1,b,1\n6,1,b,1\n7,0,b,1\n8,1,a,1\n";

  private static CommandRun halves(Path folder, String... options) throws IOException {
    String data = Files.writeString(folder.resolve("halves.csv"), HALVES).toString();
    List<String> words = new ArrayList<>(List.of("weights", data, "--time", "t", "--event", "e"));
    words.addAll(List.of("--group", "g", "--covariates", "x"));
    words.addAll(List.of(options));
    return CommandRun.of(words.toArray(String[]::new));
  }

  private static JsonNode json(CommandRun run) {
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).doesNotContain("NaN").doesNotContain("Infinity");
    return run.json();
  }

  /**
   * By hand: scores 1/4 and 3/4. For everybody the treated have weights 4, 4/3, 4/3, 4/3, the
   * others 4/3, 4/3, 4/3, 4: sums 8 and 8, squares 16 + 3 · 16/9 = 64/3, effective sizes 64/(64/3)
   * = 3. For the treated, others have 1/3, 1/3, 1/3, 3: sum 4, squares 28/3, effective size
   * 16/(28/3) = 12/7. Overlap weights are 3/4, 1/4, 1/4, 1/4: sum 3/2, squares 3/4, effective size
   * 3.
   */
  @ParameterizedTest
  @CsvSource({
    "ate, false, 8, 3, 8, 3, 1.3333333333333333, 4",
    "ate, true, 4, 3, 4, 3, 0.6666666666666666, 2",
    "att, false, 4, 1.7142857142857142, 4, 4, 0.3333333333333333, 3",
    "att, true, 4, 1.7142857142857142, 4, 4, 0.3333333333333333, 3",
    "overlap, false, 1.5, 3, 1.5, 3, 0.25, 0.75"
  })
  void weighsAsByHand(
      String estimand,
      boolean stabilized,
      double sumOfOthers,
      double sizeOfOthers,
      double sumOfTreated,
      double sizeOfTreated,
      double smallest,
      double largest,
      @TempDir Path folder)
      throws IOException {
    List<String> options = new ArrayList<>(List.of("--estimand", estimand, "--json"));
    if (stabilized) {
      options.add("--stabilized");
    }
    JsonNode answer = json(halves(folder, options.toArray(String[]::new)));
    JsonNode groups = answer.required("groups");
    assertThat(groups.findValuesAsText("group")).containsExactly("a", "b");
    near(groups.get(0).required("weight_sum"), sumOfOthers);
    near(groups.get(0).required("effective_sample_size"), sizeOfOthers);
    near(groups.get(1).required("weight_sum"), sumOfTreated);
    near(groups.get(1).required("effective_sample_size"), sizeOfTreated);
    near(answer.required("weights").required("min"), smallest);
    near(answer.required("weights").required("max"), largest);
    near(answer.required("propensity").required("min"), 0.25);
    near(answer.required("propensity").required("max"), 0.75);
    near(answer.required("balance").get(0).required("smd_after"), 0);
    near(answer.required("balance").get(0).required("smd_before"), 0.5 / Math.sqrt(0.1875));
    near(answer.required("balance").get(0).required("null_band"), Math.sqrt(0.5));
  }

  private static void near(JsonNode actual, double expected) {
    assertThat(actual.doubleValue()).isCloseTo(expected, within(1e-9));
  }

  @Test
  void followsTheWeightsWithCurvesAndAModel(@TempDir Path folder) throws IOException {
    JsonNode answer = json(halves(folder, "--times", "4.5", "--json"));
    JsonNode curve = answer.required("km").required("curves").get(0);
    // Of a, weights 4/3, 4/3, 4/3 and 4: after the events at 2 and 4, (20/3)/8 · (4/(16/3)).
    near(curve.required("at").get(0).required("estimate"), 5.0 / 6 * 3 / 4);
    JsonNode term = answer.required("cox").required("terms").get(0);
    assertThat(term.required("term").textValue()).isEqualTo("gb");
    assertThat(term.required("robust_std_error").isNumber()).isTrue();
    assertThat(answer.required("cox").required("tests").required("robust_score").isObject())
        .isTrue();
  }

  @Test
  void takesTheReferenceThatIsAsked(@TempDir Path folder) throws IOException {
    JsonNode answer = json(halves(folder, "--reference", "g=b", "--json"));
    assertThat(answer.required("reference").textValue()).isEqualTo("b");
    assertThat(answer.required("cox").required("terms").get(0).required("term").textValue())
        .isEqualTo("ga");
  }

  @Test
  void hasScoresAlsoWhereACovariateSeparatesTheGroups(@TempDir Path folder) throws IOException {
    String rows = "t,e,g,x\n1,1,a,0\n2,1,a,1\n3,0,a,2\n4,1,b,3\n5,1,b,4\n6,0,b,5\n";
    String data = Files.writeString(folder.resolve("apart.csv"), rows).toString();
    String[] words = {"weights", data, "--time", "t", "--event", "e", "--group", "g"};
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--covariates", "x", "--json"));
    CommandRun refused = CommandRun.of(all.toArray(String[]::new));
    assertThat(refused.exitCode()).isEqualTo(ExitCode.NOT_CARRIED_OUT);
    assertThat(refused.err()).contains("x").contains("firth");
    all.addAll(List.of("--propensity", "firth"));
    JsonNode propensity = json(CommandRun.of(all.toArray(String[]::new))).required("propensity");
    assertThat(propensity.required("method").textValue()).isEqualTo("firth");
    assertThat(propensity.required("terms").get(1).required("statistic_type").textValue())
        .isEqualTo("likelihood_ratio");
    assertThat(propensity.required("min").doubleValue()).isPositive();
  }

  @ParameterizedTest
  @CsvSource({
    "--stabilized --estimand overlap, 2",
    "--truncate 0.5, 2",
    "--truncate -0.1, 2",
    "--estimand atu, 2",
    "--reference g=c, 1"
  })
  void refusesWhatDoesNotFit(String options, int code, @TempDir Path folder) throws IOException {
    CommandRun run = halves(folder, options.split(" "));
    assertThat(run.exitCode()).isEqualTo(code);
    assertThat(run.err()).isNotEmpty();
  }

  @Test
  void wantsTwoGroups() {
    CommandRun run = CommandRun.ofCohort("weights", "--group", "rN", "--covariates", "age_years");
    assertThat(run.exitCode()).isEqualTo(ExitCode.NOT_CARRIED_OUT);
    assertThat(run.err()).contains("rN0, rN1, rN2, rN3");
  }

  @Test
  void saysInTextForWhomTheEffectIs() {
    CommandRun run =
        CommandRun.ofCohort(
            "weights", "--group", "arm", "--covariates", "age_years,rN", "--truncate", "0.05");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("effect in everybody (ATE)", "Truncated at the 5 % and 95 % quantiles")
        .contains("Effective sample size", "robust");
  }
}
