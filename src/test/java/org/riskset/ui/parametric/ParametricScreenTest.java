package org.riskset.ui.parametric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.riskset.data.NumberColumn;
import org.riskset.figure.FittedCurves;
import org.riskset.figure.SurvivalFigure;
import org.riskset.messages.NumberWording;
import org.riskset.messages.RatioWording;
import org.riskset.statistics.parametric.ParametricDistribution;
import org.riskset.statistics.parametric.ParametricFit;
import org.riskset.study.SampleSpec;
import org.riskset.study.SurvivalScale;
import org.riskset.study.SurvivalSpec;
import org.riskset.study.parametric.GroupModel;
import org.riskset.ui.RecurrentNpc;
import org.riskset.ui.Reference;
import org.riskset.ui.session.StudySession;

/** The models in the window have the numbers of R. */
class ParametricScreenTest {
  private static final double EXACT = 1e-9;

  /** R has no derivatives of its own for these: numDeriv's are a little less exact. */
  private static final double NUMERICAL = 1e-6;

  private StudySession session = RecurrentNpc.session();
  private ParametricViewModel model = new ParametricViewModel(session, RecurrentNpc.threads());

  private ParametricScreen look() {
    model.screen().look(true);
    return screen();
  }

  private ParametricScreen screen() {
    return model.screen().screen();
  }

  private List<GroupModel> models() {
    return Objects.requireNonNull(screen().models()).models();
  }

  private ParametricFit fit(ParametricDistribution distribution) {
    return of(distribution).fit().orElseThrow();
  }

  private GroupModel of(ParametricDistribution distribution) {
    return models().stream()
        .filter(found -> found.distribution() == distribution)
        .findFirst()
        .orElseThrow();
  }

  /** The first row of a distribution. */
  private ParametricRow row(ParametricDistribution distribution) {
    return screen().rows().stream()
        .filter(found -> found.distribution() == distribution)
        .findFirst()
        .orElseThrow();
  }

  private SurvivalFigure figure() {
    return Objects.requireNonNull(screen().figure());
  }

  private void where(String expression) {
    session.edit(study -> study.withSample(study.sample().where(expression)));
  }

  private static JsonNode reference(String groups, ParametricDistribution distribution) {
    String name = distribution.name().toLowerCase(Locale.ROOT);
    JsonNode found = Reference.ofParametric(groups).path(name);
    assertThat(found.isObject()).isTrue();
    return found;
  }

  private static Offset<Double> near(double value, ParametricDistribution distribution) {
    boolean numerical =
        distribution == ParametricDistribution.GOMPERTZ
            || distribution == ParametricDistribution.GENERALIZED_GAMMA;
    return within((numerical ? NUMERICAL : EXACT) * Math.max(1, Math.abs(value)));
  }

  @Test
  void nothingIsFittedBeforeSomebodyLooks() {
    assertThat(screen().isKnown()).isFalse();
    assertThat(look().isKnown()).isTrue();
  }

  @Test
  void fitsAreThoseOfR() {
    look();
    for (ParametricDistribution distribution : ParametricDistribution.values()) {
      requireFitOfR(distribution);
    }
  }

  private void requireFitOfR(ParametricDistribution distribution) {
    JsonNode r = reference("arm", distribution);
    ParametricFit fit = fit(distribution);
    double aic = r.path("aic").asDouble();
    double bic = r.path("bic").asDouble();
    double likelihood = r.path("log_likelihood").asDouble();
    assertThat(fit.aic()).isCloseTo(aic, near(aic, distribution));
    assertThat(fit.bic()).isCloseTo(bic, near(bic, distribution));
    assertThat(fit.logLikelihood()).isCloseTo(likelihood, near(likelihood, distribution));
    ParametricRow row = row(distribution);
    assertThat(row.fit().parameters()).isEqualTo(r.path("parameters").asText());
    assertThat(row.fit().aic()).isEqualTo(NumberWording.oneDecimal(aic));
    assertThat(row.fit().bic()).isEqualTo(NumberWording.oneDecimal(bic));
    assertThat(row.fit().logLikelihood()).isEqualTo(NumberWording.oneDecimal(likelihood));
    double least = reference("arm", ParametricDistribution.WEIBULL).path("aic").asDouble();
    assertThat(row.fit().difference())
        .isEqualTo(aic == least ? "smallest" : NumberWording.oneDecimal(aic - least));
  }

