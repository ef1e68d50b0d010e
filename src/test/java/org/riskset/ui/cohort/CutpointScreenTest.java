package org.riskset.ui.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riskset.data.Cohort;
import org.riskset.statistics.cutpoint.CutpointMethod;
import org.riskset.statistics.cutpoint.CutpointResult.CandidateCut;
import org.riskset.study.SampleSpec;
import org.riskset.study.analysis.StudyRunner;
import org.riskset.study.cutpoint.CutpointAnalysis.Found;
import org.riskset.ui.RecurrentNpc;
import org.riskset.ui.Reference;
import org.riskset.ui.session.StudySession;

class CutpointScreenTest {
  private final StudySession session = RecurrentNpc.session();
  private final CohortViewModel model = new CohortViewModel(session, RecurrentNpc.threads());

  @BeforeEach
  void look() {
    model.parts().show(CohortPart.CUTPOINT);
    model.parts().look(true);
  }

  private CutpointScreen screen() {
    return model.cutpoint().screen();
  }

  private void cutAge() {
    model.commands().cut(cut -> cut.withVariable("age_years"));
  }

  private static void assertClose(double found, JsonNode reference) {
    assertThat(found).isCloseTo(reference.doubleValue(), within(1e-8));
  }

  @Test
  void aColumnIsAskedFor() {
    assertThat(screen().isKnown()).isFalse();
    assertThat(screen().problem())
        .isEqualTo("No column is chosen. Choose the column of numbers to cut.");
    assertThat(CutpointColumns.of(model.study(), session.cohort()))
        .containsExactly("age_years", "ebv_dna_copies_per_ml");
  }

  @Test
  void theCutIsThatOfR() {
    cutAge();
    JsonNode reference = Reference.ofCohort("cutpoint");
    Found found = screen().found().orElseThrow();
    assertThat(found.result().cutpoint()).isEqualTo(reference.path("cut").doubleValue());
    assertClose(found.result().statistic(), reference.path("statistic"));
    assertClose(found.pValue().value(), reference.path("p"));
    assertThat(found.result().candidates()).hasSize(reference.path("cuts").size());
    for (int i = 0; i < found.result().candidates().size(); i++) {
      CandidateCut cut = found.result().candidates().get(i);
      assertThat(cut.value()).isEqualTo(reference.path("cuts").path(i).doubleValue());
      assertClose(cut.statistic(), reference.path("statistics").path(i));
    }
  }

  @Test
  void theNaiveValueStandsBesideTheOneThatAllowsForTheSearch() {
    cutAge();
    assertThat(screen().verdict())
        .isEqualTo(
            "Age: survival differs most when cut at 62, p = 0.92 once the search is allowed for.");
    assertThat(screen().warning())
        .startsWith("The naive p = 0.07 is the smallest among 27 tests, each at another cut.")
        .endsWith("Do not report it.");
    assertThat(screen().rows())
        .containsExactly(
            new CutpointRow("Allowing for the search", "62", "0.92", "Lausen and Schumacher 1994"),
            new CutpointRow("Naive", "62", "0.07", "as if the cut had been fixed beforehand"));
    assertThat(screen().caption())
        .isEqualTo("27 cuts with at least 10% of patients on either side");
    assertThat(screen().columnWithUnit()).isEqualTo("Age, years");
    assertThat(screen().remarks().get(0))
        .isEqualTo(
            "85 of 95 patients have a value of at most 62 (54 with the event), 10 a higher one (9"
                + " with the event).");
    assertThat(screen().remarks().get(1)).startsWith("Spread of the cut: 95% of 1,000 bootstrap");
    assertThat(screen().answer().orElseThrow().csv()).contains("\n62.0,85,1.6");
  }

  @Test
  void otherWaysToTheValueAndOtherSharesAreEdits() {
    cutAge();
    model.commands().cut(cut -> cut.withMethod(CutpointMethod.HL));
    assertThat(screen().rows().get(0).how()).isEqualTo("Hothorn and Lausen 2003");
    assertThat(screen().remarks().get(1)).contains("at most");
    model.commands().cut(cut -> cut.withMinProp(0.25));
    assertThat(screen().caption()).endsWith("with at least 25% of patients on either side");
    session.undo();
    session.undo();
    session.undo();
    assertThat(session.study()).isEqualTo(RecurrentNpc.study());
  }

  @Test
  void withoutEventsThereIsNoCut() {
    cutAge();
    session.edit(study -> study.withSample(study.sample().where("os_event = 0")));
    assertThat(screen().isKnown()).isTrue();
    assertThat(screen().found()).isEmpty();
    assertThat(screen().verdict()).isEqualTo("Age: not estimable: no events.");
    assertThat(screen().rows()).isEmpty();
    assertThat(screen().warning()).isEmpty();
  }

  @Test
  void whatTheDataRefuseIsSaid() {
    cutAge();
    session.edit(study -> study.withSample(study.sample().where("age_years > 200")));
    assertThat(screen().isKnown() && screen().found().isPresent()).isFalse();
    session.edit(study -> study.withSample(SampleSpec.of("", "age_years", false)));
    assertThat(screen().problem()).endsWith("who count once each; leave the weights out.");
    model.commands().cut(cut -> cut.withVariable("sex"));
    assertThat(screen().isKnown()).isFalse();
    assertThat(screen().problem()).isNotEmpty();
  }

  @Test
  void aCohortWithoutNumbersHasNothingToCut() {
    Cohort cohort = session.cohort();
    Cohort words =
        cohort.map(
            column ->
                CutpointColumns.of(model.study(), cohort).contains(column.name())
                    ? column.asCategories()
                    : column);
    assertThat(CutpointScreen.of(new StudyRunner(words), model.study()).problem())
        .isEqualTo("No column of numbers describes patients, so there is nothing to cut.");
  }
}
