package org.riskset.ui.cox;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.riskset.data.Cohort;
import org.riskset.figure.Figure;
import org.riskset.figure.InfluenceFigure;
import org.riskset.messages.Message;
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
 * @param problem why there is none, empty if there is one or nothing is known yet
 */
record InfluenceScreen(
    Study study,
    @Nullable InfluenceAnalysis analysis,
    @Nullable InfluenceWords words,
    String problem)
    implements PartScreen, FigureScreen {
  private static final int LISTED = 20;

  /** Nothing is known yet. */
  static InfluenceScreen empty(Study study) {
    return new InfluenceScreen(study, null, null, "");
  }

  /** What is shown of an analysis. */
  static InfluenceScreen of(Study study, Cohort cohort, Attempt<InfluenceAnalysis> attempt) {
    Optional<InfluenceAnalysis> found = attempt.found();
    return found.isPresent()
        ? new InfluenceScreen(
            study, found.get(), new InfluenceWords(study, cohort, found.get()), "")
        : new InfluenceScreen(study, null, null, attempt.failure().map(Message::text).orElse(""));
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

  /** The figure; null if there is none. */
  @Nullable InfluenceFigure figure() {
    return analysis == null ? null : InfluenceFigure.of(study, analysis);
  }

  /** Who moves which hazard ratio most, in one sentence. */
  String verdict() {
    return words == null ? "" : words.verdict();
  }

  /** The subjects that move a coefficient most, from the largest change on. */
  List<InfluenceRow> rows() {
    return analysis == null || words == null
        ? List.of()
        : analysis.largest(LISTED).stream().map(words::row).toList();
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
