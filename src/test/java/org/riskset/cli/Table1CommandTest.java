package org.riskset.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code table1}: characteristics of groups. */
final class Table1CommandTest {
  @TempDir private Path folder = Path.of("");

  private static CommandRun table(String... options) {
    String[] words = new String[options.length + 2];
    words[0] = "table1";
    words[1] = CommandRun.COHORT;
    System.arraycopy(options, 0, words, 2, options.length);
    CommandRun run = CommandRun.of(words);
    assertThat(run.exitCode()).as(run.err()).isZero();
    return run;
  }

  /** All patients of rN0 recurred locally and nobody else: no spread measures that difference. */
  @Test
  void groupsThatShareNoLevelAreTheOnesThatDifferMost() throws IOException {
    JsonNode site =
        table("--group", "rN", "--columns", "recurrence_site", "--json")
            .json()
            .required("variables")
            .get(0);
    assertThat(site.required("smd").isNull()).isTrue();
    assertThat(site.required("smd_status").asText()).isEqualTo("not_estimable");
    JsonNode measured = site.required("smd_pairwise").get(4).required("smd");
    assertThat(measured.asDouble()).isPositive();
  }

  @Test
  void describesGroupsWithoutAnEndpoint() {
    JsonNode answer = table("--group", "arm", "--columns", "age_years,sex", "--json").json();
    assertThat(answer.required("groups").findValuesAsText("group")).containsExactly("RT", "non-RT");
    JsonNode age = answer.required("variables").get(0);
    assertThat(age.required("type").textValue()).isEqualTo("number");
    assertThat(age.required("overall").required("n").intValue()).isEqualTo(95);
    assertThat(age.required("smd_null_band").doubleValue())
        .isCloseTo(Math.sqrt(1 / 72.0 + 1 / 23.0), within(1e-15));
    assertThat(age.required("tests").required("chosen").textValue()).isEqualTo("t_test");
    JsonNode sex = answer.required("variables").get(1);
    assertThat(sex.required("groups").get(0).required("levels").findValuesAsText("level"))
        .containsExactly("M", "F");
    assertThat(sex.required("tests").required("chi_square").required("df").intValue()).isEqualTo(1);
  }

  @Test
  void leavesEndpointsAndIdentifiersOut() {
    assertThat(table("--group", "arm", "--json").json().findValuesAsText("variable"))
        .contains("age_years", "rN")
        .doesNotContain("arm", "os_months", "os_event", "patient_code");
  }

  @Test
  void countsWhatIsMissing() {
    JsonNode variable =
        table("--columns", "ebv_dna_copies_per_ml", "--json").json().required("variables").get(0);
    assertThat(variable.required("overall").required("n_missing").intValue()).isEqualTo(19);
    assertThat(variable.required("groups")).isEmpty();
    assertThat(variable.has("smd")).isFalse();
  }

  @Test
  void isReadByPersonsToo() {
    assertThat(table("--group", "arm").out())
        .startsWith("Baseline characteristics\n")
        .contains("RT (n = 72)", "Fisher's exact test", "0.38 (±0.24)");
  }

  @Test
  void levelsMayHaveAnyName() throws IOException {
    String rows = "g,f\na,\"x, \"\"y\"\"\"\na,三\nb,三\nb,三\n";
    String data = Files.writeString(folder.resolve("odd.csv"), rows).toString();
    CommandRun run = CommandRun.of("table1", data, "--group", "g", "--json");
    JsonNode first =
        run.json().required("variables").get(0).required("groups").get(0).required("levels");
    assertThat(first.findValuesAsText("level")).containsExactly("x, \"y\"", "三");
  }

  @Test
  void refusesWeights() {
    CommandRun run = CommandRun.of("table1", CommandRun.COHORT, "--weights", "age_years");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("counts of patients");
  }

  @Test
  void aLargeTableWithoutSmallCountsNeedsNoExactTest() throws IOException {
    StringBuilder rows = new StringBuilder("g,f\n");
    for (int i = 0; i < 20_000; i++) {
      rows.append(i % 2).append(",l").append(i / 2 % 6).append('\n');
    }
    String data = Files.writeString(folder.resolve("large.csv"), rows).toString();
    JsonNode answer = CommandRun.of("table1", data, "--group", "g", "--json").json();
    JsonNode tests = answer.required("variables").get(0).required("tests");
    assertThat(tests.required("fisher").required("status").textValue()).isEqualTo("not_computed");
    assertThat(tests.required("chosen").textValue()).isEqualTo("chi_square");
    assertThat(answer.required("warnings")).isEmpty();
  }
}
