package org.riskset.study.baseline;

import java.util.List;
import org.riskset.statistics.descriptive.NumberSummary;

/** One variable in one group. */
public sealed interface BaselineSummary {
  /** Rows with a value. */
  int n();

  /** Rows without a value. */
  int missing();

  /** A variable of numbers. */
  record Numbers(NumberSummary summary, int missing) implements BaselineSummary {
    @Override
    public int n() {
      return summary.n();
    }
  }

  /** A variable of categories: rows per level, in level order. */
  record Categories(List<Integer> counts, int missing) implements BaselineSummary {
    /** Copies the counts. */
    public Categories {
      counts = List.copyOf(counts);
    }

    @Override
    public int n() {
      return counts.stream().mapToInt(Integer::intValue).sum();
    }

    /** Share of a level among the rows with a value, in percent; NaN without any. */
    public double percent(int level) {
      return n() == 0 ? Double.NaN : 100.0 * counts.get(level) / n();
    }
  }
}
