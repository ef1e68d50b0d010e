package org.riskset.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riskset.cli.Reference.assertAgree;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code incidence}, against R; {@code prediction.R} makes the values anew. */
final class IncidenceCommandTest {
  private static final JsonNode EXPECTED = Reference.file("prediction.json").required("competing");
  private static final Path DATA = Reference.path("competing.csv");

  private final Path folder;

  IncidenceCommandTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static CommandRun of(Path data, String... options) {
    List<String> words = new ArrayList<>(List.of("incidence", data.toString()));
    words.addAll(List.of(options));
    return CommandRun.of(words.toArray(String[]::new));
  }

  private static CommandRun incidence(String... options) {
    List<String> words = new ArrayList<>();
    words.addAll(List.of("--time=months", "--event-code=end", "--censored=censored"));
    words.add("--levels=arm=RT,non-RT");
    words.addAll(List.of(options));
    return of(DATA, words.toArray(String[]::new));
  }

  private static JsonNode json(String... options) {
    List<String> words = new ArrayList<>(List.of(options));
    words.add("--json");
    CommandRun run = incidence(words.toArray(String[]::new));
    assertThat(run.exitCode()).as(run.err()).isZero();
    return run.json();
  }

  @Test
  void curvesAgreeWithR() {
    JsonNode answer = json("--group=arm", "--times=12,24");
    assertThat(answer.required("analysis").asText()).isEqualTo("incidence");
    assertThat(answer.required("n").asInt()).isEqualTo(95);
    assertThat(answer.required("n_missing").asInt()).isZero();
    assertThat(answer.required("conf_type").asText()).isEqualTo("log-log");
    assertThat(answer.required("variance_method").asText()).isEqualTo("infinitesimal_jackknife");
    assertThat(answer.required("causes").get(1).required("events").asInt()).isEqualTo(42);
    JsonNode curves = answer.required("curves");
    assertThat(curves).hasSize(4);
    for (int i = 0; i < 4; i++) {
      JsonNode curve = curves.get(i);
      JsonNode expected = EXPECTED.required("curves").get(i);
      assertThat(curve.required("group")).isEqualTo(expected.required("group"));
      assertThat(curve.required("cause")).isEqualTo(expected.required("cause"));
      assertAgree(curve, expected, "time", "n_risk", "n_event", "estimate", "std_error");
      JsonNode at = curve.required("at");
      Reference.assertColumn(at, "estimate", expected.required("at"));
      Reference.assertColumn(at, "std_error", expected.required("at_error"));
      Reference.assertColumn(at, "conf_low", expected.required("at_low"));
      Reference.assertColumn(at, "conf_high", expected.required("at_high"));
    }
    assertThat(curves.get(0).required("n").asInt()).isEqualTo(72);
    assertThat(curves.get(0).has("conf_low") && curves.get(0).has("conf_high")).isTrue();
  }

  @Test
  void testsOfGrayAgreeWithR() {
    check(json("--group=arm"), "gray");
    check(json("--group=arm", "--rho=1"), "gray_rho");
    check(json("--group=arm", "--strata=sex"), "gray_strata");
    assertThat(json().required("gray_test")).isEmpty();
  }

  private static void check(JsonNode answer, String key) {
    JsonNode tests = answer.required("gray_test");
    Reference.assertColumn(tests, "statistic", EXPECTED.required(key));
    assertThat(tests.get(0).required("cause").asText()).isEqualTo("other");
    assertThat(tests.get(0).required("df").asInt()).isEqualTo(1);
    assertThat(tests.get(0).has("p_value") && tests.get(0).has("log10_p")).isTrue();
  }

  @Test
  void varianceOfCmprskIsAnOption() {
    JsonNode answer = json("--variance=aalen", "--times=12,24", "--conf-type=plain");
    assertThat(answer.required("variance_method").asText()).isEqualTo("aalen");
    JsonNode at = answer.required("curves").get(1).required("at");
    Reference.assertColumn(at, "std_error", EXPECTED.required("aalen"));
    assertThat(json("--variance=delta").required("variance_method").asText()).isEqualTo("delta");
  }

