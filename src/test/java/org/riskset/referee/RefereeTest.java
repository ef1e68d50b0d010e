package org.riskset.referee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.riskset.data.CategoryColumn;
import org.riskset.data.Cohort;
import org.riskset.data.Column;
import org.riskset.data.ColumnDescription;
import org.riskset.data.DataException;
import org.riskset.data.Dictionary;
import org.riskset.data.NumberColumn;
import org.riskset.endpoint.EndpointDefinition;
import org.riskset.endpoint.EventWords;
import org.riskset.messages.Severity;
import org.riskset.model.Term;
import org.riskset.study.CohortSpec;
import org.riskset.study.CoxSpec;
import org.riskset.study.DataSource;
import org.riskset.study.EndpointChoice;
import org.riskset.study.FigureSpec;
import org.riskset.study.IncidenceSpec;
import org.riskset.study.Penalty;
import org.riskset.study.SampleSpec;
import org.riskset.study.Study;
import org.riskset.study.analysis.StudyResults;
import org.riskset.study.analysis.StudyRunner;
import org.riskset.study.claim.ClaimAnalysis;
import org.riskset.study.claim.ClaimRun;

/** What the referee says, on cohorts small enough to check each number by eye. */
class RefereeTest {
  private static final double NONE = Double.NaN;

  @Test
  void followUpIsThatOfReverseKaplanMeier() {
    // Censored at 4 (3 at risk) and 8 (1 at risk): reverse S is 2/3, then 0; median 8, not 5.
    Cohort cohort = cohort(numbers("time", 2, 4, 6, 8), numbers("event", 1, 0, 1, 0));

    assertThat(texts(new Referee(cohort).onSurvival(results(cohort, study()))))
        .contains(
            "Follow-up is 8.0 months, not 5.0. 5.0 is the median of observed time, which every"
                + " death shortens; the reverse Kaplan–Meier median is not.");
  }

  @Test
  void aCurveThatReachesZeroIsNotCertainty() {
    Cohort cohort = cohort(numbers("time", 1, 2.5), numbers("event", 1, 1));

    assertThat(texts(new Referee(cohort).onSurvival(results(cohort, study()))))
        .contains(
            "0% is not certainty. All patients: one patient left at 2.5 months; no such limits"
                + " exist from there on.");
  }

  @Test
  void limitsAtZeroAreOfferedAndThenSaid() {
    Cohort cohort = cohort(numbers("time", 1, 2.5), numbers("event", 1, 1));
    Referee referee = new Referee(cohort);
    Remedy remedy =
        referee.onSurvival(results(cohort, study())).stream()
            .flatMap(finding -> finding.offeredRemedy().stream())
            .filter(offered -> offered.label().text().equals("Show limits"))
            .findFirst()
            .orElseThrow();

    List<RefereeFinding> after = referee.onSurvival(results(cohort, remedy.edit().apply(study())));
    // Clopper and Pearson's limit for 0 of 2: 1 − √0.025.
    assertThat(texts(after))
        .contains(
            "0% is not certainty. All patients: one patient left at 2.5 months, upper limit 84.2%"
                + " (beta product).");
    assertThat(after)
        .noneMatch(
            f ->
                f.offeredRemedy()
                    .map(r -> r.label().text())
                    .filter("Show limits"::equals)
                    .isPresent());
  }

  @Test
  void aCurveThatEndsWithACensoredPatientDoesNotReachZero() {
    Cohort cohort = cohort(numbers("time", 1, 2.5), numbers("event", 1, 0));

    assertThat(texts(new Referee(cohort).onSurvival(results(cohort, study()))))
        .noneMatch(text -> text.startsWith("0%"));
  }

