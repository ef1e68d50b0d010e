package org.riskset.statistics.resampling;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.riskset.statistics.sample.Grouping;
import org.riskset.statistics.sample.RowIndex;

/**
 * Bootstrap samples of rows: as many rows, or whole clusters of dependent rows, as there are, drawn
 * with replacement.
 */
public final class BootstrapRows {
  private final int units;
  private final @Nullable RowIndex clusters;

  private BootstrapRows(int units, @Nullable RowIndex clusters) {
    this.units = units;
    this.clusters = clusters;
  }

  /**
   * Samples of this many rows.
   *
   * @param clusters one code per row: rows of a cluster are drawn together; null: each row alone
   */
  public static BootstrapRows of(int rows, @Nullable Grouping clusters) {
    return clusters == null
        ? new BootstrapRows(rows, null)
        : new BootstrapRows(clusters.groupCount(), clusters.rowsByGroup());
  }

  /** The rows of one sample, in the order drawn. */
  public int[] draw(RandomGenerator random) {
    IntStream drawn = IntStream.range(0, units).map(i -> random.nextInt(units));
    RowIndex index = clusters;
    return index == null
        ? drawn.toArray()
        : drawn.flatMap(unit -> Arrays.stream(index.rows(unit))).toArray();
  }
}
