package org.riskset.cli;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.riskset.cli.Reference.assertAgree;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

/** Tests of splines in {@code cox}, against R; {@code splines.R} makes the values anew. */
final class CoxSplinesTest {
  private static final String SPLINES = "arm,rcs(age_years,4),ns(interval_months,3)";

  private static JsonNode cox(String... options) {
    String[] words = new String[options.length + 2];
    words[0] = "--covariates";
    System.arraycopy(options, 0, words, 1, options.length);
    words[options.length + 1] = "--json";
    return CommandRun.ofCohort("cox", words).json();
  }

  @Test
  void testsAgreeWithR() throws IOException {
    JsonNode expected;
    try (InputStream file = CoxSplinesTest.class.getResourceAsStream("splines.json")) {
      expected = new ObjectMapper().readTree(requireNonNull(file));
    }
    JsonNode actual = cox(SPLINES).required("splines");
    assertThat(actual).hasSize(2);
    for (int i = 0; i < 2; i++) {
      JsonNode spline = actual.get(i);
      assertThat(spline.required("variable")).isEqualTo(expected.get(i).required("variable"));
      assertAgree(spline, expected.get(i), "knots");
      assertAgree(statistic(spline, "overall"), expected.get(i).required("overall"));
      JsonNode nonlinear = spline.required("nonlinear");
      assertThat(nonlinear.required("wald").required("df").asInt()).isEqualTo(2);
      assertAgree(statistic(nonlinear, "wald"), expected.get(i).required("wald"));
      assertAgree(
          statistic(nonlinear, "likelihood_ratio"), expected.get(i).required("likelihood_ratio"));
    }
  }

  private static JsonNode statistic(JsonNode node, String test) {
    return node.required(test).required("statistic");
  }

  @Test
  void dependentRowsHaveNoLikelihoodToCompare() {
    JsonNode nonlinear = cox(SPLINES, "--robust").required("splines").get(0).required("nonlinear");
    assertThat(nonlinear.required("likelihood_ratio").isNull()).isTrue();
    assertThat(nonlinear.required("likelihood_ratio_status").asText()).isEqualTo("not_estimable");
    assertThat(statistic(nonlinear, "wald").asDouble()).isPositive();
  }

  @Test
  void splinesInInteractionsKeepTheirKnotsOnly() {
    JsonNode spline = cox("arm*ns(age_years,2)").required("splines").get(0);
    assertThat(spline.required("knots")).hasSize(3);
    assertThat(spline.required("overall").isNull()).isTrue();
  }

  @Test
  void modelsWithoutSplinesHaveNoTestsOfThem() {
    assertThat(cox("arm,age_years").has("splines")).isFalse();
  }

  @Test
  void readsWellAsText() {
    assertThat(CommandRun.ofCohort("cox", "--covariates", SPLINES).out())
        .contains("Spline rcs(age_years, 4): knots at 33, 44, 53, 67.\n")
        .contains(
            "Any effect p = 0.74; departure from a straight line p = 0.54 (Wald), p = 0.54"
                + " (likelihood ratio)\n");
  }
}
