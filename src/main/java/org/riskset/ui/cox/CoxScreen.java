package org.riskset.ui.cox;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.riskset.figure.Figure;
import org.riskset.figure.ForestFigure;
import org.riskset.messages.Messages;
import org.riskset.study.FigureSpec;
import org.riskset.study.Study;
import org.riskset.study.analysis.Attempt;
import org.riskset.study.analysis.CoxAnalysis;
import org.riskset.study.analysis.StudyResults;

/**
 * What the Cox room shows.
 *
 * @param study the study that the results belong to
 * @param analysis the model, or null if there is none
 * @param figure its forest plot, or null if there is none
 * @param problem why there is none, empty if there is one or it is still to come
 * @param waysOut edits that would mend it
 * @param rows rows of the table
 * @param meter events per coefficient, or null without model
 * @param fit how well the model fits
 */
record CoxScreen(
    Study study,
    @Nullable CoxAnalysis analysis,
    @Nullable ForestFigure figure,
    String problem,
    List<WayOut> waysOut,
    List<CoxRow> rows,
    @Nullable EventsPerCoefficient meter,
    List<FitLine> fit)
    implements FigureScreen {
  /** Copies the lists. */
  CoxScreen {
    waysOut = List.copyOf(waysOut);
    rows = List.copyOf(rows);
    fit = List.copyOf(fit);
  }

  @Override
  public String whyNoFigure() {
    return problem;
  }

  @Override
  public @Nullable Function<FigureSpec, Figure> drawing() {
    return analysis == null || figure == null
        ? null
        : look -> ForestFigure.of(study.withFigure(look), analysis);
  }

  /** What the room shows of the given results. */
  static CoxScreen of(StudyResults results) {
    return results.cox() instanceof Attempt.Done<CoxAnalysis> done
        ? of(results.study(), done.value())
        : results
            .cox()
            .failure()
            .map(problem -> without(results.study(), problem.text(), WayOut.of(problem)))
            .orElseGet(() -> without(results.study(), "", List.of()));
  }

  private static CoxScreen of(Study study, CoxAnalysis analysis) {
    EventsPerCoefficient meter = EventsPerCoefficient.of(study, analysis);
    List<FitLine> fit = FitLines.of(study, analysis);
    if (analysis.table().isEmpty()) {
      String problem = Messages.text("cox.noTerms");
      return new CoxScreen(study, analysis, null, problem, List.of(), List.of(), meter, fit);
    }
    ForestFigure figure = ForestFigure.of(study, analysis);
    List<CoxRow> rows = CoxRows.of(figure, analysis);
    return new CoxScreen(study, analysis, figure, "", List.of(), rows, meter, fit);
  }

  private static CoxScreen without(Study study, String problem, List<WayOut> waysOut) {
    return new CoxScreen(study, null, null, problem, waysOut, List.of(), null, List.of());
  }
}
