package org.riskset.cli;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.riskset.cli.Reference.assertAgree;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code subgroups}, against R; {@code subgroups.R} makes the values anew. */
final class SubgroupsCommandTest {
  private static final String[] EFFECT = {
    "n", "events", "coef", "std_error", "p_value", "conf_low", "conf_high"
  };

  private final Path folder;

  SubgroupsCommandTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static JsonNode expected() throws IOException {
    try (InputStream file = SubgroupsCommandTest.class.getResourceAsStream("subgroups.json")) {
      return new ObjectMapper().readTree(requireNonNull(file));
    }
  }

  private static CommandRun cohort(String... options) {
    List<String> words = new ArrayList<>(List.of("--treatment", "arm"));
    words.addAll(List.of("--reference", "arm=non-RT"));
    words.addAll(List.of(options));
    return CommandRun.ofCohort("subgroups", words.toArray(String[]::new));
  }

  private CommandRun file(String content, String... options) throws IOException {
    Path file = Files.writeString(folder.resolve("data.csv"), content);
    List<String> words = new ArrayList<>(List.of("subgroups", file.toString(), "--time", "t"));
    words.addAll(List.of("--event", "e", "--treatment", "x"));
    words.addAll(List.of(options));
    return CommandRun.of(words.toArray(String[]::new));
  }

  private static void assertFactor(JsonNode actual, JsonNode expected) {
    int i = 0;
    for (JsonNode level : expected.required("levels")) {
      assertAgree(actual.required("levels").get(i++), level, EFFECT);
    }
    assertThat(actual.required("levels")).hasSize(i);
    JsonNode interaction = actual.required("interaction");
    assertAgree(interaction, expected.required("interaction"), "statistic", "df", "p_value");
    assertThat(interaction.required("test").asText()).isEqualTo("likelihood_ratio");
    assertAgree(interaction.required("wald").required("statistic"), expected.required("wald"));
  }

  /** Within a level of a column that adjusts too, its other levels are absent. */
  @Test
  void aDeclaredReferenceMayBeAbsentFromASubgroup() throws IOException {
    String[] plain = {"--by", "rN", "--covariates", "rN,age_years", "--json"};
    JsonNode usual = cohort(plain).json().required("subgroups").get(0);
    List<String> declared = new ArrayList<>(List.of(plain));
    declared.addAll(List.of("--reference", "rN=rN2"));
    JsonNode other = cohort(declared.toArray(String[]::new)).json().required("subgroups").get(0);
    for (int i = 0; i < 4; i++) {
      JsonNode level = usual.required("levels").get(i);
      assertAgree(other.required("levels").get(i), level, EFFECT);
    }
  }

  @Test
  void effectsAndInteractionsAgreeWithR() throws IOException {
    JsonNode answer = cohort("--by", "sex,age_years,rT", "--json").json();
    assertThat(answer.required("analysis").asText()).isEqualTo("subgroups");
    assertAgree(answer.required("overall").get(0), expected().required("overall"), EFFECT);
    for (int i = 0; i < 3; i++) {
      assertFactor(answer.required("subgroups").get(i), expected().required("factors").get(i));
    }
    assertThat(answer.required("subgroups").get(1).required("cutpoint").asDouble()).isEqualTo(49);
    assertThat(answer.required("warnings").findValuesAsText("code"))
        .containsExactly("split_at_median", "several_tests");
    assertThat(answer.required("warnings").get(0).required("message").asText())
        .contains("Age at recurrence")
        .doesNotContain("age_years");
  }

  @Test
  void adjustedEffectsAgreeWithR() throws IOException {
    JsonNode answer = cohort("--by", "sex", "--covariates", "age_years", "--json").json();
    assertFactor(answer.required("subgroups").get(0), expected().required("adjusted"));
  }

  @Test
  void subgroupsMayBeAmongTheAdjustingTerms() {
    JsonNode once = cohort("--by", "sex", "--covariates", "age_years", "--json").json();
    JsonNode twice = cohort("--by", "sex", "--covariates", "sex,age_years", "--json").json();
    assertThat(twice.required("subgroups")).isEqualTo(once.required("subgroups"));
  }

  @Test
  void robustErrorsTakeWaldsTest() {
    JsonNode answer = cohort("--by", "sex", "--robust", "--json").json();
    JsonNode interaction = answer.required("subgroups").get(0).required("interaction");
    assertThat(interaction.required("test").asText()).isEqualTo("wald");
    assertThat(interaction.required("statistic"))
        .isEqualTo(interaction.required("wald").required("statistic"));
  }

