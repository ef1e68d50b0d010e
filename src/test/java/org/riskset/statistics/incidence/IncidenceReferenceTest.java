package org.riskset.statistics.incidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riskset.statistics.reference.Closeness.assertClose;
import static org.riskset.statistics.reference.Reference.number;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riskset.statistics.kaplanmeier.ConfidenceType;
import org.riskset.statistics.reference.Reference;
import org.riskset.statistics.sample.CompetingEvents;
import org.riskset.statistics.sample.Grouping;

/**
 * Incidences against R's multi-state {@code survfit}, {@code etm} and {@code cuminc}; see {@code
 * competing-risks.R}.
 */
class IncidenceReferenceTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "mgus2",
        "pbc",
        "bmt",
        "melanoma",
        "tied",
        "death-at-zero",
        "entry",
        "weighted",
        "all-fail",
        "three-causes"
      })
  void agreesWithR(String name) {
    Reference reference = Reference.read("cr-" + name);
    assertThat(reference.expected().path("curves")).isNotEmpty();
    for (JsonNode expected : reference.expected().path("curves")) {
      CompetingEvents rows = rows(reference, expected.path("group").asText());
      int cause = expected.path("cause").asInt() - 1;
      IncidenceCurve curve = curve(rows, cause, VarianceMethod.JACKKNIFE, ConfidenceType.LOG_LOG);
      check(curve, expected, "std_error", "low", "high");
      check(
          curve(rows, cause, VarianceMethod.JACKKNIFE, ConfidenceType.LOG),
          expected,
          "std_error",
          "low_log",
          "high_log");
      check(
          curve(rows, cause, VarianceMethod.JACKKNIFE, ConfidenceType.PLAIN),
          expected,
          "std_error",
          "low_plain",
          "high_plain");
      checkError(rows, cause, VarianceMethod.DELTA, expected, "std_error_delta");
      checkError(rows, cause, VarianceMethod.AALEN, expected, "std_error_aalen");
    }
  }

  private static CompetingEvents rows(Reference reference, String group) {
    CompetingEvents all = reference.competingEvents();
    if (!reference.hasGroups()) {
      return all;
    }
    Grouping groups = reference.groups();
    return all.select(groups.rowsOf(groups.labels().indexOf(group)));
  }

  private static IncidenceCurve curve(
      CompetingEvents rows, int cause, VarianceMethod variance, ConfidenceType scale) {
    IncidenceOptions options = new IncidenceOptions(variance, scale, 0.95);
    return AalenJohansen.estimate(rows, null, options).causes().get(cause);
  }

  private static void check(
      IncidenceCurve curve, JsonNode expected, String error, String low, String high) {
    for (int k = 0; k < expected.path("index").size(); k++) {
      int i = expected.path("index").get(k).asInt();
      assertClose("time", curve.time(i), expected.path("time").get(k).asDouble());
      assertClose("estimate", curve.incidence(i), expected.path("estimate").get(k).asDouble());
      assertClose(error, curve.standardError(i), expected.path(error).get(k).asDouble());
      assertClose(low, curve.lower(i), number(expected.path(low).get(k)));
      assertClose(high, curve.upper(i), number(expected.path(high).get(k)));
    }
  }

  private static void checkError(
      CompetingEvents rows, int cause, VarianceMethod variance, JsonNode expected, String key) {
    IncidenceCurve curve = curve(rows, cause, variance, ConfidenceType.LOG_LOG);
    for (int k = 0; k < expected.path(key).size(); k++) {
      int i = expected.path("index").get(k).asInt();
      assertClose(key, curve.standardError(i), expected.path(key).get(k).asDouble());
    }
  }
}
