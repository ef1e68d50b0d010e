package org.riskset.ui.incidence;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.riskset.figure.Figure;
import org.riskset.figure.SurvivalFigure;
import org.riskset.messages.Message;
import org.riskset.messages.Messages;
import org.riskset.messages.NotEstimableWording;
import org.riskset.messages.NumberWording;
import org.riskset.statistics.finegray.FineGrayOutcome;
import org.riskset.study.FigureSpec;
import org.riskset.study.Study;
import org.riskset.study.analysis.Attempt;
import org.riskset.study.incidence.FineGrayAnalysis;
import org.riskset.study.incidence.IncidenceAnalysis;
import org.riskset.ui.part.PartScreen;

/**
 * What the stage of the Competing risks room shows.
 *
 * @param study the study that the results belong to
 * @param analysis the incidences, or null if there are none
 * @param problem why there are none, empty if there are or nothing is known yet
 * @param times headings of the reported times
 * @param rows rows of the table of incidences
 * @param caption what its numbers are
 * @param modelTitle what the models are about
 * @param modelNote why there are no models, or what tells them apart
 * @param models rows of the table of models
 */
record IncidenceScreen(
    Study study,
    @Nullable IncidenceAnalysis analysis,
    String problem,
    List<String> times,
    List<IncidenceRow> rows,
    String caption,
    String modelTitle,
    String modelNote,
    List<ModelRow> models)
    implements PartScreen {
  /** Copies the lists. */
  IncidenceScreen {
    times = List.copyOf(times);
    rows = List.copyOf(rows);
    models = List.copyOf(models);
  }

  @Override
  public boolean isKnown() {
    return analysis != null;
  }

  /** The figure at a size; null if there is none. */
  @Nullable Function<FigureSpec, Figure> drawing() {
    return analysis == null ? null : look -> SurvivalFigure.of(study.withFigure(look), analysis);
  }

  /** Nothing is known yet. */
  static IncidenceScreen empty(Study study) {
    return refused(study, "");
  }

  private static IncidenceScreen refused(Study study, String problem) {
    return new IncidenceScreen(study, null, problem, List.of(), List.of(), "", "", "", List.of());
  }

  /** What the stage shows of an analysis. */
  static IncidenceScreen of(Study study, Attempt<IncidenceAnalysis> attempt) {
    if (!(attempt instanceof Attempt.Done<IncidenceAnalysis> done)) {
      return refused(study, attempt.failure().map(Message::text).orElse(""));
    }
    IncidenceAnalysis analysis = done.value();
    return analysis.causes().isEmpty()
        ? refused(
            study,
            Messages.text(
                "endpoint.noCauses", analysis.codes().column(), analysis.codes().censored()))
        : of(study, analysis);
  }

  private static IncidenceScreen of(Study study, IncidenceAnalysis analysis) {
    String cause = analysis.causes().get(analysis.interest()).label();
    return new IncidenceScreen(
        study,
        analysis,
        "",
        times(study),
        IncidenceRows.of(study, analysis),
        caption(study, analysis),
        Messages.text("incidence.models.title", cause),
        modelNote(analysis),
        ModelRows.of(analysis));
  }

  private static List<String> times(Study study) {
    String unit = timeUnit(study);
    List<String> headings = new ArrayList<>();
    for (double time : study.survival().times()) {
      headings.add(Messages.text("survival.table.at", NumberWording.count(time), unit));
    }
    return headings;
  }

  private static String caption(Study study, IncidenceAnalysis analysis) {
    return Messages.text(
        "incidence.table.caption",
        level(study),
        study.cohort().dictionary().label(analysis.codes().column()),
        analysis.sample().missing());
  }

  private static String modelNote(IncidenceAnalysis analysis) {
    FineGrayAnalysis fineGray = analysis.fineGray();
    if (fineGray == null) {
      return Messages.text("incidence.models.none");
    }
    return fineGray.outcome() instanceof FineGrayOutcome.Impossible impossible
        ? Messages.text(
            "report.incidence.fineGrayImpossible", NotEstimableWording.reason(impossible.reason()))
        : Messages.text("incidence.models.note");
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
