package org.riskset.study.baseline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.riskset.data.CategoryColumn;
import org.riskset.data.Column;
import org.riskset.data.NumberColumn;
import org.riskset.model.FactorLevels;
import org.riskset.statistics.descriptive.ContingencyTable;
import org.riskset.statistics.descriptive.FisherExact;
import org.riskset.statistics.descriptive.LocationTests;
import org.riskset.statistics.descriptive.NumberSummary;
import org.riskset.statistics.descriptive.StandardizedDifference;
import org.riskset.statistics.inference.TestResult;
import org.riskset.statistics.sample.Grouping;
import org.riskset.study.baseline.BaselineTest.Kind;

/** Describes one column and compares it between groups. */
final class VariableRun {
  /** Below this expected count Fisher's test stands for χ². */
  private static final double FEW_EXPECTED = 5;

  /** Effort for an exact test that is needed, and for one that χ² replaces as well. */
  private static final long MANY_STEPS = 50_000_000;

  private static final long FEW_STEPS = 500_000;

  private final Column column;
  private final int[] rows;
  private final Grouping groups;
  private final boolean compared;
  private final boolean tested;

  VariableRun(Column column, int[] rows, Grouping groups, boolean grouped, boolean tested) {
    this.column = column;
    this.rows = rows;
    this.groups = groups;
    this.compared = grouped && groups.groupCount() > 1;
    this.tested = compared && tested;
  }

  BaselineVariable run() {
    return column instanceof NumberColumn numbers ? ofNumbers(numbers) : ofCategories();
  }

  /** Rows of one group, or of all, that have a value. */
  private int[] known(int[] members) {
    return Arrays.stream(members).map(i -> rows[i]).filter(row -> !column.isMissing(row)).toArray();
  }

  private int[] everyone() {
    return IntStream.range(0, rows.length).toArray();
  }

  private BaselineVariable ofNumbers(NumberColumn numbers) {
    List<double[]> values = new ArrayList<>();
    List<BaselineSummary> summaries = new ArrayList<>();
    for (int g = 0; g < groups.groupCount(); g++) {
      int[] members = groups.rowsOf(g);
      values.add(values(numbers, members));
      summaries.add(summary(values.get(g), members.length));
    }
    BaselineSummary overall = summary(values(numbers, everyone()), rows.length);
    List<BaselineTest> tests = tested ? locationTests(values) : List.of();
    Kind chosen = groups.groupCount() == 2 ? Kind.T_TEST : Kind.ANOVA;
    return new BaselineVariable(
        column.name(),
        List.of(),
        overall,
        summaries,
        tests,
        existing(tests, chosen),
        difference(
            values.stream().map(v -> v.length).toList(),
            (a, b) -> StandardizedDifference.ofNumbers(values.get(a), values.get(b))));
  }

  private double[] values(NumberColumn numbers, int[] members) {
    return Arrays.stream(known(members)).mapToDouble(numbers::value).toArray();
  }

  private static BaselineSummary summary(double[] values, int rows) {
    return new BaselineSummary.Numbers(NumberSummary.of(values), rows - values.length);
  }

  private static List<BaselineTest> locationTests(List<double[]> values) {
    return values.size() == 2
        ? List.of(
            new BaselineTest(Kind.T_TEST, LocationTests.welch(values.get(0), values.get(1))),
            new BaselineTest(Kind.WILCOXON, LocationTests.wilcoxon(values.get(0), values.get(1))))
        : List.of(
            new BaselineTest(Kind.ANOVA, LocationTests.anova(values)),
            new BaselineTest(Kind.KRUSKAL_WALLIS, LocationTests.kruskalWallis(values)));
  }

  private static @Nullable Kind existing(List<BaselineTest> tests, Kind wanted) {
    return tests.stream().anyMatch(t -> t.kind() == wanted && t.result().exists()) ? wanted : null;
  }

  private BaselineVariable ofCategories() {
    CategoryColumn categories = column.asCategories();
    List<String> levels = FactorLevels.used(categories, known(everyone()));
    List<int[]> counts = new ArrayList<>();
    List<BaselineSummary> summaries = new ArrayList<>();
    for (int g = 0; g < groups.groupCount(); g++) {
      int[] members = groups.rowsOf(g);
      counts.add(counts(categories, levels, members));
      summaries.add(summary(counts.get(g), members.length));
    }
    BaselineSummary overall = summary(counts(categories, levels, everyone()), rows.length);
    ContingencyTable table = table(counts, levels.size());
    List<BaselineTest> tests = tested ? tableTests(table) : List.of();
    return new BaselineVariable(
        column.name(),
        levels,
        overall,
        summaries,
        tests,
        chosen(tests, table),
        difference(
            counts.stream().map(c -> Arrays.stream(c).sum()).toList(),
            (a, b) -> StandardizedDifference.ofLevels(counts.get(a), counts.get(b))));
  }

