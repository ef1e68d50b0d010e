package org.riskset.ui.cox;

import java.util.List;
import java.util.Optional;
import org.riskset.study.analysis.CoxAnalysis;
import org.riskset.study.analysis.TermLevel;
import org.riskset.study.analysis.TermRows;

/**
 * A column of a model as people call it.
 *
 * @param column its place in the model
 * @param label its level, or the name of its coefficient
 */
record ColumnLabel(int column, String label) {
  /** Labels of the columns of a term. */
  static List<ColumnLabel> of(CoxAnalysis analysis, List<Integer> columns) {
    return columns.stream().map(column -> of(analysis, column)).toList();
  }

  private static ColumnLabel of(CoxAnalysis analysis, int column) {
    String name = analysis.columns().get(column).name();
    Optional<TermLevel> level =
        analysis.table().stream()
            .map(TermRows::levels)
            .flatMap(List::stream)
            .filter(
                row -> row.multivariableEstimate().filter(c -> c.name().equals(name)).isPresent())
            .findFirst();
    return new ColumnLabel(column, level.map(TermLevel::label).orElse(name));
  }
}
