package org.riskset.data;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A column of numbers. Immutable; the array is copied in. */
public final class NumberColumn implements Column {
  private static final int FEW = 64;

  private final String name;
  private final double[] values;

  /** The column as categories once it has been asked for, if it has few. */
  private volatile @Nullable CategoryColumn categories;

  /**
   * A column.
   *
   * @param name name in the file
   * @param values one finite value per row, NaN where missing
   */
  public NumberColumn(String name, double[] values) {
    this.name = name;
    this.values = values.clone();
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public int size() {
    return values.length;
  }

  @Override
  public boolean isMissing(int row) {
    return Double.isNaN(values[row]);
  }

  /** The value in {@code row}, NaN where missing. */
  public double value(int row) {
    return values[row];
  }

  /** All values, NaN where missing. */
  public double[] values() {
    return values.clone();
  }

  @Override
  public String text(int row) {
    return isMissing(row) ? "" : plain(values[row]);
  }

  /** The shortest plain decimal writing of a number: {@code 1}, {@code 0.5}, {@code 1e+30}. */
  public static String plain(double value) {
    BigDecimal decimal = BigDecimal.valueOf(value).stripTrailingZeros();
    return Math.abs(decimal.scale()) > 20 ? decimal.toString() : decimal.toPlainString();
  }

  @Override
  public CategoryColumn asCategories() {
    CategoryColumn known = categories;
    if (known == null) {
      known = readAsCategories();
      categories = known.levels().size() <= FEW ? known : null;
    }
    return known;
  }

  /** Of a column of measurements no more is read than it takes to see that they are many. */
  @Override
  public boolean hasMoreLevelsThan(int most) {
    boolean many = most <= FEW && categories == null && fewDistinct().isEmpty();
    return many || levels().size() > most;
  }

  private CategoryColumn readAsCategories() {
    double[] distinct = fewDistinct().orElseGet(this::sortedDistinct);
    int[] codes = new int[values.length];
    for (int row = 0; row < codes.length; row++) {
      codes[row] = isMissing(row) ? -1 : Arrays.binarySearch(distinct, values[row] + 0.0);
    }
    return new CategoryColumn(
        name, Arrays.stream(distinct).mapToObj(NumberColumn::plain).toList(), codes);
  }

  /** Distinct values, ascending, if they are few: then nothing needs to be sorted. */
  private Optional<double[]> fewDistinct() {
    double[] few = new double[FEW];
    int count = 0;
    for (double value : values) {
      int place = Double.isNaN(value) ? 0 : Arrays.binarySearch(few, 0, count, value + 0.0);
      if (place < 0 && count == FEW) {
        return Optional.empty();
      }
      if (place < 0) {
        int insertion = -place - 1;
        System.arraycopy(few, insertion, few, insertion + 1, count - insertion);
        few[insertion] = value + 0.0;
        count++;
      }
    }
    return Optional.of(Arrays.copyOf(few, count));
  }

  private double[] sortedDistinct() {
    return Arrays.stream(values)
        .filter(v -> !Double.isNaN(v))
        .map(v -> v + 0.0)
        .sorted()
        .distinct()
        .toArray();
  }
}