  @Test
  void aTailIsThinOnceFewerThanFiveAreAtRisk() {
    // Ten patients leave at 1, 2, …, 10: after 6 there are four.
    Cohort cohort =
        cohort(
            numbers("time", IntStream.rangeClosed(1, 10).asDoubleStream().toArray()),
            numbers("event", 1, 0, 1, 0, 1, 0, 1, 0, 1, 0));
    Study study = everyThree(study());
    RefereeFinding thin =
        new Referee(cohort)
            .onSurvival(results(cohort, study)).stream()
                .filter(f -> f.claim().text().equals("Thin tail."))
                .findFirst()
                .orElseThrow();

    assertThat(thin.sentence().text())
        .isEqualTo(
            "All patients: fewer than 5 at risk after 6.0 months; curves are dotted from there.");
    Study cut = thin.offeredRemedy().orElseThrow().edit().apply(study);
    assertThat(cut.figure().survival().timeEnd()).hasValue(6);
  }

  @Test
  void aGroupTooSmallFromTheStartGivesNoReasonToCut() {
    Cohort cohort = cohort(numbers("time", 1, 2, 3, 4), numbers("event", 1, 0, 1, 0));

    assertThat(new Referee(cohort).onSurvival(results(cohort, everyThree(study()))))
        .filteredOn(f -> f.claim().text().equals("Thin tail."))
        .singleElement()
        .satisfies(f -> assertThat(f.offeredRemedy()).isEmpty());
  }

  @Test
  void aTreatmentThatBeganLaterThanTimeZeroIsNamed() {
    Cohort cohort =
        cohort(
            numbers("time", 5, 6, 7, 8),
            numbers("event", 1, 1, 0, 1),
            CategoryColumn.ofTexts("arm", List.of("RT", "RT", "no", "RT")),
            numbers("start", 1, 3, NONE, 0.5));
    Study study = study(start("start", "Start of RT")).withGroups(List.of("arm"));

    assertThat(texts(new Referee(cohort).onSurvival(results(cohort, study))))
        .contains(
            "Not randomised. RT patients had to live until treatment began (median 1.0, longest"
                + " 3.0 months); that wait counts as time in their arm.");
  }

  @Test
  void aLandmarkAtWhichAllTreatmentHasBegunAnswersThat() {
    Cohort cohort =
        cohort(
            numbers("time", 5, 6, 7, 8),
            numbers("event", 1, 1, 0, 1),
            CategoryColumn.ofTexts("arm", List.of("RT", "RT", "no", "RT")),
            numbers("start", 1, 3, NONE, 0.5));
    Study study = study(start("start", "Start of RT")).withGroups(List.of("arm"));
    Referee referee = new Referee(cohort);
    Remedy remedy =
        referee.onSurvival(results(cohort, study)).stream()
            .filter(f -> f.claim().text().equals("Not randomised."))
            .findFirst()
            .flatMap(RefereeFinding::offeredRemedy)
            .orElseThrow();

    assertThat(remedy.label().text()).isEqualTo("Landmark at 3");
    Study later = remedy.edit().apply(study);
    assertThat(later.sample().landmark()).hasValue(3);
    assertThat(texts(referee.onSurvival(results(cohort, later))))
        .noneMatch(text -> text.startsWith("Not randomised"));
  }

