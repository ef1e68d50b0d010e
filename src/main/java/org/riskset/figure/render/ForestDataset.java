package org.riskset.figure.render;

import java.util.List;
import org.jfree.data.xy.AbstractXYDataset;
import org.jspecify.annotations.Nullable;
import org.riskset.figure.ForestEstimate;
import org.riskset.figure.ForestRow;

/** Estimates of a forest plot as JFreeChart reads data: univariable and multivariable, by line. */
final class ForestDataset extends AbstractXYDataset {
  private static final long serialVersionUID = 1;
  static final int UNIVARIABLE = 0;
  static final int MULTIVARIABLE = 1;

  private final transient List<ForestLine> lines;

  ForestDataset(List<ForestLine> lines) {
    this.lines = lines;
  }

  @Nullable ForestEstimate estimate(int series, int item) {
    ForestRow row = lines.get(item).row();
    if (row == null) {
      return null;
    }
    return series == UNIVARIABLE ? row.univariable() : row.multivariable();
  }

  int events(int item) {
    ForestRow row = lines.get(item).row();
    return row == null ? 0 : row.events();
  }

  boolean hasUnivariable() {
    return lines.stream()
        .anyMatch(line -> line.rowIfAny().flatMap(ForestRow::univariableEstimate).isPresent());
  }

  int mostEvents() {
    return lines.stream()
        .mapToInt(line -> line.rowIfAny().map(ForestRow::events).orElse(0))
        .max()
        .orElse(0);
  }

  @Override
  public int getSeriesCount() {
    return 2;
  }

  @Override
  public Comparable<String> getSeriesKey(int series) {
    return series == UNIVARIABLE ? "univariable" : "multivariable";
  }

  @Override
  public int getItemCount(int series) {
    return lines.size();
  }

  @Override
  public Number getX(int series, int item) {
    return estimate(series, item) instanceof ForestEstimate.Estimated known
        ? known.ratio()
        : Double.NaN;
  }

  @Override
  public Number getY(int series, int item) {
    return item + 0.5;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
