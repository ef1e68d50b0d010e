package org.riskset.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riskset.cli.Reference.assertAgree;
import static org.riskset.cli.Reference.assertColumn;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code cox}: hazard ratios as R computes them. */
final class CoxCommandTest {
  private static final String COVARIATES = "arm,salvage_surgery,rN";
  private static final String[] NUMBERS = {
    "coef", "hazard_ratio", "std_error", "statistic", "p_value", "log10_p", "conf_low", "conf_high"
  };

  private static void assertModel(JsonNode answer, JsonNode expected) {
    assertTerms(answer.required("terms"), expected);
    assertAgree(answer, expected, "variance", "aic", "bic");
    JsonNode likelihood = answer.required("log_likelihood");
    assertAgree(likelihood.required("null"), expected.required("log_likelihood").get(0));
    assertAgree(likelihood.required("model"), expected.required("log_likelihood").get(1));
    for (String test : new String[] {"likelihood_ratio", "wald", "score"}) {
      assertAgree(
          answer.required("tests").required(test),
          expected.required(test),
          "statistic",
          "df",
          "p_value",
          "log10_p");
    }
  }

  private static void assertTerms(JsonNode terms, JsonNode expected) {
    for (String key : NUMBERS) {
      assertColumn(terms, key, expected.required(key));
    }
  }

  private static JsonNode cox(String... options) {
    CommandRun run = CommandRun.ofCohort("cox", options);
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    return run.json();
  }

  @Test
  void agreesWithR() {
    JsonNode answer = cox("--covariates", COVARIATES, "--json");
    assertThat(answer.required("ties").textValue()).isEqualTo("efron");
    assertThat(answer.required("converged").booleanValue()).isTrue();
    assertThat(answer.required("terms").findValuesAsText("term"))
        .containsExactly("armnon-RT", "salvage_surgery", "rNrN1", "rNrN2", "rNrN3");
    assertModel(answer, Reference.of("cox"));
  }

  @Test
  void agreesWithRWithBreslowTies() {
    JsonNode answer = cox("--covariates", COVARIATES, "--ties", "breslow", "--json");
    assertThat(answer.required("ties").textValue()).isEqualTo("breslow");
    assertModel(answer, Reference.of("cox_breslow"));
  }

  @Test
  void agreesWithROnConcordance() {
    JsonNode concordance = cox("--covariates", COVARIATES, "--json").required("concordance");
    JsonNode expected = Reference.of("cox").required("concordance");
    assertAgree(concordance, expected, "estimate", "std_error");
    String[] counts = {"concordant", "discordant", "tied_x", "tied_y", "tied_xy"};
    for (int i = 0; i < counts.length; i++) {
      assertAgree(concordance.required(counts[i]), expected.required("counts").get(i));
    }
  }

  @Test
  void saysWhatEachTermIs() {
    JsonNode term = cox("--covariates", COVARIATES, "--json").required("terms").get(3);
    assertThat(term.required("variable").textValue()).isEqualTo("rN");
    assertThat(term.required("level").textValue()).isEqualTo("rN2");
    assertThat(term.required("reference").textValue()).isEqualTo("rN0");
    assertThat(term.required("n").intValue()).isEqualTo(16);
    assertThat(term.required("events").intValue()).isEqualTo(12);
    assertThat(term.required("status").textValue()).isEqualTo("estimated");
    assertThat(term.required("robust_std_error").isNull()).isTrue();
  }

  @Test
  void fitsEachTermAloneOnItsOwnPatients() {
    JsonNode answer = cox("--covariates", "arm,ebv_dna_copies_per_ml", "--univariate", "--json");
    assertThat(answer.required("n").intValue()).isEqualTo(76);
    assertThat(answer.required("n_missing").intValue()).isEqualTo(19);
    JsonNode alone = answer.required("univariate");
    assertThat(alone.findValuesAsText("term"))
        .containsExactly("armnon-RT", "ebv_dna_copies_per_ml");
    assertThat(alone.get(0).required("n").intValue()).isEqualTo(23);
    JsonNode ebv = Reference.of("cox_ebv_alone");
    for (String key : NUMBERS) {
      assertAgree(alone.get(1).required(key), ebv.required(key));
    }
  }

  @Test
  void takesNumbersAsCategoriesWhereAsked() {
    assertThat(
            cox("--covariates", "salvage_surgery", "--factor", "salvage_surgery", "--json")
                .required("terms")
                .findValuesAsText("term"))
        .containsExactly("salvage_surgery1");
    assertThat(
            cox("--covariates", "kps", "--levels", "kps=100,90,80,70", "--json")
                .required("terms")
                .findValuesAsText("term"))
        .containsExactly("kps90", "kps80", "kps70");
  }

  @Test
  void comparesWithTheReferenceThatIsAsked() {
    JsonNode terms = cox("--covariates", "rN", "--reference", "rN=rN2", "--json").required("terms");
    assertThat(terms.findValuesAsText("level")).containsExactly("rN0", "rN1", "rN3");
    assertThat(terms.findValuesAsText("reference")).containsOnly("rN2");
  }

  @Test
  void saysWhyAHazardRatioDoesNotExist(@TempDir Path folder) throws IOException {
    String rows = "t,e,g\n1,1,a\n2,1,a\n3,1,a\n4,0,b\n5,0,b\n6,0,b\n";
    String data = Files.writeString(folder.resolve("separated.csv"), rows).toString();
    String[] words = {"cox", data, "--time", "t", "--event", "e", "--covariates", "g"};
    CommandRun text = CommandRun.of(words);
    assertThat(text.exitCode()).isZero();
    assertThat(text.out()).contains("not estimable: no events in this level");
    assertThat(text.out()).contains("Wald test: not estimable: a coefficient has no finite value");
    String[] asJson = Arrays.copyOf(words, words.length + 1);
    asJson[words.length] = "--json";
    JsonNode answer = CommandRun.of(asJson).json();
    JsonNode term = answer.required("terms").get(0);
    assertThat(term.required("status").textValue()).isEqualTo("infinite");
    assertThat(term.required("direction").textValue()).isEqualTo("negative");
    assertThat(term.required("hazard_ratio").isNull()).isTrue();
    assertThat(term.required("conf_low_status").textValue()).isEqualTo("zero");
    assertThat(term.required("conf_high_status").textValue()).isEqualTo("not_estimable");
    assertThat(
            answer.required("tests").required("likelihood_ratio").required("statistic").isNumber())
        .isTrue();
    assertThat(answer.required("warnings").findValuesAsText("code")).contains("infinite");
  }

  @Test
  void reportsTermsThatAreLeftOut() {
    JsonNode terms =
        cox("--covariates", "arm,reirradiation,salvage_surgery", "--json").required("terms");
    assertThat(terms.get(1).required("status").textValue()).isEqualTo("aliased");
    assertThat(terms.get(1).required("conf_low_status").textValue()).isEqualTo("aliased");
    assertThat(terms.get(2).required("status").textValue()).isEqualTo("estimated");
  }
}
