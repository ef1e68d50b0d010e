package org.riskset.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.riskset.study.ComparisonSpec;
import org.riskset.study.EqualityTest;
import org.riskset.study.FigureSpec;
import org.riskset.study.Study;
import org.riskset.study.SurvivalScale;

/** Numbers are R's, from cohort-survival.R. */
@DisplayName("A survival figure of the bundled cohort")
class SurvivalFigureTest {
  private final SurvivalFigure figure = CohortStudy.survival(CohortStudy.study());

  @Test
  @DisplayName("counts those at risk at each tick, finds the median and the thin tail as R does")
  void riskTable() throws IOException {
    for (CurveSeries curve : figure.curves()) {
      String[] expected = reference(curve.group());
      List<Double> atRisk = curve.counts().stream().map(RiskCount::atRisk).toList();
      assertThat(atRisk).isEqualTo(Arrays.stream(expected, 1, 10).map(Double::valueOf).toList());
      assertThat(curve.median()).hasValue(Double.parseDouble(expected[10]));
      assertThat(curve.tailFrom()).hasValue(Double.parseDouble(expected[11]));
    }
  }

  private static String[] reference(String group) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    SurvivalFigureTest.class.getResourceAsStream("cohort-survival.csv")),
                StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .map(line -> line.split(",", -1))
          .filter(fields -> fields[0].equals(group))
          .findFirst()
          .orElseThrow();
    }
  }

  @Test
  @DisplayName("at risk, events and censored add up to the group, none leaving exactly at a tick")
  void countsAddUp() {
    for (CurveSeries curve : figure.curves()) {
      for (RiskCount count : curve.counts()) {
        assertThat(count.atRisk() + count.eventsSoFar() + count.censoredSoFar())
            .as("%s at %s", curve.label(), count.time())
            .isEqualTo(curve.patients());
      }
    }
  }

  @Test
  void ticksAreYears() {
    assertThat(figure.ticks().times())
        .containsExactly(0.0, 12.0, 24.0, 36.0, 48.0, 60.0, 72.0, 84.0, 96.0);
    assertThat(figure.ticks().end()).isBetween(100.0, 104.0);
  }

  @Test
  void wordsComeFromTheDictionary() {
    assertThat(figure.title()).isEqualTo("Overall survival by arm");
    assertThat(figure.timeTitle()).isEqualTo("Months since diagnosis of recurrence");
    assertThat(figure.survivalTitle()).isEqualTo("Overall survival (%)");
    assertThat(figure.curves()).extracting(CurveSeries::label).containsExactly("RT", "non-RT");
    assertThat(figure.curves()).extracting(CurveSeries::style).containsExactly(0, 1);
  }

  @Test
  @DisplayName("says the effect with its limits first, then the test")
  void testLines() {
    assertThat(figure.tests())
        .containsExactly(
            new TestLine("Hazard ratio 0.26 (95% CI 0.14–0.48)", "HR 0.26 (95% CI 0.14–0.48)"),
            new TestLine("Log-rank p < 0.001", "Log-rank p < 0.001"));
  }

  @Test
  @DisplayName("names the test that was chosen, its strata and the test for trend")
  void chosenTest() {
    Study study = CohortStudy.study();
    ComparisonSpec spec =
        study
            .comparison()
            .withTest(EqualityTest.of(EqualityTest.Kind.TARONE_WARE))
            .withStrata(List.of("sex"))
            .withTrend(new ComparisonSpec.Trend(List.of()));
    assertThat(CohortStudy.survival(study.withComparison(spec)).tests())
        .extracting(TestLine::full)
        .endsWith("Tarone–Ware (stratified) p < 0.001", "Test for trend p < 0.001");
  }

  private static SurvivalFigure on(SurvivalScale scale) {
    Study study = CohortStudy.study();
    FigureSpec figure = study.figure();
    return CohortStudy.survival(
        study.withFigure(figure.withSurvival(figure.survival().withScale(scale))));
  }

  @Test
  @DisplayName("one minus survival rises from 0, its limits the other way round")
  void failure() {
    SurvivalFigure turned = on(SurvivalScale.FAILURE);
    assertThat(turned.survivalTitle()).isEqualTo("1 − overall survival (%)");
    assertThat(turned.values().labels()).containsExactly("0", "25", "50", "75", "100");
    Steps usual = figure.curves().get(0).steps();
    Steps steps = turned.curves().get(0).steps();
    assertThat(steps.value(0)).isZero();
    for (int i = 1; i < steps.size(); i++) {
      assertThat(steps.value(i)).isEqualTo(1 - usual.value(i));
      if (steps.hasLimits(i)) {
        assertThat(steps.lower(i)).isEqualTo(1 - usual.upper(i)).isLessThan(steps.upper(i));
      }
    }
  }

  @Test
  @DisplayName("the cumulative hazard has an axis of its own and stops at its end")
  void hazard() {
    SurvivalFigure turned = on(SurvivalScale.CUMULATIVE_HAZARD);
    assertThat(turned.survivalTitle()).isEqualTo("Cumulative hazard of death, −log S");
    Steps steps = turned.curves().get(0).steps();
    double top = turned.values().top();
    assertThat(turned.values().ticks()).first().isEqualTo(0.0);
    // RT falls to 0 at 100 months; the lowest survival before is shown in full.
    assertThat(steps.value(steps.size() - 1)).isEqualTo(top);
    Steps usual = figure.curves().get(0).steps();
    assertThat(steps.value(steps.size() - 2))
        .isEqualTo(-Math.log(usual.value(usual.size() - 2)))
        .isLessThan(top);
  }

  @Test
  @DisplayName("log–log starts at the first death, with the limits that R's complement has")
  void logLog() {
    SurvivalFigure turned = on(SurvivalScale.LOG_LOG);
    assertThat(turned.survivalTitle()).isEqualTo("Log cumulative hazard of death, log(−log S)");
    assertThat(turned.timeTitle()).isEqualTo("Months since diagnosis of recurrence, log scale");
    assertThat(turned.ticks().times()).containsExactly(5.0, 10.0, 20.0, 50.0, 100.0);
    assertThat(turned.ticks().labels()).containsExactly("5", "10", "20", "50", "100");
    Steps usual = figure.curves().get(0).steps();
    Steps steps = turned.curves().get(0).steps();
    int first = usual.indexAt(steps.start());
    assertThat(usual.value(first - 1)).as("survival before the first step").isEqualTo(1);
    for (int i = 0; i < steps.size() - 1; i++) {
      assertThat(steps.value(i)).isEqualTo(Math.log(-Math.log(usual.value(first + i))));
      assertThat(steps.lower(i))
          .isEqualTo(turned.values().nearest(Math.log(-Math.log(usual.upper(first + i)))))
          .isLessThan(steps.upper(i));
    }
  }

  @Test
  @DisplayName("a curve that falls to 0 is drawn on log–log until it does")
  void logLogAtZero() {
    Steps steps = on(SurvivalScale.LOG_LOG).curves().get(0).steps();
    Steps usual = figure.curves().get(0).steps();
    assertThat(usual.value(usual.size() - 1)).isZero();
    assertThat(steps.end()).isEqualTo(usual.end());
    int last = steps.size() - 1;
    assertThat(steps.value(last)).isEqualTo(steps.value(last - 1));
    assertThat(steps.hasLimits(last)).isFalse();
  }

  @Test
  @DisplayName("says from when time counts")
  void landmark() {
    Study study = CohortStudy.study();
    Study later = study.withSample(study.sample().withLandmark(OptionalDouble.of(2.5)));
    assertThat(CohortStudy.survival(later).timeTitle())
        .isEqualTo("Months since the landmark at 2.5 months");
  }

  @Test
  @DisplayName("carries the note that its rows are synthetic")
  void caption() {
    assertThat(figure.caption()).isEqualTo(CohortStudy.NOTE);
  }

  @Test
  @DisplayName("has a text alternative with numbers")
  void alternative() {
    assertThat(figure.alternative())
        .isEqualTo(
            "Overall survival by arm: RT with 72 patients, 46 deaths, median 50.4; non-RT with 23"
                + " patients, 17 deaths, median 29.8. Hazard ratio 0.26 (95% CI 0.14–0.48);"
                + " Log-rank p < 0.001.");
  }

  @Test
  @DisplayName("a curve starts at 1 at time 0 and ends at its last time")
  void steps() {
    Steps rt = figure.curves().get(0).steps();
    assertThat(rt.time(0)).isZero();
    assertThat(rt.value(0)).isEqualTo(1);
    assertThat(rt.end()).isEqualTo(100);
    assertThat(rt.value(rt.size() - 1)).isZero();
  }

  @Test
  void withoutGroupsThereIsNoTest() {
    SurvivalFigure all = CohortStudy.survival(CohortStudy.study().withGroups(List.of()));
    assertThat(all.title()).isEqualTo("Overall survival");
    assertThat(all.tests()).isEmpty();
    assertThat(all.curves()).extracting(CurveSeries::label).containsExactly("All patients");
    assertThat(all.alternative()).endsWith("Follow-up reaches 100.0 months.");
  }
}
