package org.riskset.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.riskset.statistics.cox.Coefficient;
import org.riskset.statistics.cox.Coefficient.Status;
import org.riskset.statistics.cox.CoxOutcome;
import org.riskset.statistics.inference.NotEstimable;
import org.riskset.study.FigureSpec;
import org.riskset.study.Study;
import org.riskset.study.analysis.CoxAnalysis;
import org.riskset.study.analysis.Sample;
import org.riskset.study.analysis.TermLevel;
import org.riskset.study.analysis.TermRows;

@DisplayName("A forest plot")
class ForestFigureTest {
  private static final Study STUDY = CohortStudy.study();

  @Test
  @DisplayName("keeps every row, and says of a reference that it is one")
  void rows() {
    ForestFigure figure =
        figure(row("non-RT", true, 17, null), row("RT", false, 46, estimated(0.26, 0.14, 0.48)));
    assertThat(figure.rows()).extracting(ForestRow::label).containsExactly("non-RT", "RT");
    assertThat(figure.rows()).extracting(ForestRow::firstOfTerm).containsExactly(true, false);
    assertThat(figure.rows().get(0).multivariable())
        .isEqualTo(new ForestEstimate.Reference("reference"));
    assertThat(figure.rows().get(1).multivariable())
        .isEqualTo(new ForestEstimate.Estimated(0.26, 0.14, 0.48, "0.26 (0.14–0.48)", "0.03"));
    assertThat(figure.eventsHeader()).isEqualTo("Deaths");
    assertThat(figure.ratioHeader()).isEqualTo("HR (95% CI)");
  }

  @Test
  @DisplayName("says why a level without events has no hazard ratio")
  void noEventsInLevel() {
    ForestFigure figure =
        figure(row("rN0", true, 30, null), row("rN3", false, 0, status(Status.INFINITE_NEGATIVE)));
    assertThat(figure.rows().get(1).multivariable().text())
        .isEqualTo("not estimable: no deaths in this level");
  }

  @Test
  @DisplayName("says why levels compared with one without events have none")
  void noEventsInReference() {
    ForestFigure figure =
        figure(row("rN0", true, 0, null), row("rN3", false, 4, status(Status.INFINITE_POSITIVE)));
    assertThat(figure.rows().get(1).multivariable().text())
        .isEqualTo("not estimable: no deaths in the reference level");
  }

  @Test
  void aliasedAndSeparated() {
    ForestFigure figure =
        figure(
            row("a", true, 3, null),
            row("b", false, 3, status(Status.ALIASED)),
            row("c", false, 3, status(Status.INFINITE_POSITIVE)));
    assertThat(figure.rows())
        .extracting(row -> row.multivariable().text())
        .containsExactly("reference", "not estimable: collinear", "not estimable: separated");
  }

  @Test
  @DisplayName("without a model every row says so")
  void impossible() {
    CoxAnalysis none =
        new CoxAnalysis(
            new Sample(5, 0, 0, 0, 0, 0),
            new CoxOutcome.Impossible(NotEstimable.NO_EVENTS),
            List.of(),
            List.of(new TermRows("sex", "Sex", "", List.of(row("Male", false, 0, null)))),
            List.of());
    assertThat(ForestFigure.of(STUDY, none).rows().get(0).multivariable().text())
        .isEqualTo("not estimable: no events");
  }

  @Test
  void numbersArePerUnit() {
    CoxAnalysis analysis =
        analysis(
            new TermRows(
                "age",
                "Age",
                "years",
                List.of(
                    new TermLevel(
                        null, "years", false, 95, 63, estimated(1.04, 0.78, 1.37), null))));
    assertThat(ForestFigure.of(STUDY, analysis).rows().get(0).label()).isEqualTo("per year");
  }

  @Test
  @DisplayName(
      "the axis is symmetric about 1 and holds all estimates; wide limits do not stretch it")
  void axis() {
    assertThat(ticks(estimated(0.26, 0.14, 0.48)).ratios())
        .containsExactly(0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0);
    assertThat(ticks(estimated(1.1, 0.8, 1.5)).ratios()).containsExactly(0.5, 1.0, 2.0);
    assertThat(ticks(estimated(1.1, 0.001, 900)).upper()).isEqualTo(10);
    assertThat(ticks(estimated(30, 2, 900)).upper()).isEqualTo(50);
    assertThat(ticks(estimated(3, 2, Double.POSITIVE_INFINITY)).upper()).isEqualTo(5);
    assertThat(ticks(estimated(3000, 2, 1e9)).ratios())
        .containsExactly(0.0001, 0.001, 0.01, 0.1, 1.0, 10.0, 100.0, 1000.0, 10000.0);
    assertThat(ticks(estimated(0.26, 0.14, 0.48)).labels())
        .containsExactly("0.1", "0.2", "0.5", "1", "2", "5", "10");
  }

  @Test
  void theUserDecidesTheAxis() {
    FigureSpec chosen =
        new FigureSpec(
            174,
            118,
            8,
            FigureSpec.Survival.defaults(),
            new FigureSpec.Forest(OptionalDouble.of(0.25), OptionalDouble.of(4)));
    CoxAnalysis analysis =
        analysis(
            new TermRows("arm", "Arm", "", List.of(row("RT", false, 4, estimated(1, 0.01, 100)))));
    RatioTicks ticks = ForestFigure.of(STUDY.withFigure(chosen), analysis).ticks();
    assertThat(ticks.lower()).isEqualTo(0.25);
    assertThat(ticks.upper()).isEqualTo(4);
    assertThat(ticks.ratios()).containsExactly(0.5, 1.0, 2.0);
  }

  @Test
  void alternativeHasTheNumbers() {
    ForestFigure figure =
        figure(row("non-RT", true, 17, null), row("RT", false, 46, estimated(0.26, 0.14, 0.48)));
    assertThat(figure.alternative())
        .isEqualTo(
            "Forest plot of a Cox model of overall survival in 95 patients with 63 deaths."
                + " Hazard ratios: Arm RT 0.26 (0.14–0.48).");
    assertThat(figure.caption()).isEqualTo(CohortStudy.NOTE);
  }

  private static RatioTicks ticks(Coefficient coefficient) {
    return figure(row("RT", false, 46, coefficient)).ticks();
  }

  private static ForestFigure figure(TermLevel... levels) {
    return ForestFigure.of(STUDY, analysis(new TermRows("arm", "Arm", "", List.of(levels))));
  }

  private static CoxAnalysis analysis(TermRows term) {
    return new CoxAnalysis(
        new Sample(95, 63, 0, 0, 0, 0),
        new CoxOutcome.Impossible(NotEstimable.NO_COVARIATES),
        List.of(),
        List.of(term),
        List.of());
  }

  private static TermLevel row(
      String label, boolean reference, int events, @Nullable Coefficient coefficient) {
    return new TermLevel(label, label, reference, 20, events, coefficient, null);
  }

  private static Coefficient estimated(double ratio, double lower, double upper) {
    return new Coefficient(
        "x",
        Status.ESTIMATED,
        Math.log(ratio),
        0.3,
        Double.NaN,
        2.2,
        0.03,
        Math.log10(0.03),
        ratio,
        lower,
        upper);
  }

  private static Coefficient status(Status status) {
    double none = Double.NaN;
    return new Coefficient("x", status, none, none, none, none, none, none, none, none, none);
  }
}
