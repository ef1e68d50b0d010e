package org.riskset.ui.subgroup;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A column by which patients can be chosen. */
public sealed interface ColumnCard {
  /** The column. */
  String column();

  /** Its name for people. */
  String label();

  /** Whether the column has a filter. */
  boolean filtered();

  /**
   * A column with levels.
   *
   * @param column the column
   * @param label its name for people
   * @param levels its levels in order
   * @param filtered whether the column has a filter
   */
  record Levels(String column, String label, List<LevelBar> levels, boolean filtered)
      implements ColumnCard {
    /** Copies the levels. */
    public Levels {
      levels = List.copyOf(levels);
    }
  }

  /**
   * A column with numbers.
   *
   * @param column the column
   * @param label its name for people
   * @param unit unit of the numbers, empty if none
   * @param least smallest value
   * @param greatest greatest value
   * @param bins bars of the histogram
   * @param range what the column's own filter keeps, or null
   */
  record Numbers(
      String column,
      String label,
      String unit,
      double least,
      double greatest,
      List<Bin> bins,
      @Nullable Range range)
      implements ColumnCard {
    /** Copies the bins. */
    public Numbers {
      bins = List.copyOf(bins);
    }

    @Override
    public boolean filtered() {
      return range != null;
    }

    /** Whether the filter keeps any of a bin. */
    public boolean keeps(Bin bin) {
      return range == null || (bin.high() > range.low() && bin.low() <= range.high());
    }
  }

  /**
   * A closed range.
   *
   * @param low lower end
   * @param high upper end
   */
  record Range(double low, double high) {}
}