  @Test
  void ratiosOfTwoGroupsAreThoseOfR() {
    look();
    for (ParametricDistribution distribution : ParametricDistribution.values()) {
      requireRatiosOfR(distribution);
    }
  }

  private void requireRatiosOfR(ParametricDistribution distribution) {
    JsonNode r = reference("arm", distribution);
    ParametricRow.Effect effect = row(distribution).effect();
    assertThat(effect.timeRatio()).hasToString(words(r.path("time_ratio").path(0)));
    assertThat(effect.hazardRatio()).hasToString(words(r.path("hazard_ratio").path(0)));
  }

  private static String words(JsonNode ratio) {
    return ratio.isMissingNode()
        ? "–"
        : RatioWording.withLimits(
            ratio.path("estimate").asDouble(),
            ratio.path("lower").asDouble(),
            ratio.path("upper").asDouble());
  }

  @Test
  void curvesAreThoseOfRAndEndWithTheFollowUp() {
    look();
    for (ParametricDistribution distribution : ParametricDistribution.values()) {
      requireCurvesOfR(distribution);
    }
  }

  private void requireCurvesOfR(ParametricDistribution distribution) {
    model.choose(distribution);
    JsonNode times = Reference.ofParametric("times");
    JsonNode r = reference("arm", distribution).path("survival");
    // The figure has the arms in the order of the dictionary, R the reference first.
    List<FittedCurves.Curve> curves = figure().fitted().curves();
    assertThat(curves).hasSize(2);
    for (int group = 0; group < 2; group++) {
      FittedCurves.Curve curve = curves.get(group);
      assertThat(curve.style()).isEqualTo(group);
      for (int i = 0; i < times.size(); i++) {
        double expected = r.path(1 - group).path(i).asDouble();
        assertThat(at(curve, times.path(i).asDouble())).isCloseTo(expected, within(1e-4));
        assertThat(
                of(distribution)
                    .survival(group == 0 ? "RT" : "non-RT")
                    .orElseThrow()
                    .applyAsDouble(times.path(i).asDouble()))
            .isCloseTo(expected, within(NUMERICAL));
      }
      double last = figure().curves().get(group).steps().end();
      assertThat(curve.points().get(curve.points().size() - 1).time()).isEqualTo(last);
    }
  }

  /** The value of a drawn curve between two of its points. */
  private static double at(FittedCurves.Curve curve, double time) {
    List<FittedCurves.Point> points = curve.points();
    int after =
        IntStream.range(0, points.size())
            .filter(i -> points.get(i).time() >= time)
            .findFirst()
            .orElseThrow();
    FittedCurves.Point left = points.get(Math.max(0, after - 1));
    FittedCurves.Point right = points.get(after);
    double part = (time - left.time()) / (right.time() - left.time());
    return left.value() * (1 - part) + right.value() * part;
  }

  @Test
  void theAnswerComesFirstAndDoesNotOversellIt() {
    assertThat(look().verdict())
        .isEqualTo("Smallest AIC: Weibull, 609.9. Within 2 of it: generalised gamma.");
    assertThat(screen().remarks())
        .contains(
            "AIC compares the fit within the observed follow-up; it says nothing about what comes"
                + " after it.")
        .anyMatch(
            remark -> remark.contains("what RT multiplies survival times by, against non-RT"));
    assertThat(screen().rows())
        .extracting(ParametricRow::name)
        .containsExactly(
            "Exponential",
            "Weibull",
            "Log-normal",
            "Log-logistic",
            "Gompertz",
            "Generalised gamma");
  }

  @Test
  void withoutAChoiceTheFigureIsOfTheDataAlone() {
    look();
    assertThat(figure().fitted().exist()).isFalse();
    model.choose(ParametricDistribution.GOMPERTZ);
    assertThat(figure().fitted().name()).isEqualTo("Gompertz model");
    assertThat(figure().title()).isEqualTo("Overall survival by arm, Gompertz model");
    assertThat(figure().alternative())
        .contains("Over the curves lies the Gompertz model: Hazard ratio 0.27 (95% CI 0.14–0.50).");
    model.choose(null);
    assertThat(figure().fitted().exist()).isFalse();
  }

