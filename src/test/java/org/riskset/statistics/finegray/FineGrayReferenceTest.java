package org.riskset.statistics.finegray;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.riskset.statistics.reference.Closeness.assertClose;
import static org.riskset.statistics.reference.Reference.numbers;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riskset.progress.CancelledException;
import org.riskset.statistics.parallel.Listening;
import org.riskset.statistics.reference.Reference;
import org.riskset.statistics.sample.CompetingEvents;
import org.riskset.statistics.sample.Grouping;

/** The Fine–Gray model against R's {@code crr}; see {@code competing-risks.R}. */
class FineGrayReferenceTest {
  /** How far rounding lets {@code crr} go. */
  private static final double COEFFICIENTS = 1e-8;

  @ParameterizedTest
  @ValueSource(strings = {"mgus2", "pbc", "bmt", "melanoma", "tied", "death-at-zero"})
  void agreesWithCrr(String name) {
    Reference reference = Reference.read("cr-" + name);
    CompetingEvents events = reference.competingEvents();
    Grouping strata = reference.strata();
    Grouping censoring = strata == null ? Grouping.single("", events.size()) : strata;
    assertThat(reference.expected().path("fine_gray")).hasSize(2);
    for (JsonNode expected : reference.expected().path("fine_gray")) {
      FineGraySample sample =
          new FineGraySample(
              events, expected.path("cause").asInt() - 1, reference.covariates(), censoring, null);
      FineGrayOutcome outcome = FineGrayRegression.fit(sample, 0.95);
      check(((FineGrayOutcome.Fitted) outcome).fit(), expected);
    }
  }

  @Test
  void aFitThatIsNotWantedAnyMoreStops() {
    Reference reference = Reference.read("cr-bmt");
    CompetingEvents events = reference.competingEvents();
    Grouping all = Grouping.single("", events.size());
    FineGraySample sample = new FineGraySample(events, 0, reference.covariates(), all, null);
    assertThatThrownBy(() -> FineGrayRegression.fit(sample, 0.95, new Listening(0)))
        .isInstanceOf(CancelledException.class);
  }

  private static void check(FineGrayFit fit, JsonNode expected) {
    assertThat(fit.converged()).isTrue();
    double[] coefficients = numbers(expected.path("coef"));
    for (int i = 0; i < coefficients.length; i++) {
      assertClose("coef", fit.coefficients().get(i).estimate(), coefficients[i], COEFFICIENTS);
      double[] row = numbers(expected.path("variance").get(i));
      for (int j = 0; j < row.length; j++) {
        double size = Math.sqrt(fit.variance().get(i, i) * fit.variance().get(j, j));
        assertThat(Math.abs(fit.variance().get(i, j) - row[j]) / size).isLessThan(COEFFICIENTS);
      }
    }
    assertClose("log L", fit.logLikelihood(), expected.path("log_likelihood").asDouble());
    assertClose("null", fit.nullLogLikelihood(), expected.path("null_log_likelihood").asDouble());
    checkPredictions(fit.cumulativeHazard().orElseThrow(), expected);
  }

  private static void checkPredictions(SubdistributionBaseline baseline, JsonNode expected) {
    double[] times = numbers(expected.path("times"));
    for (int r = 0; r < expected.path("new").size(); r++) {
      double[] incidence = numbers(expected.path("incidence").get(r));
      for (int t = 0; t < times.length; t++) {
        double predicted = baseline.incidence(numbers(expected.path("new").get(r)), times[t]);
        assertClose("incidence", predicted, incidence[t], COEFFICIENTS);
      }
    }
  }
}