  private int[] counts(CategoryColumn categories, List<String> levels, int[] members) {
    int[] counts = new int[levels.size()];
    for (int row : known(members)) {
      counts[levels.indexOf(categories.text(row))]++;
    }
    return counts;
  }

  private static BaselineSummary summary(int[] counts, int rows) {
    List<Integer> list = Arrays.stream(counts).boxed().toList();
    return new BaselineSummary.Categories(list, rows - Arrays.stream(counts).sum());
  }

  private static ContingencyTable table(List<int[]> counts, int levels) {
    int[][] table = new int[levels][counts.size()];
    for (int g = 0; g < counts.size(); g++) {
      for (int l = 0; l < levels; l++) {
        table[l][g] = counts.get(g)[l];
      }
    }
    return ContingencyTable.of(table);
  }

  private static List<BaselineTest> tableTests(ContingencyTable table) {
    List<BaselineTest> tests = new ArrayList<>();
    tests.add(new BaselineTest(Kind.CHI_SQUARE, table.chiSquare()));
    if (table.isFourfold()) {
      tests.add(new BaselineTest(Kind.CHI_SQUARE_YATES, table.chiSquareYates()));
    }
    OptionalDouble exact = FisherExact.pValue(table, isSparse(table) ? MANY_STEPS : FEW_STEPS);
    tests.add(
        new BaselineTest(
            Kind.FISHER,
            exact.isPresent()
                ? TestResult.ofPValue(Double.NaN, exact.getAsDouble())
                : TestResult.NONE));
    return tests;
  }

  /** Whether χ² is doubtful for the groups of a category. */
  static boolean isSparse(BaselineVariable variable) {
    List<int[]> counts =
        variable.groups().stream()
            .map(BaselineSummary.Categories.class::cast)
            .map(group -> group.counts().stream().mapToInt(Integer::intValue).toArray())
            .toList();
    return isSparse(table(counts, variable.levels().size()));
  }

  private static boolean isSparse(ContingencyTable table) {
    return table.smallestExpected() < FEW_EXPECTED;
  }

  private static @Nullable Kind chosen(List<BaselineTest> tests, ContingencyTable table) {
    Kind exact = isSparse(table) ? existing(tests, Kind.FISHER) : null;
    return exact == null ? existing(tests, Kind.CHI_SQUARE) : exact;
  }

  /** A standardised difference of two groups by their places. */
  private interface PairDifference {
    double of(int first, int second);
  }

  private BaselineVariable.@Nullable Difference difference(
      List<Integer> sizes, PairDifference difference) {
    if (!compared) {
      return null;
    }
    List<BaselineVariable.Pair> pairs = new ArrayList<>();
    for (int a = 0; a < sizes.size(); a++) {
      for (int b = a + 1; b < sizes.size(); b++) {
        double band = Math.sqrt(1.0 / sizes.get(a) + 1.0 / sizes.get(b));
        pairs.add(new BaselineVariable.Pair(a, b, difference.of(a, b), band));
      }
    }
    BaselineVariable.Pair most =
        pairs.stream()
            .filter(pair -> isBeyondMeasure(pair, sizes))
            .findFirst()
            .or(() -> pairs.stream().reduce(VariableRun::larger))
            .orElseThrow();
    return new BaselineVariable.Difference(most.value(), most.nullBand(), pairs);
  }

  /** Whether groups with patients enough differ, and have no spread to measure that by. */
  private static boolean isBeyondMeasure(BaselineVariable.Pair pair, List<Integer> sizes) {
    return Double.isNaN(pair.value())
        && Math.min(sizes.get(pair.first()), sizes.get(pair.second())) > 1;
  }

  private static BaselineVariable.Pair larger(BaselineVariable.Pair a, BaselineVariable.Pair b) {
    return Double.isNaN(b.value()) || Math.abs(a.value()) >= Math.abs(b.value()) ? a : b;
  }
}
