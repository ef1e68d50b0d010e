package org.riskset.ui.cox;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.riskset.figure.ForestFigure;
import org.riskset.messages.Messages;
import org.riskset.statistics.cox.Coefficient;
import org.riskset.study.analysis.CoxAnalysis;
import org.riskset.study.analysis.TermLevel;
import org.riskset.study.analysis.TermRows;

/** Puts beside each row of a forest plot what the table needs to act on it. */
final class CoxRows {
  private CoxRows() {}

  /** The rows of a figure of the given analysis; both list levels by term in one order. */
  static List<CoxRow> of(ForestFigure figure, CoxAnalysis analysis) {
    List<CoxRow> rows = new ArrayList<>();
    for (TermRows term : analysis.table()) {
      for (int i = 0; i < term.levels().size(); i++) {
        TermLevel level = term.levels().get(i);
        rows.add(
            new CoxRow(
                figure.rows().get(rows.size()),
                term.kind() == TermRows.Kind.COLUMN ? level.level() : null,
                level.reference(),
                i == term.levels().size() - 1,
                exact(level)));
      }
    }
    return rows;
  }

  private static String exact(TermLevel level) {
    return Stream.of(
            exact("cox.exact.univariable", level.univariable()),
            exact("cox.exact.multivariable", level.multivariable()))
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static String exact(String key, @Nullable Coefficient coefficient) {
    return coefficient == null || !coefficient.isEstimated()
        ? ""
        : Messages.text(
            key,
            digits(coefficient.hazardRatio()),
            digits(coefficient.lower()),
            digits(coefficient.upper()),
            digits(coefficient.pValue()),
            digits(coefficient.estimate()),
            digits(coefficient.standardError()));
  }

  private static String digits(double number) {
    return String.format(Locale.ROOT, "%.5g", number).replace('-', '\u2212');
  }
}
