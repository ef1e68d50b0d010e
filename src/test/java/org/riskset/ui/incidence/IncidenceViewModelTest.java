package org.riskset.ui.incidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riskset.messages.PValueWording;
import org.riskset.messages.PercentWording;
import org.riskset.messages.RatioWording;
import org.riskset.statistics.kaplanmeier.ConfidenceType;
import org.riskset.study.IncidenceSpec;
import org.riskset.study.incidence.IncidenceAnalysis;
import org.riskset.ui.RecurrentNpc;
import org.riskset.ui.Reference;
import org.riskset.ui.session.StudySession;
import org.riskset.ui.table.Estimate;
import org.riskset.ui.task.Threads;

/** Numbers are R's, from incidence.R. */
class IncidenceViewModelTest {
  private final StudySession session = RecurrentNpc.session();
  private final IncidenceViewModel model =
      new IncidenceViewModel(
          session,
          new Threads(
              Runnable::run,
              Runnable::run,
              defect -> {
                throw new AssertionError(defect);
              }));

  @BeforeEach
  void look() {
    model.look(true);
  }

  private IncidenceAnalysis analysis() {
    return Objects.requireNonNull(model.screen().analysis());
  }

  private void assertRow(int row, String reference) {
    JsonNode r = Reference.ofIncidence(reference);
    List<Estimate> shown = model.screen().rows().get(row).incidence();
    for (int time = 0; time < 2; time++) {
      double estimate = r.path("estimate").get(time).asDouble();
      double lower = r.path("lower").get(time).asDouble();
      double upper = r.path("upper").get(time).asDouble();
      assertThat(shown.get(time).toString())
          .isEqualTo(PercentWording.withLimits(estimate, lower, upper));
    }
  }

  @Test
  void incidencesOfTheCauseOfInterestComeFirst() {
    model.cause("distant_metastasis");
    assertThat(model.screen().rows().get(0).cause()).isEqualTo("Distant metastasis");
    assertRow(0, "metastasis_RT");
    assertRow(1, "metastasis_nonRT");
    assertThat(model.screen().rows().get(2).cause()).isEqualTo("Massive haemorrhage");
    assertRow(2, "haemorrhage_RT");
    assertRow(3, "haemorrhage_nonRT");
    assertThat(model.screen().rows()).extracting(IncidenceRow::style).startsWith(0, 1, null, null);
  }

  @Test
  void graysTestsAreThoseOfR() {
    JsonNode p = Reference.ofIncidence("gray_p");
    assertThat(model.screen().rows())
        .extracting(IncidenceRow::test)
        .filteredOn(test -> !test.isEmpty())
        .containsExactly(
            PValueWording.value(p.get(0).asDouble()),
            PValueWording.value(p.get(1).asDouble()),
            PValueWording.value(p.get(2).asDouble()),
            PValueWording.value(p.get(3).asDouble()),
            PValueWording.value(p.get(4).asDouble()));
  }

  @Test
  void bothModelsOfTheCauseAreThoseOfR() {
    model.cause("distant_metastasis");
    List<ModelRow> rows =
        model.screen().models().stream()
            .filter(row -> !row.causeSpecific().value().isEmpty())
            .toList();
    assertThat(rows)
        .extracting(ModelRow::level)
        .containsExactly("RT", "Yes", "rN1", "rN2", "rN3", "per year");
    for (int i = 0; i < rows.size(); i++) {
      assertRatio(
          rows.get(i).subdistribution(),
          rows.get(i).subdistributionP(),
          Reference.ofIncidence("fine_gray").get(i));
      assertRatio(
          rows.get(i).causeSpecific(),
          rows.get(i).causeSpecificP(),
          Reference.ofIncidence("cause_specific").get(i));
    }
  }

  private static void assertRatio(Estimate ratio, String p, JsonNode r) {
    assertThat(ratio.toString())
        .isEqualTo(
            RatioWording.withLimits(
                r.path("hr").asDouble(), r.path("lower").asDouble(), r.path("upper").asDouble()));
    assertThat(p).isEqualTo(PValueWording.value(r.path("p").asDouble()));
  }

  @Test
  void withoutGroupsEveryCauseHasItsLine() {
    session.edit(study -> study.withGroups(List.of()));
    assertThat(model.screen().rows())
        .extracting(IncidenceRow::style)
        .containsExactly(0, 1, 2, 3, 4);
    assertThat(model.screen().rows())
        .extracting(IncidenceRow::events)
        .containsExactly("19", "18", "17", "7", "2");
    assertThat(model.screen().rows()).allMatch(row -> row.test().isEmpty());
  }

  @Test
  void codesComeWithTheEndpoint() {
    assertThat(analysis().codes()).isEqualTo(new IncidenceSpec.Codes("death_cause", ""));
    assertThat(session.study().incidence().chosenCodes()).isEmpty();
    session.edit(study -> study.withEndpoints(study.endpoints().use("pfs")));
    assertThat(model.screen().analysis()).isNull();
    assertThat(model.screen().problem())
        .isEqualTo(
            "Competing risks need a column that tells by which cause follow-up ended, and none"
                + " fits Progression-free.");
    session.undo();
    assertThat(analysis().causes()).hasSize(5);
  }

  @Test
  void aColumnIsChosenAndTakenBack() {
    model.cause("other_cause");
    model.codes("rN");
    assertThat(session.study().incidence().chosenCodes())
        .hasValue(new IncidenceSpec.Codes("rN", "rN0"));
    assertThat(session.study().incidence().causeOfInterest()).isEmpty();
    assertThat(model.screen().rows().get(0).cause()).isEqualTo("rN1");
    model.censored("rN1");
    assertThat(analysis().codes().censored()).isEqualTo("rN1");
    model.codes("death_cause");
    assertThat(session.study().incidence().chosenCodes()).as("that of the endpoint").isEmpty();
  }

  @Test
  void columnsThatFitAreOfferedFirstAndTimesNever() {
    assertThat(model.codeColumns()).first().isEqualTo("death_cause");
    assertThat(model.codeColumns()).contains("rT").doesNotContain("os_months", "os_event", "sex");
    assertThat(model.censoredValues("death_cause")).hasSize(6).endsWith("");
  }

  @Test
  void limitsAndStrataArePartOfTheStudy() {
    model.limits(ConfidenceType.PLAIN);
    model.strata(List.of("sex"));
    assertThat(session.study().incidence().scale()).isEqualTo(ConfidenceType.PLAIN);
    assertThat(session.study().incidence().strata()).containsExactly("sex");
    session.undo();
    session.undo();
    assertThat(session.study().incidence()).isEqualTo(IncidenceSpec.defaults());
  }

  @Test
  void withoutTermsTheRoomSaysWhereModelsComeFrom() {
    session.edit(study -> study.withCox(study.cox().withTerms(List.of())));
    assertThat(model.screen().models()).isEmpty();
    assertThat(model.screen().modelNote())
        .isEqualTo("The terms of the Cox room model this cause; there are none yet.");
  }

  @Test
  void nothingIsComputedWhileNobodyLooks() {
    IncidenceScreen before = model.screen();
    model.look(false);
    model.cause("other_cause");
    assertThat(model.screen()).isSameAs(before);
    model.look(true);
    assertThat(analysis().interest()).isEqualTo(4);
  }
}
