package org.riskset.ui.cox;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.riskset.data.Cohort;
import org.riskset.figure.Figure;
import org.riskset.figure.InfluenceFigure;
import org.riskset.messages.Messages;
import org.riskset.messages.NumberWording;
import org.riskset.study.FigureSpec;
import org.riskset.study.Study;
import org.riskset.study.analysis.Attempt;
import org.riskset.study.influence.InfluenceAnalysis;
import org.riskset.study.influence.InfluencedCoefficient;
import org.riskset.ui.part.PartScreen;

/**
 * What the influence part of the Cox room shows.
 *
 * @param study the study that the results belong to
 * @param analysis the influence of each subject, or null if there is none
 * @param words words of subjects, or null without analysis
 * @param figure the figure, or null if there is none
 * @param rows the subjects that move a coefficient most, from the largest change on
 * @param problem why there is none, empty if there is one or nothing is known yet
 * @param waysOut edits that would mend it
 */
record InfluenceScreen(
    Study study,
    @Nullable InfluenceAnalysis analysis,
    @Nullable InfluenceWords words,
    @Nullable InfluenceFigure figure,
    List<InfluenceRow> rows,
    String problem,
    List<WayOut> waysOut)
    implements PartScreen, FigureScreen {
  private static final int LISTED = 20;

  /** Copies the rows. */
  InfluenceScreen {
    rows = List.copyOf(rows);
    waysOut = List.copyOf(waysOut);
  }

  /** Nothing is known yet. */
  static InfluenceScreen empty(Study study) {
    return without(study, "", List.of());
  }

  private static InfluenceScreen without(Study study, String problem, List<WayOut> waysOut) {
    return new InfluenceScreen(study, null, null, null, List.of(), problem, waysOut);
  }

  /** What is shown of an analysis. */
  static InfluenceScreen of(Study study, Cohort cohort, Attempt<InfluenceAnalysis> attempt) {
    return attempt instanceof Attempt.Done<InfluenceAnalysis> done
        ? of(study, cohort, done.value())
        : attempt
            .failure()
            .map(problem -> without(study, problem.text(), WayOut.of(problem)))
            .orElseGet(() -> empty(study));
  }

  private static InfluenceScreen of(Study study, Cohort cohort, InfluenceAnalysis analysis) {
    InfluenceWords words = new InfluenceWords(study, cohort, analysis);
    return new InfluenceScreen(
        study,
        analysis,
        words,
        InfluenceFigure.of(study, analysis),
        analysis.largest(LISTED).stream().map(words::row).toList(),
        "",
        List.of());
  }

  @Override
  public boolean isKnown() {
    return analysis != null;
  }

  @Override
  public String whyNoFigure() {
    return problem;
  }

  @Override
  public @Nullable Function<FigureSpec, Figure> drawing() {
    return analysis == null ? null : look -> InfluenceFigure.of(study.withFigure(look), analysis);
  }

  /** Who moves which hazard ratio most, in one sentence. */
  String verdict() {
    return words == null ? "" : words.verdict();
  }

  /** "The 20 of 95 patients that move a coefficient most". */
  String tableTitle() {
    return analysis == null
        ? ""
        : Messages.text(
            "influence.table.title",
            Math.min(LISTED, analysis.subjects().size()),
            NumberWording.count(analysis.subjects().size()));
  }

  /** The coefficients that may be drawn. */
  List<InfluencedCoefficient> coefficients() {
    return analysis == null ? List.of() : analysis.coefficients();
  }

  /** The coefficient that is drawn; null if there is none. */
  @Nullable InfluencedCoefficient drawn() {
    return analysis == null
        ? null
        : analysis.coefficients().get(analysis.coefficient(study.cox().influence().coefficient()));
  }

  /** What a point of the figure is: "Row 17 · 0.41 SE · dead at 4.0 months". */
  String point(InfluenceFigure.Point point) {
    return words == null ? "" : words.point(point);
  }

  /** Heading of the column that names subjects; empty if only rows do. */
  String nameHeading() {
    return words == null ? "" : words.nameHeading();
  }

  /** What a reader must know. */
  List<String> remarks() {
    return words == null ? List.of() : words.remarks();
  }
}
