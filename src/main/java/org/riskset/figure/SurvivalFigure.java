package org.riskset.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riskset.study.FigureSpec;
import org.riskset.study.Study;
import org.riskset.study.analysis.ComparisonAnalysis;
import org.riskset.study.analysis.SurvivalAnalysis;
import org.riskset.study.incidence.IncidenceAnalysis;
import org.riskset.study.parametric.GroupModel;
import org.riskset.study.prediction.ProfileAnalysis;

/**
 * Survival or incidence curves over time, with the numbers at risk under them.
 *
 * @param title what the figure is about
 * @param caption note that every copy carries, empty if none
 * @param alternative the figure in two sentences
 * @param timeTitle title of the time axis
 * @param survivalTitle title of the survival axis
 * @param ticks the time axis
 * @param values the vertical axis
 * @param curves one per group, or per cause, in order
 * @param rows rows of the table under the curves
 * @param tests results of the comparison, empty without one
 * @param choices which parts are shown
 * @param fitted curves of a model over those of the data
 */
public record SurvivalFigure(
    String title,
    String caption,
    String alternative,
    String timeTitle,
    String survivalTitle,
    TimeTicks ticks,
    ValueAxis values,
    List<CurveSeries> curves,
    List<RiskRow> rows,
    List<TestLine> tests,
    FigureSpec.Survival choices,
    FittedCurves fitted)
    implements Figure {
  /** Copies the lists. */
  public SurvivalFigure {
    curves = List.copyOf(curves);
    rows = List.copyOf(rows);
    tests = List.copyOf(tests);
  }

  /**
   * The figure of an analysis.
   *
   * @param study the study, whose figure choices apply
   * @param analysis curves of its groups
   * @param comparison the test of equal survival, or null to show none
   */
  public static SurvivalFigure of(
      Study study, SurvivalAnalysis analysis, @Nullable ComparisonAnalysis comparison) {
    return new SurvivalFigureAssembly(study, analysis, comparison).figure();
  }

  /**
   * The figure of an analysis with the curves of a parametric model over it, and its ratio of two
   * groups.
   *
   * @param study the study, whose figure choices apply
   * @param analysis curves of its groups
   * @param model a model of the same groups; one without curves of its own adds none
   */
  public static SurvivalFigure ofModel(Study study, SurvivalAnalysis analysis, GroupModel model) {
    return new FittedCurvesAssembly(study, of(study, analysis, null), model).figure(analysis);
  }

  /**
   * The figure of cumulative incidences: of the cause of interest in each group, or of all causes
   * where there are no groups.
   *
   * @param study the study, whose figure choices apply
   * @param analysis its incidences, of at least one cause
   */
  public static SurvivalFigure of(Study study, IncidenceAnalysis analysis) {
    return new IncidenceFigureAssembly(study, analysis).figure();
  }

  /**
   * The figure of the survival that a Cox model predicts for some patients.
   *
   * @param study the study, whose figure choices apply
   * @param analysis the patients, those for whom nothing is predicted left out
   */
  public static SurvivalFigure of(Study study, ProfileAnalysis analysis) {
    return new PredictionFigureAssembly(study, analysis).figure();
  }

  /** The same curves with those of a model. */
  SurvivalFigure with(
      String newTitle, String newAlternative, List<TestLine> results, FittedCurves model) {
    return new SurvivalFigure(
        newTitle,
        caption,
        newAlternative,
        timeTitle,
        survivalTitle,
        ticks,
        values,
        curves,
        rows,
        results,
        choices,
        model);
  }
}
