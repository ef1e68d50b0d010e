package org.riskset.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.riskset.study.FigureSpec;
import org.riskset.study.Study;
import org.riskset.ui.Reference;

/** Incidences are R's, from the rooms' incidence.R. */
@DisplayName("A figure of cumulative incidence of the bundled cohort")
class IncidenceFigureTest {
  private static final Study BY_ARM = CohortStudy.study();
  private static final Study BY_CAUSE = BY_ARM.withGroups(List.of());

  private static Study ofMetastasis() {
    return BY_ARM.withIncidence(BY_ARM.incidence().withCause("distant_metastasis"));
  }

  @Test
  @DisplayName("draws the cause of interest in each group, in the group's colour and dash")
  void byGroup() {
    SurvivalFigure figure = CohortStudy.incidence(ofMetastasis());
    assertThat(figure.curves()).extracting(CurveSeries::label).containsExactly("RT", "non-RT");
    assertThat(figure.curves()).extracting(CurveSeries::style).containsExactly(0, 1);
    assertThat(figure.curves()).extracting(CurveSeries::patients).containsExactly(72, 23);
    assertThat(figure.curves()).extracting(CurveSeries::events).containsExactly(11.0, 7.0);
    assertReads(figure.curves().get(0), Reference.ofIncidence("metastasis_RT"));
    assertReads(figure.curves().get(1), Reference.ofIncidence("metastasis_nonRT"));
  }

  private static void assertReads(CurveSeries curve, JsonNode r) {
    Steps steps = curve.steps();
    for (int time = 0; time < 2; time++) {
      int last = last(steps, time == 0 ? 36 : 60);
      assertThat(steps.value(last)).isCloseTo(r.path("estimate").get(time).asDouble(), exact());
      assertThat(steps.lower(last)).isCloseTo(r.path("lower").get(time).asDouble(), exact());
      assertThat(steps.upper(last)).isCloseTo(r.path("upper").get(time).asDouble(), exact());
    }
  }

  private static Offset<Double> exact() {
    return within(1e-10);
  }

  private static int last(Steps steps, double time) {
    int last = 0;
    for (int i = 0; i < steps.size() && steps.time(i) <= time; i++) {
      last = i;
    }
    return last;
  }

  @Test
  @DisplayName("says what it shows, with Gray's test, and names the cause in the axis")
  void words() {
    SurvivalFigure figure = CohortStudy.incidence(ofMetastasis());
    assertThat(figure.title()).isEqualTo("Cumulative incidence of distant_metastasis by arm");
    assertThat(figure.survivalTitle()).isEqualTo("Cumulative incidence of distant_metastasis (%)");
    assertThat(figure.tests()).extracting(TestLine::full).containsExactly("Gray's test p = 0.007");
    assertThat(figure.caption()).isEqualTo(CohortStudy.NOTE);
    assertThat(figure.alternative())
        .contains("RT with 72 patients, 11 deaths", "Gray's test p = 0.007.");
  }

  @Test
  @DisplayName("draws all causes where there are no groups, over one row of patients at risk")
  void byCause() {
    SurvivalFigure figure = CohortStudy.incidence(BY_CAUSE);
    assertThat(figure.title()).isEqualTo("Cumulative incidence by cause");
    assertThat(figure.curves()).extracting(CurveSeries::style).containsExactly(0, 1, 2, 3, 4);
    assertThat(figure.tests()).isEmpty();
    assertThat(figure.rows()).hasSize(1);
    assertThat(figure.rows().get(0).counts().get(0).atRisk()).isEqualTo(95);
  }

  @Test
  @DisplayName("counts at risk as the figure of overall survival does")
  void sameAtRisk() {
    SurvivalFigure survival = CohortStudy.survival(BY_ARM);
    SurvivalFigure incidence = CohortStudy.incidence(BY_ARM);
    for (int g = 0; g < 2; g++) {
      assertThat(incidence.curves().get(g).counts())
          .extracting(RiskCount::atRisk)
          .isEqualTo(survival.curves().get(g).counts().stream().map(RiskCount::atRisk).toList());
      assertThat(incidence.curves().get(g).tailFrom())
          .isEqualTo(survival.curves().get(g).tailFrom());
    }
  }

  @Test
  @DisplayName("never leads to medians, whatever the study's survival figure shows")
  void noMedians() {
    SurvivalFigure figure = CohortStudy.incidence(BY_ARM);
    FigureSpec.Survival look = BY_ARM.figure().survival();
    assertThat(look.medianLines()).isTrue();
    assertThat(figure.choices()).isEqualTo(look.withMedianLines(false));
    assertThat(figure.curves().get(0).median()).isEmpty();
  }
}
