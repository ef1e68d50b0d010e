package org.riskset.statistics.logistic;

import java.util.List;

/** Either a fitted logistic regression, or the reason why there is none. */
public sealed interface LogisticOutcome {
  /** The model was fitted; single coefficients may still be aliased. */
  record Fitted(LogisticFit fit) implements LogisticOutcome {}

  /** All rows of positive weight have the same outcome, or there are none. */
  record OneOutcome() implements LogisticOutcome {}

  /**
   * A combination of columns separates the outcomes, wholly or but for ties: the likelihood rises
   * for ever.
   *
   * @param columns the columns whose coefficients are infinite
   */
  record Separated(List<String> columns) implements LogisticOutcome {
    /** Copies the names. */
    public Separated {
      columns = List.copyOf(columns);
    }
  }
}
