package org.riskset.figure.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.riskset.figure.Area;
import org.riskset.figure.CohortStudy;
import org.riskset.figure.CurveSeries;
import org.riskset.figure.FigurePreset;
import org.riskset.figure.FittedCurves;
import org.riskset.figure.RiskCount;
import org.riskset.figure.SmallCohort;
import org.riskset.figure.Steps;
import org.riskset.figure.SurvivalFigure;
import org.riskset.figure.SurvivalGeometry;
import org.riskset.statistics.parametric.ParametricDistribution;
import org.riskset.study.FigureSpec;
import org.riskset.study.Study;
import org.riskset.study.SurvivalScale;

@DisplayName("A drawn survival figure")
class SurvivalDrawingTest {
  @Test
  @DisplayName("a log–log axis that ends before the first death has a legend and no curves")
  void logLogBeforeTheFirstDeath() {
    Study study = CohortStudy.study();
    FigureSpec.Survival look =
        study
            .figure()
            .survival()
            .withScale(SurvivalScale.LOG_LOG)
            .withTimeAxis(OptionalDouble.empty(), OptionalDouble.of(2));
    SurvivalFigure figure =
        CohortStudy.survival(study.withFigure(study.figure().withSurvival(look)));
    SurvivalGeometry geometry = Drawn.onPaper(figure, 493, 334).survival();
    assertThat(geometry.labels()).isEmpty();
    assertThat(geometry.time().logarithmic()).isTrue();
    assertThat(geometry.time().upper()).isEqualTo(2);
  }

  @Test
  @DisplayName("a model's curve is drawn where its survival stands, named above the plot")
  void modelsStandOverTheCurves() {
    SurvivalFigure figure =
        CohortStudy.modelled(CohortStudy.study(), ParametricDistribution.LOGLOGISTIC);
    Drawn drawn = Drawn.onPaper(figure, 493, 334);
    SurvivalGeometry geometry = drawn.survival();
    assertThat(geometry.plot().y())
        .isGreaterThan(Drawn.onPaper(FIGURE, 493, 334).survival().plot().y());
    for (FittedCurves.Curve curve : figure.fitted().curves()) {
      for (int i : new int[] {80, 160, 220}) {
        FittedCurves.Point point = curve.points().get(i);
        double x = geometry.time().toCoordinate(point.time());
        double y = geometry.survival().toCoordinate(point.value());
        assertThat(drawn.opacity(x, y)).as("at %s", point.time()).isGreaterThan(0.8);
      }
    }
    assertThat(drawn.touchesEdge()).isFalse();
  }

  private static final SurvivalFigure FIGURE = CohortStudy.survival(CohortStudy.study());
  private static final double POINTS_PER_MM = 72 / 25.4;

  @Test
  @DisplayName("numbers at risk stand centred on their ticks, to half a point")
  void countsAreCentredOnTicks() {
    Drawn drawn = Drawn.onPaper(FIGURE, 493, 334);
    SurvivalGeometry geometry = drawn.survival();
    assertThat(geometry.riskRows()).hasSize(2);
    for (int row = 0; row < 2; row++) {
      for (RiskCount count : FIGURE.curves().get(row).counts()) {
        double tick = geometry.time().toCoordinate(count.time());
        Area band = geometry.riskRows().get(row);
        Area around = new Area(tick - 10, band.y(), 20, band.height());
        assertThat(drawn.inkCentreX(around))
            .as("count at %s", count.time())
            .isCloseTo(tick, within(0.5));
      }
    }
  }

  @Test
  @DisplayName("the curve stands where the geometry says")
  void curveStandsWhereGeometrySays() {
    Drawn drawn = Drawn.onPaper(FIGURE, 493, 334);
    SurvivalGeometry geometry = drawn.survival();
    Steps rt = FIGURE.curves().get(0).steps();
    for (double time : new double[] {20, 37, 43, 60, 80}) {
      double x = geometry.time().toCoordinate(time + 0.2);
      double y = geometry.survival().toCoordinate(rt.value(rt.indexAt(time + 0.2)));
      assertThat(drawn.opacity(x, y)).as("on the curve at %s", time).isGreaterThan(0.9);
    }
    assertThat(drawn.opacity(geometry.plot().right() - 2, geometry.plot().y() + 2))
        .as("nothing where nobody is")
        .isZero();
  }

  @ParameterizedTest
  @EnumSource(FigurePreset.class)
  @DisplayName("names of groups lie on no curve and in no band, at every preset")
  void labelsAreClear(FigurePreset preset) {
    FigureSpec spec = preset.applyTo(FigureSpec.defaults());
    FigureImage image =
        FigureImage.draw(
            FIGURE,
            FigureStyle.paper(spec),
            spec.widthMm() * POINTS_PER_MM,
            spec.heightMm() * POINTS_PER_MM,
            1);
    assertNoLabelOnACurve((SurvivalGeometry) image.geometry());
  }

  @ParameterizedTest
  @ValueSource(doubles = {520, 640, 848, 1200, 1600})
  @DisplayName("names of groups lie on no curve and in no band, at every width of the window")
  void labelsAreClearOnScreen(double width) {
    SurvivalGeometry geometry = Drawn.onScreen(FIGURE, width, 460).survival();
    assertThat(geometry.labels()).hasSize(2);
    assertNoLabelOnACurve(geometry);
  }

  private static void assertNoLabelOnACurve(SurvivalGeometry geometry) {
    for (Area label : geometry.labels()) {
      for (CurveSeries curve : FIGURE.curves()) {
        Steps steps = curve.steps();
        for (int i = 0; i + 1 < steps.size(); i++) {
          assertThat(label.overlaps(band(steps, i, geometry))).isFalse();
        }
      }
      assertThat(label.x()).isGreaterThan(geometry.plot().x());
      assertThat(label.right()).isLessThanOrEqualTo(geometry.plot().right());
    }
  }

