package org.riskset.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riskset.cli.Reference.assertAgree;
import static org.riskset.cli.Reference.assertColumn;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/** {@code compare}: the log-rank test as R computes it. */
final class CompareCommandTest {
  private static final double RHO_ONE = 18.0010732614895;

  private static void assertTest(JsonNode answer, JsonNode expected) {
    assertAgree(answer, expected, "statistic", "df", "p_value", "log10_p", "variance");
    assertColumn(answer.required("groups"), "n", expected.required("n"));
    assertColumn(answer.required("groups"), "observed", expected.required("observed"));
    assertColumn(answer.required("groups"), "expected", expected.required("expected"));
  }

  @Test
  void agreesWithR() {
    CommandRun run = CommandRun.ofCohort("compare", "--group", "arm", "--json");
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    JsonNode answer = run.json();
    assertThat(answer.required("analysis").textValue()).isEqualTo("compare");
    assertThat(answer.required("test").textValue()).isEqualTo("log-rank");
    assertThat(answer.required("n").intValue()).isEqualTo(95);
    assertThat(answer.required("events").intValue()).isEqualTo(63);
    assertThat(answer.required("groups").findValuesAsText("group")).containsExactly("RT", "non-RT");
    assertTest(answer, Reference.of("compare_arm"));
  }

  @Test
  void agreesWithRWithinStrata() {
    assertTest(
        CommandRun.ofCohort("compare", "--group", "arm", "--strata", "sex", "--json").json(),
        Reference.of("compare_arm_within_sex"));
  }

  @Test
  void agreesWithROnFourGroups() {
    assertTest(
        CommandRun.ofCohort("compare", "--group", "rN", "--json").json(),
        Reference.of("compare_rn"));
  }

  @Test
  void leavesOutWhatWasNotAskedFor() {
    JsonNode answer = CommandRun.ofCohort("compare", "--group", "arm", "--json").json();
    assertThat(answer.has("trend")).isFalse();
    assertThat(answer.has("pairwise")).isFalse();
    assertThat(answer.has("restricted_mean")).isFalse();
    assertThat(answer.required("warnings").isEmpty()).isTrue();
    assertThat(answer.required("timing_ms").required("read").doubleValue()).isPositive();
    assertThat(answer.required("timing_ms").required("analyse").doubleValue()).isPositive();
  }

  @Test
  void saysWhyOneGroupCannotBeCompared() {
    CommandRun run =
        CommandRun.ofCohort("compare", "--group", "arm", "--where", "arm == 'RT'", "--json");
    assertThat(run.exitCode()).isZero();
    JsonNode answer = run.json();
    assertThat(answer.required("status").textValue()).isEqualTo("not_estimable");
    assertThat(answer.required("reason").textValue()).isEqualTo("one_group");
    assertThat(answer.required("statistic").isNull()).isTrue();
    assertThat(answer.required("p_value").isNull()).isTrue();
    assertThat(answer.required("variance").isNull()).isTrue();
  }

  @Test
  void readsWellAsText() {
    assertThat(CommandRun.ofCohort("compare", "--group", "arm").out())
        .isEqualTo(
            """
            Log-rank test by Arm

            Recurrent nasopharyngeal carcinoma
            Endpoint: Overall survival
            Time: os_months (months)
            Event: os_event = 1, true or yes

            95 patients: 63 dead, 32 alive.

              Group   Patients  Observed  Expected
              RT            72        46      56.6
              non-RT        23        17       6.4

            Log-rank test: χ² = 21.25 on 1 degree of freedom, p < 0.001
            Hazard ratio of non-RT against RT: 3.91 (2.10–7.25), from a Cox model with Efron's method for ties.

            Synthetic rows: they reproduce the published figures of Luo et al., Cancer Medicine 2026, doi
            10.1002/cam4.71604; no row describes a real person.
            """);
  }

  @Test
  void isATidyTableAsCsv() {
    CommandRun run = CommandRun.ofCohort("compare", "--group", "arm", "--format", "csv");
    assertThat(run.out().lines().findFirst())
        .contains("group,n,observed,expected,test,statistic,df,p_value,log10_p");
    assertThat(run.out().lines()).hasSize(3);
  }

  private static JsonNode compare(String... options) {
    List<String> words = new ArrayList<>(List.of("--json", "--group"));
    words.addAll(List.of(options));
    CommandRun run = CommandRun.ofCohort("compare", words.toArray(String[]::new));
    assertThat(run.exitCode()).as(run.err()).isZero();
    return run.json();
  }

  @Test
  void namesTheTestAndItsExponents() {
    JsonNode answer = compare("arm", "--test", "fleming-harrington", "--rho", "1");
    assertThat(answer.required("test").textValue()).isEqualTo("fleming-harrington");
    assertThat(answer.required("rho").doubleValue()).isEqualTo(1);
    assertThat(answer.required("gamma").doubleValue()).isZero();
    // survdiff(Surv(os_months, os_event) ~ arm, rho = 1)$chisq
    assertThat(answer.required("statistic").doubleValue())
        .isCloseTo(RHO_ONE, Percentage.withPercentage(1e-8));
    assertThat(compare("arm", "--test", "peto-peto").has("rho")).isFalse();
  }

