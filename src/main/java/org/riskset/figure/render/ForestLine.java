package org.riskset.figure.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riskset.figure.ForestFigure;
import org.riskset.figure.ForestRow;

/**
 * One line of a forest plot's table: a row, or the name of a term on a line of its own.
 *
 * @param term name of the term where this line opens it, else empty
 * @param row the row, or null on a line of its own
 */
record ForestLine(String term, @Nullable ForestRow row) {
  /** The lines of a figure, names of terms beside their first row or above it. */
  static List<ForestLine> of(ForestFigure figure, boolean termsAbove) {
    List<ForestLine> lines = new ArrayList<>();
    for (ForestRow row : figure.rows()) {
      String term = row.firstOfTerm() ? row.term() : "";
      if (termsAbove && row.firstOfTerm()) {
        lines.add(new ForestLine(term, null));
        term = "";
      }
      lines.add(new ForestLine(term, row));
    }
    return lines;
  }

  Optional<ForestRow> rowIfAny() {
    return Optional.ofNullable(row);
  }
}
