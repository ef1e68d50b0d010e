package org.riskset.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riskset.cli.Reference.assertAgree;
import static org.riskset.cli.Reference.assertColumn;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

/** {@code km}: survival curves as R computes them. */
final class KmCommandTest {
  private static JsonNode km(String... options) {
    CommandRun run = CommandRun.ofCohort("km", options);
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    return run.json();
  }

  @Test
  void agreesWithR() {
    JsonNode answer = km("--group", "arm", "--times", "36,60", "--json");
    assertThat(answer.required("conf_type").textValue()).isEqualTo("log-log");
    assertThat(answer.required("curves").findValuesAsText("group")).containsExactly("RT", "non-RT");
    JsonNode rt = answer.required("curves").get(0);
    JsonNode expected = Reference.of("km_rt");
    assertAgree(
        rt,
        expected,
        "time",
        "n_risk",
        "n_event",
        "n_censor",
        "estimate",
        "std_error",
        "conf_low",
        "conf_high",
        "cumulative_hazard",
        "cumulative_hazard_std_error");
    assertColumn(rt.required("quantiles"), "estimate", expected.required("quantile"));
    assertColumn(rt.required("quantiles"), "conf_low", expected.required("quantile_low"));
    assertColumn(rt.required("quantiles"), "conf_high", expected.required("quantile_high"));
  }

  @Test
  void agreesWithRAtChosenTimes() {
    JsonNode at =
        km("--group", "arm", "--times", "36,60", "--json").required("curves").get(0).required("at");
    JsonNode expected = Reference.of("km_rt");
    assertColumn(at, "estimate", expected.required("at_estimate"));
    assertColumn(at, "std_error", expected.required("at_std_error"));
    assertColumn(at, "conf_low", expected.required("at_low"));
    assertColumn(at, "conf_high", expected.required("at_high"));
    assertColumn(at, "n_risk", expected.required("at_n_risk"));
    assertColumn(at, "n_event", expected.required("at_n_event"));
  }

  @Test
  void agreesWithROnFollowUp() {
    JsonNode followUp =
        km("--group", "arm", "--json").required("curves").get(0).required("follow_up");
    assertAgree(followUp, Reference.of("follow_up_rt"), "median", "conf_low", "conf_high");
    assertThat(followUp.required("min").doubleValue()).isEqualTo(4.0);
    assertThat(followUp.required("max").doubleValue()).isEqualTo(100.0);
  }

  @Test
  void isOneCurveWithoutGroups() {
    JsonNode answer = km("--json");
    assertThat(answer.required("curves").findValuesAsText("group")).containsExactly("all");
    assertThat(answer.required("curves").get(0).has("at")).isFalse();
  }

  @Test
  void namesCombinationsOfSeveralColumns() {
    assertThat(km("--group", "arm,sex", "--json").required("curves").findValuesAsText("group"))
        .containsExactly(
            "arm=RT, sex=M", "arm=RT, sex=F", "arm=non-RT, sex=M", "arm=non-RT, sex=F");
  }

  @Test
  void takesTheDeclaredOrderOfLevels() {
    assertThat(
            km("--group", "salvage_surgery", "--levels", "salvage_surgery=1,0", "--json")
                .required("curves")
                .findValuesAsText("group"))
        .containsExactly("1", "0");
  }

  @Test
  void saysThatAMedianIsNotReached() {
    JsonNode curve =
        km("--where", "os_months > 59", "--probs", "0.9", "--json").required("curves").get(0);
    JsonNode quantile = curve.required("quantiles").get(0);
    assertThat(quantile.required("conf_high").isNull()).isTrue();
    assertThat(quantile.required("conf_high_status").textValue()).isEqualTo("not_reached");
  }

  @Test
  void takesTheUsualEndpointOfTheDictionary() {
    CommandRun run = CommandRun.of("km", CommandRun.COHORT, "--json");
    assertThat(run.exitCode()).isZero();
    assertThat(run.json().required("events").intValue()).isEqualTo(63);
  }

  @Test
  void readsWellAsText() {
    assertThat(CommandRun.ofCohort("km", "--group", "arm", "--times", "36,60").out())
        .contains(
            """
              Group   Patients  Events   25% by (95% CI)   Median (95% CI)    75% by (95% CI)  Follow-up (95% CI)      Range
              RT            72      46  33.3 (27.4–39.0)  50.4 (42.0–71.3)   92.7 (64.8–97.9)    58.5 (53.1–92.1)  4.0–100.0
              non-RT        23      17   22.7 (8.0–27.7)  29.8 (26.5–33.8)  34.9 (above 29.8)   37.8 (above 26.7)   8.0–58.8
            """)
        .contains("  non-RT  60.0        0             17     0.0 (limits n.e.)\n");
  }
}
