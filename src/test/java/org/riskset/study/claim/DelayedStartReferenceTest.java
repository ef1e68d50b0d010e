package org.riskset.study.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riskset.statistics.reference.Closeness.assertClose;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.riskset.data.Cohort;
import org.riskset.data.Column;
import org.riskset.data.DataException;
import org.riskset.data.Dictionary;
import org.riskset.data.NumberColumn;
import org.riskset.endpoint.EndpointDefinition;
import org.riskset.statistics.cox.Coefficient;
import org.riskset.statistics.cox.likelihood.Ties;
import org.riskset.statistics.reference.Reference;
import org.riskset.statistics.sample.Observations;
import org.riskset.study.ArmsSpec;
import org.riskset.study.CohortSpec;
import org.riskset.study.DataSource;
import org.riskset.study.EndpointChoice;
import org.riskset.study.SampleSpec;
import org.riskset.study.Study;
import org.riskset.study.analysis.StudyRunner;

/** Landmarks and delayed treatment against R's {@code coxph}; see {@code delayed-start.R}. */
class DelayedStartReferenceTest {
  private static final double ITERATED = 1e-9;

  private final List<Column> columns = new ArrayList<>();

  @ParameterizedTest
  @CsvSource({"npc, EFRON", "npc, BRESLOW", "jasa, EFRON", "jasa, BRESLOW", "tied, EFRON"})
  void agreesWithCoxph(String name, Ties ties) throws DataException {
    Reference reference = Reference.read("delayed-start-" + name);
    JsonNode expected = reference.expected().path(ties.name().toLowerCase(Locale.ROOT));
    List<Double> landmarks =
        StreamSupport.stream(expected.path("landmarks").spliterator(), false)
            .map(landmark -> landmark.path("time").asDouble())
            .toList();
    Study study = study(reference, landmarks, ties);
    List<ClaimEstimate> estimates = run(study).estimates();
    for (int i = 0; i < landmarks.size(); i++) {
      ClaimEstimate estimate = estimates.get(1 + i);
      assertThat(estimate.method()).isEqualTo(new ClaimMethod.Landmark(landmarks.get(i)));
      assertCounts(estimate, expected.path("landmarks").get(i));
      assertEstimate(estimate, expected.path("landmarks").get(i));
    }
    assertEstimate(timeDependent(estimates), expected.path("time_dependent"));
    SampleSpec.Variance robust = new SampleSpec.Variance(true, null);
    Study byPatient = study.withSample(study.sample().withVariance(robust));
    JsonNode expectedRobust = expected.path("time_dependent_robust");
    ClaimEstimate ofPatients = timeDependent(run(byPatient).estimates());
    assertEstimate(ofPatients, expectedRobust);
    assertClose(
        "robust error",
        ofPatients.coefficient().orElseThrow().robustStandardError(),
        expectedRobust.path("robust_std_error").asDouble(),
        ITERATED);
  }

  private ClaimAnalysis run(Study study) throws DataException {
    return ClaimRun.run(new StudyRunner(new Cohort(columns.get(0).size(), columns)), study);
  }

  private static ClaimEstimate timeDependent(List<ClaimEstimate> estimates) {
    return estimates.stream()
        .filter(estimate -> estimate.method() instanceof ClaimMethod.TimeDependent)
        .findFirst()
        .orElseThrow();
  }

  private static void assertCounts(ClaimEstimate estimate, JsonNode expected) {
    ArmCounts counts = estimate.patients().orElseThrow();
    assertThat(counts.treated().n()).isEqualTo(expected.path("treated").asInt());
    assertThat(counts.comparison().n()).isEqualTo(expected.path("comparison").asInt());
    assertThat(counts.events()).isEqualTo(expected.path("events").asInt());
  }

  private static void assertEstimate(ClaimEstimate estimate, JsonNode expected) {
    Coefficient coefficient = estimate.coefficient().orElseThrow();
    assertClose("coef", coefficient.estimate(), expected.path("coef").asDouble(), ITERATED);
    assertClose("se", coefficient.standardError(), expected.path("std_error").asDouble(), ITERATED);
    assertClose("low", coefficient.lower(), expected.path("conf_low").asDouble(), ITERATED);
    assertClose("high", coefficient.upper(), expected.path("conf_high").asDouble(), ITERATED);
  }

  private Study study(Reference reference, List<Double> landmarks, Ties ties) {
    Observations rows = reference.observations();
    int n = rows.size();
    add("time", rows.times());
    add("event", IntStream.range(0, n).mapToDouble(i -> rows.event(i) ? 1 : 0).toArray());
    add("weight", IntStream.range(0, n).mapToDouble(rows::weight).toArray());
    add("arm", reference.column("arm"));
    add("start", reference.column("start"));
    if (rows.hasEntry()) {
      add("entry", rows.entries());
    }
    EndpointDefinition endpoint =
        EndpointDefinition.of("time", rows.hasEntry() ? "entry" : null, "event", List.of());
    Study study =
        Study.of(
            CohortSpec.of(DataSource.of("reference"), Dictionary.named("Reference")),
            EndpointChoice.only(endpoint));
    return study
        .withGroups(List.of("arm"))
        .withSample(SampleSpec.of("", "weight", true).withLandmark(OptionalDouble.empty()))
        .withCox(study.cox().withTies(ties))
        .withArms(ArmsSpec.defaults().withStart("start").withLandmarks(landmarks));
  }

  private void add(String name, double[] values) {
    columns.add(new NumberColumn(name, values));
  }
}