  @Test
  void takesTheLargestOfFourTests() {
    JsonNode answer = compare("arm", "--test", "max-combo", "--permutations", "200");
    JsonNode components = answer.required("components");
    double largest =
        components.findValues("z").stream()
            .mapToDouble(z -> Math.abs(z.doubleValue()))
            .max()
            .orElseThrow();
    assertThat(components).hasSize(4);
    assertThat(answer.required("statistic").doubleValue()).isEqualTo(largest);
    assertThat(answer.required("df").isNull()).isTrue();
    assertThat(answer.required("p_value").doubleValue())
        .isGreaterThan(components.get(3).required("p_value").doubleValue())
        .isLessThan(4 * components.get(3).required("p_value").doubleValue());
    assertThat(answer.required("permutation").required("p_value").doubleValue())
        .isEqualTo(1 / 201.0);
  }

  @Test
  void refusesTheLargestOfTestsForManyGroups() {
    CommandRun run = CommandRun.ofCohort("compare", "--group", "rN", "--test", "max-combo");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("The max-combo test compares two groups; here are 4.");
  }

  @Test
  void testsForTrendWithScores() {
    JsonNode plain = compare("rN", "--trend").required("trend");
    JsonNode scored = compare("rN", "--trend", "--scores", "3,5,7,9").required("trend");
    JsonNode other = compare("rN", "--trend", "--scores", "1,2,4,8").required("trend");
    double z = plain.required("z").doubleValue();
    assertThat(plain.required("statistic").doubleValue()).isEqualTo(z * z);
    assertThat(plain.required("df").intValue()).isEqualTo(1);
    assertThat(scored.required("z").doubleValue()).isCloseTo(z, Percentage.withPercentage(1e-9));
    assertThat(other.required("z").doubleValue()).isNotCloseTo(z, Percentage.withPercentage(1));
  }

  @Test
  void testsAllPairsInTheOrderOfGroups() {
    JsonNode answer = compare("rN", "--pairwise", "BH");
    JsonNode pairs = answer.required("pairwise");
    assertThat(answer.required("p_adjust_method").textValue()).isEqualTo("BH");
    assertThat(pairs.findValuesAsText("group1"))
        .containsExactly("rN0", "rN0", "rN0", "rN1", "rN1", "rN2");
    assertThat(pairs.findValuesAsText("group2"))
        .containsExactly("rN1", "rN2", "rN3", "rN2", "rN3", "rN3");
    JsonNode alone = compare("rN", "--where", "rN in ('rN1', 'rN3')");
    assertThat(pairs.get(4).required("statistic")).isEqualTo(alone.required("statistic"));
    assertThat(pairs.get(4).required("p_adjusted").doubleValue())
        .isGreaterThan(pairs.get(4).required("p_value").doubleValue());
  }

  @Test
  void comparesRestrictedMeansWithTheReference() {
    JsonNode two = compare("arm", "--tau", "36").required("restricted_mean");
    assertThat(two.required("tau").doubleValue()).isEqualTo(36);
    assertThat(two.required("group").textValue()).isEqualTo("non-RT");
    double rt = two.required("groups").get(0).required("estimate").doubleValue();
    double without = two.required("groups").get(1).required("estimate").doubleValue();
    assertThat(two.required("difference").doubleValue()).isEqualTo(without - rt);
    assertThat(two.required("ratio").doubleValue()).isEqualTo(without / rt);
    assertThat(two.has("contrasts")).isFalse();
    JsonNode turned =
        compare("arm", "--tau", "36", "--reference", "arm=non-RT").required("restricted_mean");
    assertThat(turned.required("difference").doubleValue()).isEqualTo(rt - without);
    JsonNode four = compare("rN", "--tau", "36").required("restricted_mean");
    assertThat(four.required("contrasts").findValuesAsText("group"))
        .containsExactly("rN1", "rN2", "rN3");
    assertThat(four.has("difference")).isFalse();
  }

  @Test
  void permutationsAreRepeatable() {
    JsonNode first = compare("arm", "--permutations", "999", "--seed", "4", "--tau", "36");
    JsonNode second = compare("arm", "--permutations", "999", "--seed", "4", "--tau", "36");
    assertThat(first.required("permutation")).isEqualTo(second.required("permutation"));
    assertThat(first.required("permutation").required("permutations").intValue()).isEqualTo(999);
    assertThat(first.required("restricted_mean").required("permutation"))
        .isEqualTo(second.required("restricted_mean").required("permutation"));
  }

  @Test
  void countsFromTheLandmark() {
    JsonNode answer = compare("arm", "--landmark", "24");
    assertThat(answer.required("n_before_landmark").intValue()).isPositive();
    JsonNode left = compare("arm", "--where", "os_months > 24");
    assertThat(answer.required("statistic").doubleValue())
        .isCloseTo(left.required("statistic").doubleValue(), Percentage.withPercentage(1e-9));
  }

  @Test
  void readsWellWithEverything() {
    String text =
        CommandRun.ofCohort(
                "compare",
                "--group",
                "rN",
                "--test",
                "peto-peto",
                "--trend",
                "--pairwise",
                "holm",
                "--tau",
                "36",
                "--permutations",
                "99")
            .out();
    assertThat(text)
        .startsWith("Peto–Peto test by N category\n")
        .contains("Observed, weighted  Expected, weighted")
        .contains("Test for trend over the groups in this order: z = 3.47, p < 0.001\n")
        .contains("Pairs of groups (p-values adjusted by Holm's method)\n")
        .contains("  rN0 and rN3  11.50  < 0.001        0.004\n")
        .contains("Restricted mean up to 36 (95% CI)\n")
        .contains("  rN1 against rN0      0.7 (−2.8 to 4.2)   0.70  1.02 (0.92–1.14)  0.70\n");
  }
}