  @Test
  void whereArmsAreComparedTheStartIsTakenAndItsEffectNamed() throws DataException {
    Cohort cohort =
        cohort(
            numbers("time", 5, 6, 7, 8, 4, 9),
            numbers("event", 1, 1, 1, 1, 1, 0),
            CategoryColumn.ofTexts("arm", List.of("RT", "RT", "no", "RT", "no", "RT")),
            numbers("start", 1, 3, NONE, 0.5, NONE, 2),
            numbers("age", 50, 61, 47, 66, 58, 49));
    Study study =
        study(start("start", "Start of RT"))
            .withGroups(List.of("arm"))
            .withCox(CoxSpec.defaults().withTerms(List.of(new Term.Main("age"))));
    Referee referee = new Referee(cohort);
    StudyRunner runner = new StudyRunner(cohort);
    Remedy remedy =
        referee.onArms(results(cohort, study), Optional.empty()).stream()
            .flatMap(finding -> finding.offeredRemedy().stream())
            .findFirst()
            .orElseThrow();
    assertThat(remedy.label().text()).isEqualTo("Use the start");

    Study since = remedy.edit().apply(study);
    assertThat(since.arms().startColumn()).hasValue("start");
    Study late = since.withArms(since.arms().withLandmarks(List.of(2.0)));
    ClaimAnalysis claim = ClaimRun.run(runner, late);
    assertThat(texts(referee.onArms(results(cohort, late), Optional.of(claim))))
        .satisfiesExactly(
            text ->
                assertThat(text)
                    .startsWith(
                        "Immortal time. 1 of 4 RT patients began after 2 months; counting that"
                            + " wait as RT moves the hazard ratio from "),
            text ->
                assertThat(text)
                    .isEqualTo(
                        "The propensity model is full. 2 patients in the smaller arm carry 1 term:"
                            + " fewer than ten each."));
  }

  @Test
  void aTimeKnownInBothArmsIsNoStartOfTreatment() {
    Cohort cohort =
        cohort(
            numbers("time", 5, 6, 7, 8),
            numbers("event", 1, 1, 0, 1),
            CategoryColumn.ofTexts("arm", List.of("RT", "RT", "no", "RT")),
            numbers("start", 1, 3, 2, 0.5));
    Study study = study(start("start", "Start of RT")).withGroups(List.of("arm"));

    assertThat(texts(new Referee(cohort).onSurvival(results(cohort, study))))
        .noneMatch(text -> text.startsWith("Not randomised"));
  }

  @Test
  void fewEventsPerCoefficientAreCounted() {
    Cohort cohort = modelCohort();

    assertThat(texts(new Referee(cohort).onCox(results(cohort, model("age")))))
        .contains(
            "6.0 deaths per coefficient. With 6 deaths for one coefficient, limits run narrow; ten"
                + " each is a common minimum.");
  }

  @Test
  void aLevelWithoutEventsHasNoFiniteRatioAndFirthGivesOne() {
    Cohort cohort = modelCohort();
    RefereeFinding first = new Referee(cohort).onCox(results(cohort, model("age", "site"))).get(0);

    assertThat(first.severity()).isEqualTo(Severity.STOP);
    assertThat(first.sentence().text())
        .isEqualTo("site, c: no deaths in this level, so the hazard ratio has no finite value.");
    Study firth = first.offeredRemedy().orElseThrow().edit().apply(model("age", "site"));
    assertThat(firth.cox().penalty().kind()).isEqualTo(Penalty.Kind.FIRTH);
    assertThat(new Referee(cohort).onCox(results(cohort, firth)))
        .noneMatch(finding -> finding.severity() == Severity.STOP);
  }

  @Test
  void withRobustErrorsATermWithoutFiniteRatioMayBeLeftOut() {
    Cohort cohort = modelCohort();
    Study robust = model("age", "site");
    robust = robust.withSample(robust.sample().withVariance(new SampleSpec.Variance(true, null)));
    RefereeFinding first = new Referee(cohort).onCox(results(cohort, robust)).get(0);

    assertThat(first.offeredRemedy().orElseThrow().edit().apply(robust).cox().terms())
        .containsExactly(new Term.Main("age"));
  }

  @Test
  void firthAnswersFewEventsAndSaysWhatItCannotMend() {
    Cohort cohort = modelCohort();
    RefereeFinding few =
        new Referee(cohort)
            .onCox(results(cohort, model("age"))).stream()
                .filter(finding -> finding.claim().text().startsWith("6.0 deaths"))
                .findFirst()
                .orElseThrow();
    Study firth = few.offeredRemedy().orElseThrow().edit().apply(model("age"));

    assertThat(texts(new Referee(cohort).onCox(results(cohort, firth))))
        .contains(
            "6.0 deaths per coefficient. Firth's penalty takes out the bias of few deaths; the"
                + " limits stay as wide as 6 deaths for one coefficient make them.");
  }

