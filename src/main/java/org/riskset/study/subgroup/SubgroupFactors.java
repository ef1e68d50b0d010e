package org.riskset.study.subgroup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.riskset.data.CategoryColumn;
import org.riskset.data.Cohort;
import org.riskset.data.Column;
import org.riskset.data.DataException;
import org.riskset.data.NumberColumn;
import org.riskset.messages.Messages;
import org.riskset.statistics.sample.SampleQuantile;
import org.riskset.study.CohortSpec;

/**
 * The cohort with treatment and subgroup columns as categories. A column of many numbers is split
 * at its median in the sample: at or below it, and above.
 */
final class SubgroupFactors {
  /** A column with more different numbers than this is split. */
  private static final int MOST_LEVELS = 6;

  private final Map<String, Double> cuts = new HashMap<>();
  private final Cohort cohort;

  /**
   * Makes the categories.
   *
   * @param cohort the cohort in the study's order of levels
   * @param rows rows of the sample
   */
  SubgroupFactors(SubgroupSpec spec, CohortSpec order, Cohort cohort, int[] rows)
      throws DataException {
    Map<String, Column> changed = new HashMap<>();
    for (String name : spec.by()) {
      changed.put(name, categories(order, cohort.column(name), rows));
    }
    changed.put(spec.treatment(), inOrder(order, cohort.column(spec.treatment())));
    this.cohort = cohort.map(column -> changed.getOrDefault(column.name(), column));
  }

  /** The cohort with the columns as categories. */
  Cohort cohort() {
    return cohort;
  }

  /** Where a column of numbers was split. */
  OptionalDouble cut(String column) {
    Double cut = cuts.get(column);
    return cut == null ? OptionalDouble.empty() : OptionalDouble.of(cut);
  }

  private Column categories(CohortSpec order, Column column, int[] rows) {
    if (column instanceof NumberColumn numbers && isManyNumbers(numbers, rows)) {
      return split(numbers, rows);
    }
    return inOrder(order, column);
  }

  private static CategoryColumn inOrder(CohortSpec order, Column column) {
    return column
        .asCategories()
        .withLevelOrder(order.dictionary().describe(column).levelValues())
        .withLevelOrder(order.levels().getOrDefault(column.name(), List.of()));
  }

  private static boolean isManyNumbers(NumberColumn numbers, int[] rows) {
    Set<Double> distinct = new HashSet<>();
    for (int row : rows) {
      if (!numbers.isMissing(row)) {
        distinct.add(numbers.value(row));
        if (distinct.size() > MOST_LEVELS) {
          return true;
        }
      }
    }
    return false;
  }

  private CategoryColumn split(NumberColumn numbers, int[] rows) {
    double[] sorted =
        Arrays.stream(rows)
            .mapToDouble(numbers::value)
            .filter(v -> !Double.isNaN(v))
            .sorted()
            .toArray();
    double median = SampleQuantile.of(sorted, 0.5);
    // At the highest value nothing lies above: then the side below the median keeps its own.
    double cut = median < sorted[sorted.length - 1] ? median : below(sorted, median);
    cuts.put(numbers.name(), cut);
    String number = NumberColumn.plain(cut);
    List<String> sides = new ArrayList<>();
    sides.add(Messages.text("subgroup.upTo", number));
    sides.add(Messages.text("subgroup.above", number));
    int[] codes =
        IntStream.range(0, numbers.size())
            .map(row -> numbers.isMissing(row) ? -1 : numbers.value(row) <= cut ? 0 : 1)
            .toArray();
    return new CategoryColumn(numbers.name(), sides, codes);
  }

  private static double below(double[] sorted, double median) {
    return Arrays.stream(sorted).filter(value -> value < median).max().orElse(median);
  }
}
