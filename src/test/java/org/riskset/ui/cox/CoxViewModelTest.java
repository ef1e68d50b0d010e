package org.riskset.ui.cox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.riskset.figure.ForestEstimate;
import org.riskset.messages.RatioWording;
import org.riskset.statistics.cox.likelihood.Ties;
import org.riskset.ui.RecurrentNpc;
import org.riskset.ui.Reference;
import org.riskset.ui.session.StudySession;
import org.riskset.ui.term.TermCandidate;

class CoxViewModelTest {
  private final StudySession session = RecurrentNpc.session();
  private final CoxViewModel model =
      new CoxViewModel(session, RecurrentNpc.threads(), RecurrentNpc.threads());

  private CoxRow row(String term, String label) {
    return model.screen().rows().stream()
        .filter(r -> r.row().term().equals(term) && r.row().label().equals(label))
        .findFirst()
        .orElseThrow();
  }

  private static void assertMatches(ForestEstimate estimate, JsonNode r) {
    ForestEstimate.Estimated known = (ForestEstimate.Estimated) estimate;
    assertAgrees(known.ratio(), r.path("hr").asDouble());
    assertAgrees(known.lower(), r.path("lower").asDouble());
    assertAgrees(known.upper(), r.path("upper").asDouble());
  }

  private static void assertAgrees(double actual, double expected) {
    assertThat(actual).isCloseTo(expected, within(1e-8 * expected));
  }

  @Test
  void estimatesAreThoseOfR() {
    JsonNode r = Reference.of("cox");
    assertMatches(row("Arm", "RT").row().multivariable(), r.get(0));
    assertMatches(row("N category", "rN2").row().multivariable(), r.get(3));
    assertMatches(
        Objects.requireNonNull(row("N category", "rN3").row().univariable()),
        Reference.of("univariable_rN").get(2));
  }

  @Test
  void everyLevelHasARowAndTheReferenceSaysSo() {
    assertThat(model.screen().rows())
        .extracting(r -> r.row().label())
        .containsExactly("RT", "non-RT", "No", "Yes", "rN0", "rN1", "rN2", "rN3", "per year");
    assertThat(row("Arm", "non-RT").row().multivariable().text()).isEqualTo("reference");
    assertThat(row("Arm", "non-RT").possibleReference()).isEmpty();
    assertThat(row("Age", "per year").possibleReference()).isEmpty();
    assertThat(row("N category", "rN3").lastOfTerm()).isTrue();
    assertThat(row("N category", "rN2").lastOfTerm()).isFalse();
    assertThat(row("N category", "rN1").row().n()).isEqualTo(22);
    assertThat(row("N category", "rN1").row().events()).isEqualTo(17);
  }

  @Test
  void anotherReferenceInvertsTheRatioAndCanBeUndone() {
    model.reference("arm", "RT");
    JsonNode r = Reference.of("cox_rt_reference");
    assertThat(row("Arm", "RT").reference()).isTrue();
    assertMatches(row("Arm", "non-RT").row().multivariable(), r.get(0));
    session.undo();
    assertThat(row("Arm", "non-RT").reference()).isTrue();
  }

  @Test
  void theMeterSetsEventsAgainstCoefficients() {
    EventsPerCoefficient meter = Objects.requireNonNull(model.screen().meter());
    assertThat(meter.ratio()).isCloseTo(63 / 6.0, within(1e-12));
    assertThat(meter.value() + " " + meter.name()).isEqualTo("10.5 deaths per coefficient");
    assertThat(meter.explanation()).isEqualTo("63 deaths, 6 coefficients; room for 6 at ten");
  }

  @Test
  void candidatesTellTheirCoefficientsAndWhatTheyCost() {
    assertThat(model.candidates())
        .extracting(TermCandidate::label)
        .containsExactly(
            "Arm",
            "Salvage surgery",
            "N category",
            "Age",
            "Sex",
            "Immunotherapy",
            "WHO type",
            "T category",
            "EBV DNA");
    assertThat(model.candidates())
        .extracting(TermCandidate::coefficients)
        .containsExactly(1, 1, 3, 1, 1, 1, 2, 4, 1);
    assertThat(model.candidates())
        .extracting(TermCandidate::note)
        .containsExactly(
            "", "", "5 patients in rN3", "", "", "5 patients", "1 patient in I", "", "19 missing");
  }

  @Test
  void inASubgroupCandidatesCountItsPatients() {
    session.edit(study -> study.withSample(study.sample().where("rN = 'rN3'")));
    TermCandidate category =
        model.candidates().stream().filter(c -> c.column().equals("rN")).findFirst().orElseThrow();
    assertThat(category.coefficients()).as("one level is left").isZero();
    assertThat(category.inModel()).isTrue();
  }

  @Test
  void tickingATermAddsItAtTheEndAndUntickingTakesItOut() {
    model.include("sex", true);
    assertThat(model.screen().rows()).extracting(r -> r.row().term()).endsWith("Sex");
    assertThat(model.candidates().get(4).inModel()).isTrue();
    model.include("arm", false);
    assertThat(model.screen().rows()).extracting(r -> r.row().term()).doesNotContain("Arm");
  }

  @Test
  void aTermWithMissingValuesCostsPatientsAndTheFitSaysSo() {
    model.include("ebv_dna_copies_per_ml", true);
    assertThat(model.screen().fit().get(0).name()).isEqualTo("Patients · deaths");
    assertThat(model.screen().fit().get(0).value()).startsWith("76 · ");
  }

  @Test
  void theFitIsThatOfR() {
    JsonNode concordance = Reference.of("tests").path("concordance");
    double c = concordance.get(0).asDouble();
    double reach = 1.959963984540054 * concordance.get(1).asDouble();
    assertThat(model.screen().fit())
        .containsExactly(
            new FitLine("Patients · deaths", "95 · 63"),
            new FitLine("Likelihood ratio, 6 df", "33.4, p < 0.001"),
            new FitLine("Wald, 6 df", "35.7, p < 0.001"),
            new FitLine("Score, 6 df", "40.5, p < 0.001"),
            new FitLine("Concordance", RatioWording.withLimits(c, c - reach, c + reach)),
            new FitLine("Proportional hazards", "p = 0.11"));
  }

  @Test
  void withoutTermsThereIsNoModelAndTheRoomSaysWhatToDo() {
    session.edit(study -> study.withCox(study.cox().withTerms(List.of())));
    assertThat(model.screen().figure()).isNull();
    assertThat(model.screen().problem()).isEqualTo("Tick a term to fit a model.");
    assertThat(Objects.requireNonNull(model.screen().meter()).ratio()).isNaN();
  }

  @Test
  void tiesAndUnivariableEstimatesArePartOfTheStudy() {
    model.estimation().ties(Ties.BRESLOW);
    model.univariable(false);
    assertThat(session.study().cox().ties()).isEqualTo(Ties.BRESLOW);
    assertThat(row("Arm", "RT").row().univariable()).isNull();
  }

  @Test
  void exactValuesHaveFiveDigits() {
    assertThat(row("Arm", "RT").exact())
        .contains("Univariable: HR 0.25606 (0.13801 to 0.47510), p = 1.5615e−05")
        .contains("Multivariable: HR 0.22282 (0.11551 to 0.42983), p = 7.5029e−06");
  }
}
