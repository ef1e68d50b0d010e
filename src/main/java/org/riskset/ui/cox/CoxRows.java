package org.riskset.ui.cox;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.riskset.figure.ForestFigure;
import org.riskset.study.analysis.CoxAnalysis;
import org.riskset.study.analysis.TermLevel;
import org.riskset.study.analysis.TermRows;

/** Puts beside each row of a forest plot what the table needs to act on it. */
final class CoxRows {
  private final ForestFigure figure;
  private final Map<String, TermProportionality> tests;
  private final List<CoxRow> rows = new ArrayList<>();

  private CoxRows(ForestFigure figure, CoxAnalysis analysis) {
    this.figure = figure;
    this.tests = TermProportionality.of(analysis);
  }

  /** The rows of a figure of the given analysis; both list levels by term in one order. */
  static List<CoxRow> of(ForestFigure figure, CoxAnalysis analysis) {
    CoxRows rows = new CoxRows(figure, analysis);
    analysis.table().forEach(rows::add);
    return rows.rows;
  }

  private void add(TermRows term) {
    TermProportionality test = tests.get(term.variable());
    if (term.isCurve()) {
      rows.add(new CoxRow(figure.rows().get(rows.size()), null, false, true, test, ""));
      return;
    }
    for (int i = 0; i < term.levels().size(); i++) {
      TermLevel level = term.levels().get(i);
      rows.add(
          new CoxRow(
              figure.rows().get(rows.size()),
              term.kind() == TermRows.Kind.COLUMN ? level.level() : null,
              level.reference(),
              i == term.levels().size() - 1,
              level.reference() ? null : test,
              ExactEstimates.of(level)));
      test = level.reference() ? test : null;
    }
  }
}
