package org.riskset.ui.cox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.riskset.figure.CurveSeries;
import org.riskset.figure.SurvivalFigure;
import org.riskset.messages.PercentWording;
import org.riskset.model.Term;
import org.riskset.statistics.kaplanmeier.ConfidenceType;
import org.riskset.study.Penalty;
import org.riskset.study.prediction.PredictedProfile;
import org.riskset.study.prediction.PredictedRow;
import org.riskset.study.prediction.ProfileAnalysis;
import org.riskset.study.prediction.ProfileColumn;
import org.riskset.ui.RecurrentNpc;
import org.riskset.ui.Reference;
import org.riskset.ui.session.StudySession;

class PredictionScreenTest {
  private final StudySession session = RecurrentNpc.session();
  private final PredictionViewModel model =
      new PredictionViewModel(session, RecurrentNpc.threads());

  PredictionScreenTest() {
    model.screen().look(true);
  }

  private PredictionScreen screen() {
    return model.screen().screen();
  }

  private ProfileAnalysis analysis() {
    return Objects.requireNonNull(screen().analysis());
  }

  private SurvivalFigure figure() {
    return Objects.requireNonNull(screen().figure());
  }

  /** The second patient of the reference; the first has the usual values. */
  private void addSecond() {
    model.add();
    model.value("arm", "RT");
    model.value("salvage_surgery", "1");
    model.value("rN", "rN2");
    model.value("age_years", "60");
  }

  private static void assertClose(double actual, JsonNode r) {
    if (r.isNull()) {
      assertThat(actual).isNaN();
    } else {
      assertThat(actual).isCloseTo(r.asDouble(), within(1e-8));
    }
  }

  private void assertMatches(int patient, JsonNode r) {
    PredictedProfile profile = analysis().profiles().get(patient);
    PredictedRow.Curve read = Objects.requireNonNull(Objects.requireNonNull(profile.row()).curve());
    for (int t = 0; t < 2; t++) {
      assertClose(read.at().get(t).estimate(), r.path("at").path("estimate").path(t));
      assertClose(read.at().get(t).lower(), r.path("at").path("lower").path(t));
      assertClose(read.at().get(t).upper(), r.path("at").path("upper").path(t));
    }
    assertThat(read.median().estimate().orElse(-1))
        .isEqualTo(r.path("median").path("estimate").asDouble(-1));
    assertThat(read.median().lower().orElse(-1))
        .isEqualTo(r.path("median").path("lower").asDouble(-1));
    assertThat(read.median().upper().orElse(-1))
        .isEqualTo(r.path("median").path("upper").asDouble(-1));
    CurveSeries drawn = figure().curves().get(patient);
    assertThat(drawn.steps().size()).isEqualTo(r.path("time").size() + 1);
    for (int k = 0; k < r.path("time").size(); k++) {
      assertThat(drawn.steps().time(k + 1)).isEqualTo(r.path("time").path(k).asDouble());
      assertClose(drawn.steps().value(k + 1), r.path("surv").path(k));
      assertClose(drawn.steps().lower(k + 1), r.path("lower").path(k));
      assertClose(drawn.steps().upper(k + 1), r.path("upper").path(k));
    }
  }

  @Test
  void curvesAndNumbersAreThoseOfR() {
    addSecond();
    JsonNode r = Reference.of("predictions");
    assertMatches(0, r.get(0));
    assertMatches(1, r.get(1));
    assertThat(screen().verdict())
        .isEqualTo(
            "Predicted overall survival at 36 months is "
                + PercentWording.of(r.get(0).path("at").path("estimate").path(0).asDouble())
                + " for Patient 1, 71.3% for Patient 2.");
    assertThat(screen().rows().stream().map(PredictionRow::name))
        .containsExactly(
            "Arm",
            "Salvage surgery",
            "N category",
            "Age",
            "Median, months (95% CI)",
            "At 36 months, % (95% CI)",
            "At 60 months, % (95% CI)");
    assertThat(screen().rows().get(4).cells().get(1).toString()).isEqualTo("51.2 (33.8–94.7)");
    assertThat(screen().rows().get(5).cells().get(1).toString()).isEqualTo("71.3 (44.4–86.9)");
    assertThat(figure().alternative())
        .startsWith("Predicted overall survival: Patient 1: median ")
        .contains("Patient 2: median 51.2");
  }

  @Test
  void withStrataAPatientIsInOne() {
    session.edit(
        study ->
            study.withCox(
                study
                    .cox()
                    .withTerms(List.of(new Term.Main("arm"), new Term.Main("age_years")))
                    .withStrata(List.of("sex"))));
    assertThat(analysis().columns().get(0).name()).isEqualTo("sex");
    assertThat(analysis().columns().get(0).usual()).as("most patients are men").isEqualTo("M");
    model.value("sex", "M");
    model.add();
    model.value("sex", "F");
    model.value("arm", "RT");
    model.value("age_years", "60");
    JsonNode r = Reference.of("predictions_by_sex");
    assertMatches(0, r.get(0));
    assertMatches(1, r.get(1));
  }

