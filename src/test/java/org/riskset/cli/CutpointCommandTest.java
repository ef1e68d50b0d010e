package org.riskset.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code cutpoint}: its keys and words; the numbers are tested beside R's maxstat elsewhere. */
final class CutpointCommandTest {
  @TempDir private Path folder;

  private static CommandRun cutpoint(String... options) {
    List<String> words = new ArrayList<>(List.of("--variable", "age_years", "--bootstrap", "50"));
    words.addAll(List.of(options));
    return CommandRun.ofCohort("cutpoint", words.toArray(String[]::new));
  }

  @Test
  void hasItsKeys() {
    JsonNode answer = cutpoint("--json").json();
    assertThat(answer.required("analysis").textValue()).isEqualTo("cutpoint");
    assertThat(answer.required("cutpoint").doubleValue()).isEqualTo(62);
    // maxstat.test(Surv(os_months, os_event) ~ age_years, smethod = "LogRank", pmethod = "Lau94")
    assertThat(answer.required("statistic").doubleValue())
        .isCloseTo(1.64470526175059, Percentage.withPercentage(1e-8));
    assertThat(answer.required("p_value").doubleValue())
        .isCloseTo(0.924289057346002, Percentage.withPercentage(1e-8));
    assertThat(answer.required("candidates").intValue()).isEqualTo(27);
    assertThat(answer.required("cuts").required("cutpoint")).hasSize(27);
    JsonNode uncorrected = answer.required("max_logrank");
    assertThat(uncorrected.required("p_value_kind").textValue()).isEqualTo("uncorrected");
    assertThat(uncorrected.required("p_value").doubleValue())
        .isLessThan(answer.required("p_value").doubleValue());
    JsonNode bootstrap = answer.required("bootstrap");
    assertThat(bootstrap.required("conf_low").doubleValue())
        .isLessThanOrEqualTo(bootstrap.required("median").doubleValue());
    assertThat(bootstrap.required("median").doubleValue())
        .isLessThanOrEqualTo(bootstrap.required("conf_high").doubleValue());
    assertThat(bootstrap.required("replicates").intValue()).isEqualTo(50);
    assertThat(answer.has("permutation")).isFalse();
  }

  @Test
  void takesThePValueFromPermutations() {
    JsonNode answer =
        cutpoint("--json", "--method", "permutation", "--permutations", "499", "--seed", "3")
            .json();
    assertThat(answer.required("permutation").required("permutations").intValue()).isEqualTo(499);
    assertThat(answer.required("p_value"))
        .isEqualTo(answer.required("permutation").required("p_value"));
    JsonNode exact = cutpoint("--json", "--method", "hl").json();
    assertThat(exact.required("p_value_bound").doubleValue())
        .isGreaterThanOrEqualTo(exact.required("p_value").doubleValue());
  }

  @Test
  void warnsOfTheSmallestPValue() {
    assertThat(cutpoint().out())
        .startsWith("Cut-point of Age at recurrence by survival\n")
        .contains("  at most 62        85      54\n")
        .contains("which allows for the search (Lausen and Schumacher 1994).\n")
        .contains("This is no p-value: the cut was\nchosen to make it small. Do not report it.\n");
    assertThat(cutpoint("--format", "csv").out())
        .startsWith("cutpoint,n_below,statistic,selected\n")
        .contains("\n62.0,85,1.6");
  }

  @Test
  void saysWhyThereIsNone() throws Exception {
    Path file = folder.resolve("same.csv");
    Files.writeString(file, "t,e,x,c\n1,1,3,a\n2,0,3,b\n3,1,,a\n");
    CommandRun run = CommandRun.of(words(file, "x", "--json"));
    assertThat(run.exitCode()).isZero();
    assertThat(run.json().required("reason").textValue()).isEqualTo("no_cut");
    assertThat(run.json().required("n_missing").intValue()).isEqualTo(1);
    assertThat(run.json().required("cutpoint").isNull()).isTrue();
    assertThat(CommandRun.of(words(file, "x")).out())
        .contains(
            "Cut-point: not estimable: no value of the variable leaves enough patients on either");
    CommandRun text = CommandRun.of(words(file, "c"));
    assertThat(text.exitCode()).isEqualTo(1);
    assertThat(text.err()).contains("Column c, row 1: \"a\" is not a number.");
  }

  @Test
  void refusesWeightsAndLateEntry() throws Exception {
    Path file = folder.resolve("late.csv");
    Files.writeString(file, "s,t,e,x,w\n0,1,1,3,1\n1,2,0,4,2\n2,3,1,5,1\n");
    CommandRun weighted = CommandRun.of(words(file, "x", "--weights", "w"));
    assertThat(weighted.exitCode()).isEqualTo(1);
    assertThat(weighted.err()).contains("leave the weights out");
    CommandRun late = CommandRun.of(words(file, "x", "--entry", "s"));
    assertThat(late.exitCode()).isEqualTo(1);
    assertThat(late.err()).contains("Leave the column of entry out");
  }

  private static String[] words(Path file, String variable, String... more) {
    List<String> words =
        new ArrayList<>(
            List.of(
                "cutpoint",
                file.toString(),
                "--time",
                "t",
                "--event",
                "e",
                "--variable",
                variable));
    words.addAll(List.of(more));
    return words.toArray(String[]::new);
  }
}
