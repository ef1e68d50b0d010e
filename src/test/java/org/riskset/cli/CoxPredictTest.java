package org.riskset.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.riskset.cli.Reference.assertAgree;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code cox} predicts, against R; {@code prediction.R} makes the values anew. */
final class CoxPredictTest {
  private static final JsonNode EXPECTED = Reference.file("prediction.json");
  private static final Path DATA = Reference.path("weighted.csv");

  private final Path folder;

  CoxPredictTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static CommandRun cox(Path data, String... options) {
    List<String> words = new ArrayList<>();
    words.addAll(List.of("cox", data.toString(), "--time", "os_months", "--event", "os_event"));
    words.addAll(List.of(options));
    return CommandRun.of(words.toArray(String[]::new));
  }

  /** The model of {@code prediction.R}. */
  private static CommandRun model(String... options) {
    List<String> words = new ArrayList<>();
    words.addAll(List.of("--levels", "arm=RT,non-RT", "--covariates", "arm*age_years"));
    words.addAll(List.of("--strata", "sex", "--weights", "w"));
    words.addAll(List.of(options));
    return cox(DATA, words.toArray(String[]::new));
  }

  private Path file(String... lines) throws IOException {
    return Files.write(folder.resolve("new.csv"), List.of(lines));
  }

  /** The rows of the data that R predicts for. */
  private Path patients() throws IOException {
    List<String> all = Files.readAllLines(DATA);
    List<String> lines = new ArrayList<>(List.of(all.get(0)));
    EXPECTED.required("rows").forEach(row -> lines.add(all.get(row.asInt())));
    return file(lines.toArray(String[]::new));
  }

  private static ArrayNode column(JsonNode rows, String key) {
    ArrayNode column = new ObjectMapper().createArrayNode();
    rows.forEach(row -> column.add(row.required(key)));
    return column;
  }

  @ParameterizedTest
  @ValueSource(strings = {"log-log", "log", "plain"})
  void predictionsAgreeWithR(String type) throws IOException {
    JsonNode answer =
        model(
                "--predict",
                patients().toString(),
                "--times",
                "12,36,60",
                "--probs",
                "0.25",
                "--conf-type",
                type,
                "--json")
            .json();
    JsonNode rows = answer.required("predictions");
    assertThat(rows).hasSameSizeAs(EXPECTED.required("predicted"));
    for (int i = 0; i < rows.size(); i++) {
      JsonNode row = rows.get(i);
      JsonNode expected = EXPECTED.required("predicted").get(i);
      assertThat(row.required("row").asInt()).isEqualTo(i + 1);
      assertAgree(row, expected, "linear_predictor", "hazard_ratio");
      assertAgree(row.required("linear_predictor_uncentered"), expected.required("uncentered"));
      JsonNode curve = expected.required(type);
      for (String key : List.of("estimate", "std_error", "conf_low", "conf_high")) {
        assertAgree(column(row.required("at"), key), curve.required(key));
      }
      JsonNode median = curve.required("median");
      assertAgree(row.required("median"), median.get(0));
      assertAgree(row.required("median_conf_low"), median.get(1));
      assertAgree(row.required("median_conf_high"), median.get(2));
      JsonNode quarter = row.required("quantiles").get(0);
      assertThat(quarter.required("prob").asDouble()).isEqualTo(0.25);
      assertAgree(quarter.required("estimate"), curve.required("quarter").get(0));
      assertAgree(quarter.required("conf_low"), curve.required("quarter").get(1));
      assertAgree(quarter.required("conf_high"), curve.required("quarter").get(2));
    }
  }

  @Test
  void baselineAgreesWithR() {
    JsonNode strata = model("--baseline", "--json").json().required("baseline");
    assertThat(strata).hasSize(2);
    for (int s = 0; s < 2; s++) {
      JsonNode expected = EXPECTED.required("baseline").get(s);
      assertThat(strata.get(s).required("stratum")).isEqualTo(expected.required("stratum"));
      assertAgree(strata.get(s), expected, "time");
      assertAgree(strata.get(s).required("cumulative_hazard"), expected.required("zero"));
      assertAgree(strata.get(s).required("cumulative_hazard_at_means"), expected.required("means"));
    }
  }

  @Test
  void baselineWithoutStrataIsOneObject() {
    JsonNode baseline =
        CommandRun.ofCohort("cox", "--covariates", "arm,age_years", "--baseline", "--json")
            .json()
            .required("baseline");
    assertThat(baseline.isObject()).isTrue();
    assertThat(baseline.has("stratum")).isFalse();
  }

  @Test
  void concordanceOfUnoAgreesWithR() {
    JsonNode all = model("--json").json().required("concordance").required("uno");
    assertAgree(all, EXPECTED.required("uno"), "estimate", "std_error");
    JsonNode early = model("--tau", "36", "--json").json().required("concordance").required("uno");
    assertAgree(early, EXPECTED.required("uno_tau"), "estimate", "std_error");
    assertThat(early.required("tau").asDouble()).isEqualTo(36);
  }

  /** Nobody of the sample dies later than the first: the curve falls to its median at once. */
  @Test
  void medianMayBeTheFirstTime() throws IOException {
    Path data = Files.writeString(folder.resolve("d.csv"), "t,e,x\n1,1,0\n1,1,1\n1,1,2\n2,0,1\n");
    JsonNode answer =
        CommandRun.of(
                "cox",
                data.toString(),
                "--time",
                "t",
                "--event",
                "e",
                "--covariates",
                "x",
                "--predict",
                file("x", "1").toString(),
                "--times",
                "1",
                "--json")
            .json();
    assertThat(answer.required("predictions").get(0).required("median").asDouble()).isEqualTo(1);
  }