  @Test
  void usualValuesAreReferencesAndMedians() {
    assertThat(analysis().columns().stream().map(ProfileColumn::usual))
        .containsExactly("non-RT", "0", "rN0", Reference.of("age_median").asText());
    ProfileColumn age = analysis().columns().get(3);
    assertThat(age.least()).isEqualTo(Reference.of("age_range").get(0).asDouble());
    assertThat(age.most()).isEqualTo(Reference.of("age_range").get(1).asDouble());
    assertThat(session.study().cox().profiles()).as("nothing is saved unasked").isEmpty();
  }

  @Test
  void patientsComeAndGoAsEditsOfTheStudy() {
    model.add();
    model.add();
    model.add();
    assertThat(screen().names()).containsExactly("Patient 1", "Patient 2", "Patient 3");
    model.turnTo(1);
    model.name("Older man");
    model.value("age_years", "70");
    assertThat(screen().names()).containsExactly("Patient 1", "Older man", "Patient 3");
    model.remove();
    assertThat(screen().names()).containsExactly("Patient 1", "Patient 3");
    session.undo();
    assertThat(screen().names()).containsExactly("Patient 1", "Older man", "Patient 3");
    session.undo();
    assertThat(screen().value(1, analysis().columns().get(3))).isEqualTo("49");
    while (model.profiles().size() > 1) {
      model.remove();
    }
    model.remove();
    assertThat(screen().names()).containsExactly("Patient 1");
  }

  @Test
  void aNumberOutOfRangeIsRefused() {
    model.value("age_years", "95");
    assertThat(screen().notes())
        .containsExactly(
            "Patient 1: Age 95 lies outside the 27 to 74 of the patients in the model: nothing is"
                + " predicted there (extrapolation).");
    assertThat(screen().figure()).isNull();
    assertThat(screen().drawing()).isNull();
    assertThat(screen().whyNoFigure()).contains("extrapolation");
    assertThat(screen().rows().get(4).cells().get(0).toString()).isEqualTo("–");
    model.add();
    model.value("age_years", "74");
    assertThat(screen().notes()).hasSize(1);
    assertThat(figure().curves()).hasSize(1);
    assertThat(figure().curves().get(0).style()).as("the second keeps its colour").isEqualTo(1);
  }

  @Test
  void aLevelThatNobodyHasIsRefused() {
    model.value("rN", "rN3");
    assertThat(screen().notes()).isEmpty();
    session.edit(study -> study.withSample(study.sample().where("rN != 'rN3'")));
    assertThat(screen().notes())
        .containsExactly(
            "Patient 1: No patient in the model has N category rN3: nothing is predicted.");
  }

  @Test
  void aPatientWhoNeedsAnInfiniteCoefficientIsRefused() {
    session.edit(
        study ->
            study.withCox(
                study
                    .cox()
                    .withTerms(List.of(new Term.Main("who_type"), new Term.Main("death_cause")))));
    for (String level : List.of("I", "II", "III")) {
      model.value("who_type", level);
      assertThat(screen().rows().toString() + screen().notes())
          .doesNotContain("NaN", "Infinity", "\u221e");
    }
  }

  @Test
  void withoutLimitsThereAreNone() {
    session.edit(
        study -> study.withSurvival(study.survival().withConfidenceType(ConfidenceType.NONE)));
    assertThat(screen().rows().get(4).name()).isEqualTo("Median, months");
    assertThat(screen().rows().get(5).cells().get(0).limits()).isEmpty();
    session.edit(
        study ->
            study.withSurvival(study.survival().withConfidenceType(ConfidenceType.BETA_PRODUCT)));
    assertThat(screen().remarks().get(0)).startsWith("Limits (95%, log-log) are pointwise");
  }

  @Test
  void withoutTermsOrEventsThereIsNoModel() {
    session.edit(study -> study.withCox(study.cox().withTerms(List.of())));
    assertThat(screen().problem()).isEqualTo("Tick a term to fit a model.");
    session.undo();
    session.edit(study -> study.withSample(study.sample().where("os_event == 0")));
    assertThat(screen().problem()).contains("no events");
    assertThat(screen().whyNoFigure()).contains("no events");
  }

  @Test
  void penalisedModelsPredictToo() {
    for (Penalty.Kind kind : List.of(Penalty.Kind.FIRTH, Penalty.Kind.RIDGE)) {
      session.edit(study -> study.withCox(study.cox().withPenalty(Penalty.of(kind))));
      assertThat(screen().verdict()).startsWith("Predicted overall survival at 36 months");
      assertThat(screen().rows().toString()).doesNotContain("NaN", "n.e.");
    }
    assertThat(screen().rows().get(4).name()).isEqualTo("Median, months");
    assertThat(screen().remarks().get(0)).isEqualTo("Ridge and lasso give no limits.");
  }
}