  /** All of b are untreated, and nobody of c has the event. */
  @Test
  void saysWhyASubgroupHasNoEffect() throws IOException {
    String rows =
        "t,e,x,g\n1,1,0,a\n2,1,1,a\n3,0,0,a\n4,1,1,a\n1,1,0,b\n2,1,0,b\n3,0,0,c\n4,0,1,c\n";
    JsonNode levels =
        file(rows, "--by", "g", "--json").json().required("subgroups").get(0).required("levels");
    assertThat(levels.get(0).required("status").asText()).isEqualTo("estimated");
    assertThat(levels.get(1).required("reason").asText()).isEqualTo("one_group");
    assertThat(levels.get(1).required("hazard_ratio").isNull()).isTrue();
    assertThat(levels.get(2).required("reason").asText()).isEqualTo("no_events");
    assertThat(file(rows, "--by", "g").out())
        .contains("not estimable: one group only")
        .contains("not estimable: no events");
  }

  /** Of the untreated (x = 0) nobody has a g: among those with one, 2 is not compared with 1. */
  @Test
  void anArmWithoutTheSubgroupsColumnKeepsItsPlace() throws IOException {
    String rows =
        "t,e,x,g\n1,1,0,\n2,1,1,a\n3,0,2,a\n4,1,1,a\n1.5,1,2,a\n2.5,1,0,\n3.5,0,1,a\n4.5,1,2,a\n";
    JsonNode levels =
        file(rows, "--by", "g", "--factor", "x", "--json")
            .json()
            .required("subgroups")
            .get(0)
            .required("levels");
    assertThat(levels).hasSize(2);
    assertThat(levels.findValuesAsText("term")).containsExactly("x1", "x2");
    assertThat(levels.get(1).required("reference").asText()).isEqualTo("0");
    assertThat(levels.get(1).required("reason").asText()).isEqualTo("one_group");
    assertThat(levels.get(1).required("arms").get(0).required("n").asInt()).isZero();
    CommandRun text = file(rows, "--by", "g", "--factor", "x");
    assertThat(text.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(text.out()).contains("2 against 0:").contains("not estimable: one group only");
  }

  /** More than half of the rows have the highest number: nothing lies above their median. */
  @Test
  void splitsBelowTheMedianWhereNothingLiesAbove() throws IOException {
    StringBuilder rows = new StringBuilder("t,e,x,z\n");
    for (int i = 0; i < 24; i++) {
      rows.append(i + 1)
          .append(",1,")
          .append(i % 2)
          .append(',')
          .append(Math.min(i, 9))
          .append('\n');
    }
    JsonNode factor =
        file(rows.toString(), "--by", "z", "--json").json().required("subgroups").get(0);
    assertThat(factor.required("cutpoint").asDouble()).isEqualTo(8);
    assertThat(factor.required("levels").findValuesAsText("level")).contains("≤ 8", "> 8");
  }

  @Test
  void refusesWhatIsNoQuestion() throws IOException {
    assertThat(cohort("--by", "arm").err())
        .startsWith("riskset: arm is the treatment: it cannot form subgroups of itself.");
    CommandRun one = file("t,e,x,g\n1,1,0,a\n2,0,0,b\n", "--by", "g");
    assertThat(one.exitCode()).isEqualTo(ExitCode.NOT_CARRIED_OUT);
    assertThat(one.err()).contains("All rows used have the same x: 0.");
  }

  /** As in cox: exact ties count rows, not weights, and have no robust errors. */
  @Test
  void refusesWhatExactTiesDoNotAllow() throws IOException {
    CommandRun robust = cohort("--by", "sex", "--ties", "exact", "--robust");
    assertThat(robust.exitCode()).isEqualTo(ExitCode.NOT_CARRIED_OUT);
    assertThat(robust.err()).contains("Exact ties have no robust standard errors");
    String rows = "t,e,x,g,w\n1,1,0,a,1\n2,1,1,a,2.5\n3,0,0,b,1\n4,1,1,b,1\n";
    CommandRun weighted = file(rows, "--by", "g", "--ties", "exact", "--weights", "w");
    assertThat(weighted.exitCode()).isEqualTo(ExitCode.NOT_CARRIED_OUT);
    assertThat(weighted.err())
        .contains("Exact ties allow no case weights: column w, row 2 has 2.5.");
  }

  @Test
  void readsWellAsText() {
    assertThat(cohort("--by", "sex").out())
        .contains("Effect of Arm in subgroups\n")
        .contains("RT against non-RT:\n")
        .contains("  All patients        95      63       0.26 (0.14–0.48)\n")
        .contains("    Male              71      48       0.26 (0.13–0.51)\n");
  }

  @Test
  void isATidyTableAsCsv() {
    assertThat(cohort("--by", "sex", "--format", "csv").out())
        .startsWith("variable,level,n,events,term,hazard_ratio,")
        .contains("\nsex,M,71,48,armRT,");
  }
}