  @Test
  void modelsAgreeWithR() throws IOException {
    Path patients = folder.resolve("new.csv");
    List<String> all = Files.readAllLines(DATA);
    Files.write(patients, List.of(all.get(0), all.get(1), all.get(2), all.get(5), all.get(40)));
    String predict = "--predict=" + patients;
    String covariates = "--covariates=arm,age";
    checkModels(json("--cause=tumour", covariates, predict, "--times=12,24"), 0);
    checkModels(json("--cause=tumour", covariates, predict, "--times=12,24", "--strata=sex"), 1);
  }

  private static void checkModels(JsonNode answer, int model) {
    JsonNode fineGray = answer.required("fine_gray");
    JsonNode expected = EXPECTED.required("fine_gray").get(model);
    assertThat(answer.required("cause").asText()).isEqualTo("tumour");
    assertThat(fineGray.required("events").asInt()).isEqualTo(42);
    Reference.assertColumn(fineGray.required("terms"), "coef", expected.required("coef"));
    Reference.assertColumn(fineGray.required("terms"), "std_error", expected.required("std_error"));
    JsonNode first = fineGray.required("terms").get(0);
    assertThat(first.required("term").asText()).isEqualTo("armnon-RT");
    assertThat(first.required("reference").asText()).isEqualTo("RT");
    for (String key :
        List.of("subdistribution_hazard_ratio", "statistic", "p_value", "conf_low", "conf_high")) {
      assertThat(first.required(key).isNumber()).as(key).isTrue();
    }
    JsonNode likelihood = fineGray.required("log_likelihood");
    assertAgree(likelihood.required("null"), expected.required("log_likelihood").get(0));
    assertAgree(likelihood.required("model"), expected.required("log_likelihood").get(1));
    JsonNode predictions = fineGray.required("predictions");
    for (int row = 0; row < 4; row++) {
      assertThat(predictions.get(row).required("row").asInt()).isEqualTo(row + 1);
      for (int t = 0; t < 2; t++) {
        assertAgree(
            predictions.get(row).required("at").get(t).required("estimate"),
            expected.required("incidence").get(t).get(row));
      }
    }
    JsonNode specific = answer.required("cause_specific").required("terms");
    JsonNode cox = EXPECTED.required("cause_specific").get(model);
    Reference.assertColumn(specific, "coef", cox.required("coef"));
    Reference.assertColumn(specific, "std_error", cox.required("std_error"));
  }

  @Test
  void withoutCovariatesThereIsNoModel() {
    assertThat(json().has("fine_gray")).isFalse();
    assertThat(json().has("cause_specific")).isFalse();
  }

  @Test
  void emptyCodesMayBeTheCensoredRows() throws IOException {
    Path data = folder.resolve("d.csv");
    Files.writeString(data, "t,how\n1,\"a, b\"\n2,\n3,\"数\"\"x\"\n4,\n");
    CommandRun run = of(data, "--time=t", "--event-code=how", "--censored=", "--json");
    JsonNode curves = run.json().required("curves");
    assertThat(curves.get(0).required("cause").asText()).isEqualTo("a, b");
    assertThat(curves.get(1).required("cause").asText()).isEqualTo("数\"x");
    assertThat(curves.get(0).required("estimate").get(3).asDouble()).isEqualTo(0.25);
    // 3/4 event-free and one of two at risk.
    assertThat(curves.get(1).required("estimate").get(3).asDouble()).isEqualTo(0.375);
  }

  @Test
  void rowsWithoutACodeAreMissing() throws IOException {
    Path data = folder.resolve("d.csv");
    Files.writeString(data, "t,how\n1,1\n2,\n3,2\n4,0\n");
    JsonNode answer = of(data, "--time=t", "--event-code=how", "--json").json();
    assertThat(answer.required("n").asInt()).isEqualTo(3);
    assertThat(answer.required("n_missing").asInt()).isEqualTo(1);
  }

