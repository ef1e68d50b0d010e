package org.riskset.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riskset.cli.Reference.assertAgree;
import static org.riskset.cli.Reference.assertColumn;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

/** {@code compare}: the log-rank test as R computes it. */
final class CompareCommandTest {
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
}
