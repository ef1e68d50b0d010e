package org.riskset.ui.incidence;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riskset.figure.EstimateWords;
import org.riskset.figure.ForestEstimate;
import org.riskset.figure.ForestFigure;
import org.riskset.figure.ForestRow;
import org.riskset.messages.NumberWording;
import org.riskset.statistics.cox.Coefficient;
import org.riskset.study.analysis.CoxAnalysis;
import org.riskset.study.analysis.TermLevel;
import org.riskset.study.analysis.TermRows;
import org.riskset.study.incidence.FineGrayAnalysis;
import org.riskset.study.incidence.IncidenceAnalysis;
import org.riskset.ui.table.Estimate;

/** Words the models of the cause of interest, side by side. */
final class ModelRows {
  private ModelRows() {}

  /** The rows of both models, none without models. */
  static List<ModelRow> of(IncidenceAnalysis analysis) {
    FineGrayAnalysis fineGray = analysis.fineGray();
    IncidenceAnalysis.CauseSpecific specific = analysis.causeSpecific();
    if (fineGray == null || specific == null) {
      return List.of();
    }
    CoxAnalysis cox = specific.analysis();
    List<ForestRow> shown = ForestFigure.of(specific.study(), cox).rows();
    EstimateWords words = new EstimateWords(specific.study().endpoint().words(), cox.outcome());
    List<ModelRow> rows = new ArrayList<>();
    for (TermRows term : cox.table()) {
      for (int i = 0; i < term.levels().size(); i++) {
        TermLevel level = term.levels().get(i);
        boolean last = i == term.levels().size() - 1;
        ForestEstimate ofIncidence = words.of(term, level, coefficient(fineGray, level));
        rows.add(row(shown.get(rows.size()), ofIncidence, last));
      }
    }
    return rows;
  }

  private static @Nullable Coefficient coefficient(FineGrayAnalysis fineGray, TermLevel level) {
    return level
        .multivariableEstimate()
        .flatMap(same -> fineGray.coefficient(same.name()))
        .orElse(null);
  }

  private static ModelRow row(ForestRow shown, ForestEstimate ofIncidence, boolean last) {
    ForestEstimate ofRate = shown.multivariable();
    return new ModelRow(
        shown.firstOfTerm() ? shown.term() : "",
        shown.label(),
        NumberWording.count(shown.n()),
        NumberWording.count(shown.events()),
        Estimate.of(ofIncidence),
        ofIncidence.pText(),
        Estimate.of(ofRate),
        ofRate.pText(),
        last);
  }
}
