package org.riskset.figure.render;

import java.util.List;
import org.jfree.data.xy.AbstractXYDataset;
import org.jspecify.annotations.Nullable;
import org.riskset.figure.CurveSeries;

/** The curves of a survival figure as JFreeChart reads data. */
final class CurveDataset extends AbstractXYDataset {
  private static final long serialVersionUID = 1;

  private final transient List<CurveSeries> curves;

  CurveDataset(List<CurveSeries> curves) {
    this.curves = curves;
  }

  CurveSeries curve(int series) {
    return curves.get(series);
  }

  @Override
  public int getSeriesCount() {
    return curves.size();
  }

  @Override
  public Comparable<String> getSeriesKey(int series) {
    return curves.get(series).group();
  }

  @Override
  public int getItemCount(int series) {
    return curves.get(series).steps().size();
  }

  @Override
  public Number getX(int series, int item) {
    return curves.get(series).steps().time(item);
  }

  @Override
  public Number getY(int series, int item) {
    return curves.get(series).steps().value(item);
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
