package org.riskset.ui.incidence;

import java.util.ArrayList;
import java.util.List;
import org.riskset.figure.EstimateWords;
import org.riskset.figure.ForestEstimate;
import org.riskset.messages.NumberWording;
import org.riskset.statistics.cox.Coefficient;
import org.riskset.study.analysis.CoxAnalysis;
import org.riskset.study.analysis.TermLevel;
import org.riskset.study.analysis.TermRows;
import org.riskset.study.incidence.FineGrayAnalysis;
import org.riskset.study.incidence.IncidenceAnalysis;

/** Words the models of the cause of interest, side by side. */
final class ModelRows {
  private final FineGrayAnalysis fineGray;
  private final EstimateWords words;
  private final List<ModelRow> rows = new ArrayList<>();

  private ModelRows(FineGrayAnalysis fineGray, EstimateWords words) {
    this.fineGray = fineGray;
    this.words = words;
  }

  /** The rows of both models, none without models. */
  static List<ModelRow> of(IncidenceAnalysis analysis) {
    FineGrayAnalysis fineGray = analysis.fineGray();
    IncidenceAnalysis.CauseSpecific specific = analysis.causeSpecific();
    if (fineGray == null || specific == null) {
      return List.of();
    }
    CoxAnalysis cox = specific.analysis();
    ModelRows models =
        new ModelRows(
            fineGray, new EstimateWords(specific.study().endpoint().words(), cox.outcome()));
    cox.table().forEach(models::add);
    return models.rows;
  }

  private void add(TermRows term) {
    for (int i = 0; i < term.levels().size(); i++) {
      TermLevel level = term.levels().get(i);
      Coefficient same = level.multivariable();
      ForestEstimate incidence =
          words.of(
              term, level, same == null ? null : fineGray.coefficient(same.name()).orElse(null));
      ForestEstimate rate = words.of(term, level, same);
      rows.add(
          new ModelRow(
              i == 0 ? term.label() : "",
              level.label(),
              NumberWording.count(level.n()),
              NumberWording.count(level.events()),
              ModelRow.ratio(incidence),
              incidence.pText(),
              ModelRow.ratio(rate),
              rate.pText(),
              i == term.levels().size() - 1));
    }
  }
}
