package org.riskset.ui.survival;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.riskset.figure.Figure;
import org.riskset.figure.SurvivalFigure;
import org.riskset.messages.Capital;
import org.riskset.messages.Message;
import org.riskset.messages.Messages;
import org.riskset.messages.NumberWording;
import org.riskset.statistics.restrictedmean.RestrictedMean;
import org.riskset.study.FigureSpec;
import org.riskset.study.Study;
import org.riskset.study.SurvivalScale;
import org.riskset.study.analysis.Attempt;
import org.riskset.study.analysis.ComparisonAnalysis;
import org.riskset.study.analysis.GroupCurve;
import org.riskset.study.analysis.StudyResults;
import org.riskset.study.analysis.SurvivalAnalysis;

/**
 * What the stage of the Survival room shows.
 *
 * @param study the study that the results belong to
 * @param analysis the curves, or null if there are none
 * @param comparison their comparison, or null if there is none
 * @param problem why there are none, empty if there are or they are still to come
 * @param headings headings of the comparison table, one per column
 * @param rows its rows
 * @param title what the table compares
 * @param caption what its numbers are
 * @param tests tests of the comparison
 */
record SurvivalScreen(
    Study study,
    @Nullable SurvivalAnalysis analysis,
    @Nullable ComparisonAnalysis comparison,
    String problem,
    List<String> headings,
    List<ComparisonRow> rows,
    String title,
    String caption,
    ComparisonTests tests) {
  /** Copies the lists. */
  SurvivalScreen {
    headings = List.copyOf(headings);
    rows = List.copyOf(rows);
  }

  /** The figure at a size; null if there is none. */
  @Nullable Function<FigureSpec, Figure> drawing() {
    return analysis == null
        ? null
        : look -> SurvivalFigure.of(study.withFigure(look), analysis, comparison);
  }

  /** What the stage shows of the given results. */
  static SurvivalScreen of(StudyResults results) {
    return results.survival() instanceof Attempt.Done<SurvivalAnalysis> done
        ? of(results, done.value())
        : new SurvivalScreen(
            results.study(),
            null,
            null,
            results.survival().failure().map(Message::text).orElse(""),
            List.of(),
            List.of(),
            "",
            "",
            ComparisonTests.none());
  }

  private static SurvivalScreen of(StudyResults results, SurvivalAnalysis analysis) {
    Study study = results.study();
    List<ComparisonRow> rows = ComparisonRows.of(analysis.curves(), study.survival().times());
    return new SurvivalScreen(
        study,
        analysis,
        results.comparison().found().orElse(null),
        "",
        headings(study),
        rows,
        title(study),
        caption(study, analysis, rows),
        ComparisonTests.of(study, results.comparison()));
  }

  private static List<String> headings(Study study) {
    String unit = timeUnit(study);
    List<String> headings = new ArrayList<>();
    headings.add(Messages.text("survival.table.group"));
    headings.add(Messages.text("survival.table.patients"));
    headings.add(Capital.first(study.endpoint().words().plural()));
    headings.add(Messages.text("survival.table.median", unit));
    // The table stays with survival when the figure shows something else.
    boolean drawn = study.figure().survival().scale() == SurvivalScale.SURVIVAL;
    String at = drawn ? "survival.table.at" : "survival.table.survivalAt";
    for (double time : study.survival().times()) {
      headings.add(Messages.text(at, NumberWording.asChosen(time), unit));
    }
    study
        .survival()
        .horizon()
        .ifPresent(
            tau ->
                headings.add(
                    Messages.text("survival.table.mean", NumberWording.asChosen(tau), unit)
                        .strip()));
    return headings;
  }

  private static String title(Study study) {
    OptionalDouble landmark = study.sample().landmark();
    return landmark.isPresent()
        ? Messages.text(
                "survival.table.titleLandmark",
                NumberWording.asChosen(landmark.getAsDouble()),
                timeUnit(study))
            .strip()
        : Messages.text("survival.table.title");
  }

  private static String caption(Study study, SurvivalAnalysis analysis, List<ComparisonRow> rows) {
    List<String> parts = new ArrayList<>();
    parts.add(Messages.text("survival.table.limits", level(study)));
    String brief = Messages.text("number.notEstimable.brief");
    if (rows.stream().flatMap(r -> r.estimates().stream()).anyMatch(e -> e.contains(brief))) {
      parts.add(Messages.text("survival.table.notEstimable", brief));
    }
    ComparisonRow.Estimate followUp = ComparisonRows.quantile(analysis.followUp().median());
    parts.add(
        Messages.text(
            "survival.table.followUp", followUp.value(), timeUnit(study), followUp.limits()));
    return String.join(" · ", parts);
  }

  /**
   * Up to when all groups have a restricted mean; empty where the study asks for none that a group
   * lacks.
   */
  OptionalDouble meansReach() {
    return analysis == null
        ? OptionalDouble.empty()
        : analysis.curves().stream()
            .map(GroupCurve::restrictedMean)
            .filter(mean -> mean != null && !mean.estimable())
            .mapToDouble(RestrictedMean::followedUntil)
            .min();
  }

  /** The unit of time as people read it, empty if it is not known. */
  static String timeUnit(Study study) {
    String unit = study.cohort().dictionary().timeUnit();
    return unit == null ? "" : unit;
  }

  /** The coverage of all limits in per cent. */
  static String level(Study study) {
    return NumberWording.count(Math.round(1000 * study.confidenceLevel()) / 10.0);
  }
}