  @Test
  void theChoiceIsAnEditThatFitsNothingAnew() {
    look();
    ParametricModels before = Objects.requireNonNull(screen().models());
    model.choose(ParametricDistribution.LOGNORMAL);
    session.edit(study -> study.withFigure(study.figure().withSize(85, 60, 7)));
    assertThat(screen().models()).isSameAs(before);
    assertThat(session.study().survival().parametric()).contains(ParametricDistribution.LOGNORMAL);
    session.undo();
    session.undo();
    assertThat(model.chosen()).isEmpty();
    assertThat(screen().models()).isSameAs(before);
    session.edit(study -> study.withConfidenceLevel(0.9));
    assertThat(screen().models()).isNotSameAs(before);
  }

  @Test
  void everyFurtherGroupHasARowOfItsOwn() {
    session.edit(study -> study.withGroups(List.of("rN")));
    look();
    for (ParametricDistribution distribution : ParametricDistribution.values()) {
      requireRowsOfR(distribution);
    }
    assertThat(screen().remarks())
        .anyMatch(remark -> remark.contains("its hazard against that of rN0. 95% limits"));
  }

  private void requireRowsOfR(ParametricDistribution distribution) {
    JsonNode r = reference("rN", distribution);
    assertThat(fit(distribution).aic())
        .isCloseTo(r.path("aic").asDouble(), near(r.path("aic").asDouble(), distribution));
    List<ParametricRow> rows =
        screen().rows().stream().filter(row -> row.distribution() == distribution).toList();
    assertThat(rows).extracting(row -> row.effect().group()).containsExactly("rN1", "rN2", "rN3");
    for (int i = 0; i < rows.size(); i++) {
      assertThat(rows.get(i).effect().timeRatio()).hasToString(words(r.path("time_ratio").path(i)));
      assertThat(rows.get(i).effect().hazardRatio())
          .hasToString(words(r.path("hazard_ratio").path(i)));
    }
    assertThat(rows.get(2).last()).isTrue();
    assertThat(rows.get(1).name()).isEmpty();
  }

  @Test
  void combinationsOfColumnsAndColumnsOfNumbersAreGroupsToo() {
    session.edit(study -> study.withGroups(List.of("sex", "immunotherapy")));
    look();
    model.choose(ParametricDistribution.WEIBULL);
    assertThat(figure().fitted().curves()).hasSize(figure().curves().size());
    requireWeibullOfR("combined");
    session.edit(study -> study.withGroups(List.of("os_event")));
    assertThat(screen().isCompared()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"arm == 'RT'", "arm == 'non-RT'"})
  void oneGroupHasModelsButNoRatios(String one) {
    where(one);
    look();
    model.choose(ParametricDistribution.WEIBULL);
    assertThat(screen().isCompared()).isFalse();
    assertThat(screen().rows()).hasSize(6);
    assertThat(screen().rows().get(1).fit().parameters()).isEqualTo("2");
    assertThat(figure().fitted().curves()).hasSize(1);
    assertThat(figure().tests()).isEmpty();
  }

  @Test
  void withoutGroupsAllPatientsAreOne() {
    session.edit(study -> study.withGroups(List.of()));
    look();
    model.choose(ParametricDistribution.EXPONENTIAL);
    assertThat(screen().rows()).hasSize(6);
    assertThat(figure().fitted().curves()).hasSize(1);
    assertThat(figure().title()).isEqualTo("Overall survival, exponential model");
  }

  @Test
  void withoutEventsThereIsNoModel() {
    where("os_event == 0");
    assertThat(look().isKnown()).isFalse();
    assertThat(screen().problem()).isEqualTo("No model: no events.");
    assertThat(screen().drawing()).isNull();
  }

  @Test
  void aGroupWithoutEventsHasNoRatioAndNoCurve() {
    where("arm == 'RT' or os_event == 0");
    look();
    model.choose(ParametricDistribution.WEIBULL);
    assertThat(screen().rows().get(1).effect().timeRatio())
        .hasToString("not estimable: no deaths in the reference level");
    assertThat(figure().fitted().exist()).isFalse();
    assertThat(screen().remarks())
        .contains("Weibull has no curves: a group without events has no finite coefficient.");
    assertThat(figure().alternative() + screen().rows()).doesNotContain("NaN", "Infinity");
    where("arm == 'non-RT' or os_event == 0");
    assertThat(screen().rows().get(1).effect().timeRatio())
        .hasToString("not estimable: no deaths in this level");
  }