  @Test
  void rowsWithoutAValueArePredictedNothing() throws IOException {
    Path patients = file("arm,age_years,sex", "RT,,M", "RT,50,M");
    JsonNode rows =
        model("--predict", patients.toString(), "--times", "12", "--json")
            .json()
            .required("predictions");
    assertThat(rows).hasSize(2);
    JsonNode empty = rows.get(0);
    assertThat(empty.required("status").asText()).isEqualTo("missing");
    assertThat(empty.required("missing_column").asText()).isEqualTo("age_years");
    assertThat(empty.required("linear_predictor").isNull()).isTrue();
    assertThat(empty.required("median").isNull()).isTrue();
    assertThat(empty.required("median_status").asText()).isEqualTo("missing");
    assertThat(empty.required("at").get(0).required("estimate").isNull()).isTrue();
    assertThat(rows.get(1).required("at").get(0).required("estimate").isNumber()).isTrue();
  }

  @Test
  void timesBeyondFollowUpAreNull() throws IOException {
    Path patients = file("arm,age_years,sex", "RT,50,M");
    JsonNode row =
        model("--predict", patients.toString(), "--times", "1e6", "--json")
            .json()
            .required("predictions")
            .get(0);
    JsonNode at = row.required("at").get(0);
    assertThat(at.required("estimate").isNull()).isTrue();
    assertThat(at.required("estimate_status").asText()).isEqualTo("beyond_follow_up");
    assertThat(at.required("conf_high").isNull()).isTrue();
  }

  /** Everybody in arm b lives: its curve is the limit, one of neither arm has none. */
  @Test
  void infiniteCoefficientsPredictTheLimit() throws IOException {
    Path data =
        Files.writeString(
            folder.resolve("d.csv"), "t,e,g\n1,1,a\n2,1,a\n3,0,a\n2.5,0,b\n4,0,b\n5,0,b\n");
    Path patients = file("g", "b", "a");
    JsonNode rows =
        CommandRun.of(
                "cox",
                data.toString(),
                "--time=t",
                "--event=e",
                "--covariates=g",
                "--predict=" + patients,
                "--times=2",
                "--json")
            .json()
            .required("predictions");
    JsonNode safe = rows.get(0);
    assertThat(safe.required("linear_predictor").isNull()).isTrue();
    assertThat(safe.required("linear_predictor_status").asText()).isEqualTo("infinite");
    assertThat(safe.required("at").get(0).required("estimate").asDouble()).isEqualTo(1);
    // Efron's and Breslow's hazard without ties: 1/3 + 1/2.
    assertThat(rows.get(1).required("at").get(0).required("estimate").asDouble())
        .isCloseTo(Math.exp(-5.0 / 6), within(1e-15));
  }

  @Test
  void badFilesAreToldByName() throws IOException {
    assertThat(predict(file("arm,age_years,sex", "XX,50,M")))
        .endsWith(
            "weighted.csv: new.csv: Column arm has the value \"XX\" in row 1, which the"
                + " model does not know. Levels of the model: RT, non-RT.\n");
    assertThat(predict(file("arm,age_years,sex", "RT,50,X")))
        .endsWith(
            "new.csv: Row 1 is in stratum \"X\" of sex, which the model does not know. It knows: F;"
                + " M. Take the row out, or fit the model with such patients.\n");
    assertThat(predict(file("arm,age_years", "RT,50"))).contains("no column \"sex\"");
    assertThat(predict(file("arm,age_years,sex", "RT,old,M"))).contains("age_years");
    CommandRun absent = model("--predict", folder.resolve("absent.csv").toString());
    assertThat(absent.exitCode()).isEqualTo(3);
    assertThat(absent.err()).contains("absent.csv");
  }

  private static String predict(Path patients) {
    CommandRun run = model("--predict", patients.toString(), "--times", "12", "--json");
    assertThat(run.exitCode()).isEqualTo(1);
    return run.err();
  }

  @Test
  void readsWellAsText() throws IOException {
    String text =
        model("--predict", patients().toString(), "--times", "12,36", "--probs", "0.25").out();
    assertThat(text)
        .contains("Predicted survival\n")
        .contains("Median (95% CI)")
        .contains("Time by which 25% had the event (95% CI)")
        .contains("Survival at 12.0, % (95% CI)")
        .contains("29.4 (25.6–32.5)")
        .contains("20.4 (11.6–26.5)");
  }

  /** Months as a fraction of 10,000: times keep their digits in text. */
  @Test
  void shortTimesKeepTheirDigits() throws IOException {
    Path data =
        Files.writeString(
            folder.resolve("d.csv"),
            "t,e,x\n0.0012,1,1\n0.0015,1,0\n0.0021,1,1\n0.0024,0,0\n0.0031,1,0\n");
    String text =
        CommandRun.of(
                "cox",
                data.toString(),
                "--time=t",
                "--event=e",
                "--covariates=x",
                "--predict=" + file("x", "0"),
                "--times=0.0012",
                "--conf-type=none")
            .out();
    assertThat(text)
        .contains("Survival at 0.00120, %")
        .contains("0.00310")
        .doesNotContain("(95% CI)  Survival")
        .doesNotContain("limits n.e.");
  }
}