  @Test
  void proportionalHazardsAreJudgedByTermAndTogether() {
    // cox.zph of R's survival 3.5-3: age p = 0.5603.
    Cohort cohort = modelCohort();

    assertThat(texts(new Referee(cohort).onCox(results(cohort, model("age")))))
        .contains("No departure from proportional hazards in age (p = 0.56).");
  }

  @Test
  void eventsThatTheCodesCallCensoredAreCounted() {
    Cohort cohort =
        cohort(
            numbers("time", 1, 2, 3, 4),
            numbers("event", 1, 1, 1, 0),
            numbers("cause", 1, 2, 0, 0));
    Study study =
        study()
            .withIncidence(
                IncidenceSpec.defaults().withCodes(new IncidenceSpec.Codes("cause", "0")));

    assertThat(texts(new Referee(cohort).onIncidence(study, Optional.empty())))
        .singleElement()
        .asString()
        .startsWith("1 death counts as censored. cause names no cause for it, though");
  }

  @Test
  void aTermThatCostsPatientsSaysHowMany() {
    Cohort cohort = modelCohort();

    assertThat(texts(new Referee(cohort).onCox(results(cohort, model("dose")))))
        .contains(
            "dose costs 2 patients. It was not recorded for them; the model answers for the other"
                + " 8.");
  }

  private static Cohort modelCohort() {
    return cohort(
        numbers("time", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10),
        numbers("event", 1, 1, 0, 1, 0, 1, 1, 0, 1, 0),
        numbers("age", 50, 61, 47, 58, 66, 52, 70, 49, 55, 63),
        CategoryColumn.ofTexts("site", List.of("a", "b", "c", "a", "c", "b", "a", "c", "b", "a")),
        numbers("dose", 60, NONE, 66, 64, 60, NONE, 70, 62, 68, 66));
  }

  private static Study model(String... columns) {
    Study study = study();
    List<Term> terms = Arrays.stream(columns).<Term>map(Term.Main::new).toList();
    return study.withCox(study.cox().withTerms(terms));
  }

  /** A time axis with ticks at 0, 3, 6, 9. */
  private static Study everyThree(Study study) {
    FigureSpec.Survival choices =
        study.figure().survival().withTimeAxis(OptionalDouble.of(3), OptionalDouble.empty());
    return study.withFigure(study.figure().withSurvival(choices));
  }

  private static Study study(ColumnDescription... columns) {
    Dictionary dictionary =
        new Dictionary("Test", "Test", true, null, null, "months", List.of(columns));
    EndpointDefinition endpoint =
        new EndpointDefinition(
            "os",
            "Survival",
            "time",
            null,
            "event",
            List.of("1"),
            new EventWords("death", "deaths", "dead", "alive"),
            null);
    return Study.of(
        CohortSpec.of(DataSource.of("test.csv"), dictionary), EndpointChoice.only(endpoint));
  }

  private static ColumnDescription start(String name, String label) {
    return new ColumnDescription(
        name,
        label,
        ColumnDescription.Kind.NUMBER,
        ColumnDescription.Role.TIME,
        "months",
        List.of(),
        null,
        null);
  }

  private static StudyResults results(Cohort cohort, Study study) {
    return new StudyRunner(cohort).all(study);
  }

  private static List<String> texts(List<RefereeFinding> findings) {
    return findings.stream().map(f -> f.claim().text() + " " + f.sentence().text()).toList();
  }

  private static Cohort cohort(Column... columns) {
    return new Cohort(columns[0].size(), List.of(columns));
  }

  private static NumberColumn numbers(String name, double... values) {
    return new NumberColumn(name, values);
  }
}