  @Test
  void aModelWithoutAMaximumIsNamedWithItsReason() {
    where("rN == 'rN3'");
    look();
    ParametricRow gamma = screen().rows().get(5);
    assertThat(gamma.fit().aic()).isEqualTo("n.e.");
    assertThat(screen().remarks())
        .contains("Generalised gamma not estimable: the likelihood has no maximum.");
    assertThat(screen().verdict()).doesNotContain("generalised gamma");
  }

  @Test
  void aTimeOfZeroIsNamedByItsRow() {
    session =
        new StudySession(
            session
                .cohort()
                .map(
                    column ->
                        column instanceof NumberColumn numbers && column.name().equals("os_months")
                            ? withZero(numbers)
                            : column),
            session.study(),
            Runnable::run,
            Runnable::run,
            defect -> {
              throw new AssertionError(defect);
            });
    model = new ParametricViewModel(session, RecurrentNpc.threads());
    assertThat(look().isKnown()).isFalse();
    assertThat(screen().problem())
        .startsWith("Column os_months, row 3: the time 0 is not above 0")
        .contains("leave the row out");
  }

  private static NumberColumn withZero(NumberColumn numbers) {
    return new NumberColumn(
        numbers.name(),
        IntStream.range(0, numbers.size())
            .mapToDouble(i -> i == 2 ? 0 : numbers.value(i))
            .toArray());
  }

  private void requireWeibullOfR(String name) {
    assertThat(fit(ParametricDistribution.WEIBULL).aic())
        .isCloseTo(Reference.ofParametric(name).path("aic").asDouble(), withinPercentage(1e-7));
  }

  @Test
  void weightsAndALandmarkAreTaken() {
    session.edit(study -> study.withSample(SampleSpec.of("", "age_years", true)));
    assertThat(look().rows()).hasSize(6).noneMatch(row -> row.fit().aic().equals("n.e."));
    requireWeibullOfR("weighted");
    session.edit(
        study -> study.withSample(SampleSpec.everyone().withLandmark(OptionalDouble.of(12))));
    assertThat(screen().rows()).hasSize(6).noneMatch(row -> row.fit().aic().equals("n.e."));
    requireWeibullOfR("landmark");
  }

  @Test
  void aCurveOfTheFollowUpHasNoModel() {
    session.edit(
        study ->
            study.withSurvival(
                study
                    .survival()
                    .withDistribution(ParametricDistribution.WEIBULL)
                    .withEstimator(
                        new SurvivalSpec.Estimator(
                            SurvivalSpec.Estimator.usual().survival(),
                            SurvivalSpec.Estimator.usual().hazard(),
                            true))));
    look();
    assertThat(figure().fitted().exist()).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void noPointLiesOffTheAxes(SurvivalScale scale) {
    model.choose(ParametricDistribution.WEIBULL);
    session.edit(
        study ->
            study.withFigure(
                study.figure().withSurvival(study.figure().survival().withScale(scale))));
    look();
    assertThat(figure().fitted().curves()).hasSize(2);
    for (FittedCurves.Curve curve : figure().fitted().curves()) {
      assertThat(curve.points())
          .hasSizeGreaterThan(100)
          .allMatch(point -> figure().values().holds(point.value()))
          .allMatch(
              point ->
                  point.time() >= figure().ticks().start()
                      && point.time() <= figure().ticks().end());
    }
  }

  @Test
  void theExportedFigureHasTheSizeAskedFor() {
    model.choose(ParametricDistribution.LOGLOGISTIC);
    look();
    SurvivalFigure exported =
        (SurvivalFigure)
            Objects.requireNonNull(screen().drawing())
                .apply(session.study().figure().withSize(85, 60, 7));
    assertThat(exported.fitted().name()).isEqualTo("Log-logistic model");
    assertThat(exported.tests().get(0).full()).isEqualTo("Time ratio 1.79 (95% CI 1.33–2.42)");
    assertThat(exported.tests().get(0).brief()).isEqualTo("TR 1.79 (95% CI 1.33–2.42)");
  }
}