  @Test
  void nobodyCensoredIsWarnedOf() throws IOException {
    Path data = folder.resolve("d.csv");
    Files.writeString(data, "t,how\n1,1\n2,2\n3,2\n");
    JsonNode answer = of(data, "--time=t", "--event-code=how", "--json").json();
    assertThat(answer.required("warnings").get(0).required("code").asText())
        .isEqualTo("no_censoring");
  }

  @Test
  void noEventsIsAnAnswer() throws IOException {
    Path data = folder.resolve("d.csv");
    Files.writeString(data, "t,how,x\n1,0,1\n2,0,2\n");
    CommandRun run =
        of(data, "--time=t", "--event-code=how", "--covariates=x", "--group=x", "--json");
    assertThat(run.exitCode()).isZero();
    assertThat(run.json().required("curves")).isEmpty();
    assertThat(run.json().required("fine_gray").required("reason").asText()).isEqualTo("no_events");
  }

  @Test
  void delayedEntryLeavesOutWhatIsNotDefined() throws IOException {
    Path data = folder.resolve("d.csv");
    Files.writeString(data, "e,t,how,x,g\n0,3,1,1,a\n1,4,2,2,b\n0,5,1,3,a\n2,6,0,1,b\n1,7,1,2,b\n");
    JsonNode answer =
        of(
                data,
                "--time=t",
                "--entry=e",
                "--event-code=how",
                "--covariates=x",
                "--group=g",
                "--json")
            .json();
    JsonNode gray = answer.required("gray_test").get(0);
    assertThat(gray.required("statistic").isNull()).isTrue();
    assertThat(gray.required("status").asText()).isEqualTo("not_estimable");
    assertThat(answer.required("fine_gray").required("status").asText()).isEqualTo("not_estimable");
    JsonNode term = answer.required("cause_specific").required("terms").get(0);
    assertThat(term.required("coef").isNumber()).isTrue();
  }

  @Test
  void badInputIsToldWithWhatToDo() {
    assertRefused(2, "--event-code", of(DATA, "--time=months"));
    assertRefused(1, "zz", of(DATA, "--time=months", "--event-code=zz"));
    assertRefused(1, "--censored censored", of(DATA, "--time=months", "--event-code=end"));
    assertRefused(1, "Causes found: other, tumour", incidence("--cause=accident"));
    assertRefused(2, "--predict goes with --covariates", incidence("--predict=x.csv"));
    assertRefused(2, "--times", incidence("--covariates=age", "--predict=x.csv"));
    assertRefused(2, "beta-product", incidence("--conf-type=beta-product"));
    assertRefused(2, "--variance", incidence("--variance=bootstrap"));
  }

  private static void assertRefused(int exitCode, String words, CommandRun run) {
    assertThat(run.exitCode()).as(run.err()).isEqualTo(exitCode);
    assertThat(run.err()).contains(words);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void csvIsATidyTable() {
    String[] lines = incidence("--group=arm", "--format=csv").out().split("\n", -1);
    assertThat(lines[0])
        .isEqualTo("group,cause,time,n_risk,n_event,estimate,std_error,conf_low,conf_high");
    assertThat(lines[1]).startsWith("RT,other,");
  }

  @Test
  void readsWellAsText() {
    assertThat(
            incidence("--group=arm", "--times=24", "--covariates=arm,age", "--cause=tumour").out())
        .contains("Cumulative incidence of competing causes by arm\n")
        .contains("Incidence, % (95% CI)")
        .contains("Gray's test, tumour: χ² = ")
        .contains(
            "Models of: tumour. The subdistribution hazard ratio is about the incidence of the"
                + " cause, the\ncause-specific one about its rate among patients without any"
                + " event.\n")
        .contains("Subdistribution hazard ratio (95% CI)");
  }
}
