package org.riskset.ui.cox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.riskset.figure.CalibrationFigure;
import org.riskset.messages.NumberWording;
import org.riskset.messages.PercentWording;
import org.riskset.model.Term;
import org.riskset.statistics.cox.validation.Optimism;
import org.riskset.study.Study;
import org.riskset.study.validation.ValidationAnalysis;
import org.riskset.ui.RecurrentNpc;
import org.riskset.ui.Reference;
import org.riskset.ui.session.StudySession;

class PerformanceScreenTest {
  private final StudySession session = RecurrentNpc.session();
  private final PerformanceViewModel model =
      new PerformanceViewModel(session, RecurrentNpc.threads());

  private PerformanceScreen look() {
    model.replicates(40);
    model.screen().look(true);
    return screen();
  }

  private PerformanceScreen screen() {
    return model.screen().screen();
  }

  private ValidationAnalysis validation() {
    return Objects.requireNonNull(screen().performance()).validation();
  }

  @Test
  void nothingIsResampledBeforeSomebodyLooks() {
    CoxViewModel room = new CoxViewModel(session, RecurrentNpc.threads(), RecurrentNpc.threads());
    room.parts().look(true);
    assertThat(room.performance().screen().screen().isKnown()).isFalse();
    room.parts().show(CoxPart.PERFORMANCE);
    assertThat(room.performance().screen().screen().isKnown()).isTrue();
    assertThat(room.influence().screen().screen().isKnown()).isFalse();
  }

  @Test
  void theAnswerComesFirst() {
    PerformanceScreen screen = look();
    Optimism optimism = validation().optimism();
    assertThat(optimism.apparent().concordance())
        .isCloseTo(Reference.of("tests").path("concordance").get(0).asDouble(), within(1e-12));
    assertThat(optimism.apparent().rSquared())
        .isCloseTo(Reference.of("r_squared").asDouble(), within(1e-9));
    assertThat(screen.verdict())
        .matches("Concordance 0\\.73, 0\\.(6[5-9]|7[0-2]) after correction for optimism\\.");
    assertThat(screen.measures().stream().map(MeasureRow::name))
        .containsExactly("Concordance", "Calibration slope", "R² (Nagelkerke)");
    assertThat(screen.measures().get(0).apparent()).isEqualTo("0.727");
    assertThat(screen.measures().get(1).apparent()).isEqualTo("1.000");
    assertThat(screen.remarks().get(0)).startsWith("40 bootstrap samples (seed 1)");
  }

  @Test
  void concordancesAreThoseOfR() {
    PerformanceScreen screen = look();
    JsonNode r = Reference.of("concordances");
    assertThat(screen.concordances().get(0).name()).isEqualTo("Harrell");
    assertMatches(screen.concordances().get(0), r.path("harrell"), "all");
    assertMatches(screen.concordances().get(1), r.path("uno"), "all");
    model.tau(OptionalDouble.of(36));
    assertMatches(screen().concordances().get(1), r.path("uno36"), "36 months");
    session.undo();
    assertMatches(screen().concordances().get(1), r.path("uno"), "all");
  }

  private static void assertMatches(ConcordanceRow row, JsonNode r, String upTo) {
    assertThat(row.estimate().value())
        .isEqualTo(NumberWording.fixed(r.path("estimate").asDouble(), 3));
    assertThat(row.standardError()).isEqualTo(NumberWording.fixed(r.path("se").asDouble(), 3));
    assertThat(row.upTo()).isEqualTo(upTo);
  }

  @Test
  void whetherItIsReportedIsAnEditThatComputesNothing() {
    look();
    ValidationAnalysis before = validation();
    model.reported(true);
    assertThat(session.study().cox().validation().reported()).isTrue();
    assertThat(validation()).isSameAs(before);
  }