  private static Area band(Steps steps, int i, SurvivalGeometry geometry) {
    double lower = steps.hasLimits(i) ? steps.lower(i) : steps.value(i + 1);
    double upper = steps.hasLimits(i) ? steps.upper(i) : steps.value(i);
    double left = geometry.time().toCoordinate(steps.time(i));
    double top = geometry.survival().toCoordinate(upper);
    return new Area(
        left,
        top,
        geometry.time().toCoordinate(steps.time(i + 1)) - left,
        geometry.survival().toCoordinate(lower) - top);
  }

  @ParameterizedTest
  @EnumSource(FigurePreset.class)
  @DisplayName("nothing is cut off at the edge, at every preset")
  void nothingIsCutOff(FigurePreset preset) {
    FigureSpec spec = preset.applyTo(FigureSpec.defaults());
    FigureImage image =
        FigureImage.draw(
            FIGURE,
            FigureStyle.paper(spec),
            spec.widthMm() * POINTS_PER_MM,
            spec.heightMm() * POINTS_PER_MM,
            Drawn.SCALE);
    assertThat(Drawn.of(image).touchesEdge()).isFalse();
    assertThat(image.geometry().plot().height()).isGreaterThan(60);
  }

  @Test
  @DisplayName("long names of groups get a gutter, and counts still stand on their ticks")
  void longNames() {
    SurvivalFigure figure =
        SmallCohort.survival(
            List.of(
                "Salvage re-irradiation",
                "Salvage re-irradiation",
                "No salvage re-irradiation",
                "No salvage re-irradiation"),
            new double[] {10, 20, 5, 15},
            new int[] {1, 1, 1, 0});
    Drawn drawn = Drawn.onPaper(figure, 493, 334);
    SurvivalGeometry geometry = drawn.survival();
    double names =
        Typography.of(FigureStyle.paper(FigureSpec.defaults()))
            .text()
            .width("No salvage re-irradiation");
    assertThat(geometry.plot().x()).isGreaterThan(names + 4);
    Area first = geometry.riskRows().get(0);
    Area count = new Area(geometry.plot().x() - 4, first.y(), 8, first.height());
    assertThat(drawn.inkCentreX(count)).isCloseTo(geometry.plot().x(), within(0.5));
  }

  @Test
  @DisplayName("names too long for a gutter stand above their counts")
  void veryLongNames() {
    String name = "Patients who had salvage nasopharyngectomy and postoperative re-irradiation";
    SurvivalFigure figure =
        SmallCohort.survival(
            List.of(name, name, "other", "other"),
            new double[] {10, 20, 5, 15},
            new int[] {1, 1, 1, 0});
    SurvivalGeometry geometry = Drawn.onPaper(figure, 252, 204).survival();
    assertThat(geometry.plot().width()).isGreaterThan(150);
  }

  @Test
  @DisplayName("many groups get a legend, and colours and dashes stay apart past the sixth")
  void manyGroups() {
    List<String> groups = new ArrayList<>();
    IntStream.range(0, 8).forEach(g -> groups.addAll(Collections.nCopies(6, "level " + g)));
    double[] times = IntStream.range(0, 48).mapToDouble(i -> 1 + (i * 7) % 48).toArray();
    int[] events = IntStream.range(0, 48).map(i -> i % 3 == 0 ? 0 : 1).toArray();
    SurvivalGeometry geometry =
        Drawn.onPaper(SmallCohort.survival(groups, times, events), 493, 420).survival();
    assertThat(geometry.labels()).isEmpty();
    assertThat(geometry.riskRows()).hasSize(8);
    Pens pens = new Pens(FigureStyle.paper(FigureSpec.defaults()));
    assertThat(pens.curve(6)).isNotEqualTo(pens.curve(0));
  }

  @Test
  @DisplayName("one patient, no events, huge and tiny times: there is still a figure")
  void extremes() {
    assertDrawn(SmallCohort.survival(List.of("a"), new double[] {3}, new int[] {1}));
    assertDrawn(
        SmallCohort.survival(List.of("a", "b", "b"), new double[] {3, 4, 4}, new int[] {0, 0, 0}));
    assertDrawn(SmallCohort.survival(List.of("a", "b"), new double[] {1e9, 5e8}, new int[] {1, 0}));
    assertDrawn(
        SmallCohort.survival(List.of("a", "b"), new double[] {1e-9, 5e-10}, new int[] {1, 1}));
    assertDrawn(SmallCohort.survival(List.of("a", "a"), new double[] {0, 0}, new int[] {1, 0}));
  }

  private static void assertDrawn(SurvivalFigure figure) {
    SurvivalGeometry geometry = Drawn.onPaper(figure, 252, 204).survival();
    assertThat(geometry.plot().width()).isGreaterThan(100);
    assertThat(geometry.plot().height()).isGreaterThan(60);
    assertThat(geometry.time().toCoordinate(0)).isEqualTo(geometry.plot().x());
  }

  @Test
  @DisplayName("a window too small to show anything is no error")
  void tinyWindow() {
    assertThat(Drawn.onScreen(FIGURE, 1, 1).image().pixels()).hasSize(Drawn.SCALE * Drawn.SCALE);
  }

  @Test
  @DisplayName("screens leave the background to the window")
  void transparentBackground() {
    assertThat(Drawn.onScreen(FIGURE, 848, 470).opacity(840, 3)).isZero();
  }
}
