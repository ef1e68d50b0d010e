package org.riskset.statistics.concordance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riskset.statistics.reference.Closeness.assertClose;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riskset.statistics.cox.CoxFit;
import org.riskset.statistics.cox.CoxFits;
import org.riskset.statistics.cox.CoxOptions;
import org.riskset.statistics.cox.CoxRegression;
import org.riskset.statistics.cox.likelihood.CoxSample;
import org.riskset.statistics.cox.likelihood.Ties;
import org.riskset.statistics.reference.Reference;
import org.riskset.statistics.sample.Grouping;

/** Uno's concordance against R's; see {@code cox-prediction.R}. */
class UnoReferenceTest {
  private static final double RELATIVE = 1e-8;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lung",
        "lung-stratified",
        "lung-weighted",
        "lung-replicated",
        "veteran",
        "veteran-stratified",
        "ovarian",
        "kidney"
      })
  void agreesWithConcordance(String name) {
    Reference reference = Reference.read("prediction-" + name);
    CoxSample sample =
        CoxSample.of(reference.observations(), reference.covariates(), reference.strata());
    assertThat(reference.expected().size()).isGreaterThanOrEqualTo(3);
    for (JsonNode expected : reference.expected()) {
      Ties ties = Ties.valueOf(expected.path("ties").asText().toUpperCase(Locale.ROOT));
      CoxFit fit = CoxFits.fitted(CoxRegression.fit(sample, new CoxOptions(ties, 0.95)));
      double[] score = new double[sample.size()];
      for (int i = 0; i < score.length; i++) {
        score[i] = fit.solution().linearPredictor(i);
      }
      boolean robust = expected.path("robust").asBoolean();
      check(sample, score, robust, Double.POSITIVE_INFINITY, expected.path("uno"));
      check(sample, score, robust, expected.path("tau").asDouble(), expected.path("uno_tau"));
    }
  }

  private static void check(
      CoxSample sample, double[] score, boolean robust, double tau, JsonNode expected) {
    Grouping clusters = robust ? Grouping.ofEachRow(sample.size()) : null;
    Concordance actual =
        UnoConcordance.of(sample.observations(), sample.strata(), score, clusters, tau)
            .orElseThrow();
    assertClose("C", actual.estimate(), expected.path("estimate").asDouble(), RELATIVE);
    assertClose("se", actual.standardError(), expected.path("std_error").asDouble(), RELATIVE);
  }
}