  @Test
  void predictedAndObservedSurvivalAreThoseOfR() {
    PerformanceScreen screen = look();
    CalibrationFigure figure = Objects.requireNonNull(screen.figure());
    JsonNode r = Reference.of("calibration36");
    assertThat(screen.calibrationTitle()).isEqualTo("Calibration at 36 months");
    assertThat(figure.points()).hasSize(r.size());
    for (int i = 0; i < r.size(); i++) {
      CalibrationFigure.Point point = figure.points().get(i);
      JsonNode of = r.get(i);
      assertThat(point.predicted()).isCloseTo(of.path("predicted").asDouble(), within(1e-9));
      assertThat(point.observed()).isCloseTo(of.path("observed").asDouble(), within(1e-12));
      assertThat(point.lower()).isCloseTo(of.path("lower").asDouble(), within(1e-12));
      assertThat(point.upper()).isCloseTo(of.path("upper").asDouble(), within(1e-12));
      CalibrationRow row = screen.groups().get(i);
      assertThat(row.patients()).isEqualTo(of.path("n").asText());
      assertThat(row.events()).isEqualTo(of.path("events").asText());
      assertThat(row.predicted()).isEqualTo(PercentWording.number(of.path("predicted").asDouble()));
    }
    assertThat(figure.alternative())
        .startsWith(
            "Predicted and observed overall survival at 36 months, in 5 groups of patients by"
                + " prediction: predicted 16.6%, observed 14.0%;");
  }

  @Test
  void horizonAndGroupsAreEditsOfTheStudy() {
    look();
    model.horizon(OptionalDouble.of(24));
    model.groups(OptionalDouble.of(3));
    assertThat(screen().calibrationTitle()).isEqualTo("Calibration at 24 months");
    assertThat(screen().groups()).hasSize(3);
    session.undo();
    assertThat(screen().groups()).hasSize(5);
    session.undo();
    assertThat(model.horizon()).isEmpty();
    assertThat(screen().calibrationTitle()).isEqualTo("Calibration at 36 months");
  }

  @Test
  void anotherSizeOfFiguresDrawsNoNewSamples() {
    look();
    ValidationAnalysis before = validation();
    session.edit(study -> study.withFigure(study.figure().withSize(85, 60, 7)));
    assertThat(validation()).isSameAs(before);
    assertThat(screen().study()).isEqualTo(session.study());
    session.edit(study -> study.withConfidenceLevel(0.9));
    assertThat(validation()).isNotSameAs(before);
  }

  @Test
  void afterFollowUpThereIsNoCalibration() {
    look();
    model.horizon(OptionalDouble.of(600));
    assertThat(screen().isKnown()).isTrue();
    assertThat(screen().noCalibration()).startsWith("No calibration at 600: follow-up ends before");
    assertThat(screen().drawing()).isNull();
    assertThat(screen().whyNoFigure()).isEqualTo(screen().noCalibration());
  }

  @Test
  void withoutATimeThereAreMeasuresOnly() {
    look();
    session.edit(study -> study.withSurvival(study.survival().withTimes(List.of())));
    assertThat(screen().measures()).hasSize(3);
    assertThat(screen().noCalibration()).startsWith("Name the time");
  }

  @Test
  void withoutTermsThereIsNoModel() {
    look();
    session.edit(study -> study.withCox(study.cox().withTerms(List.of())));
    assertThat(screen().isKnown()).isFalse();
    assertThat(screen().problem()).isEqualTo("Tick a term to fit a model.");
  }

  @Test
  void withoutEventsThereIsNoModel() {
    look();
    session.edit(study -> study.withSample(study.sample().where("os_event == 0")));
    assertThat(screen().isKnown()).isFalse();
    assertThat(screen().problem()).contains("no events");
  }

  @Test
  void anInfiniteCoefficientLeavesMeasuresButNoCalibration() {
    look();
    session.edit(PerformanceScreenTest::separated);
    assertThat(screen().verdict()).doesNotContain("NaN");
    assertThat(screen().measures().toString()).doesNotContain("NaN", "Infinity");
  }

  private static Study separated(Study study) {
    return study.withCox(
        study.cox().withTerms(List.of(new Term.Main("who_type"), new Term.Main("death_cause"))));
  }
}
