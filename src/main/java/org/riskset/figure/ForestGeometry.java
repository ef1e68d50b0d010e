package org.riskset.figure;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Where things stand on a drawn forest plot.
 *
 * @param figure the whole drawing
 * @param plot the rectangle that holds the estimates
 * @param ratio the hazard-ratio axis
 * @param rows one band per row of the figure, over the whole width
 */
public record ForestGeometry(Area figure, Area plot, Scale ratio, List<Area> rows)
    implements FigureGeometry {
  /** Copies the rows. */
  public ForestGeometry {
    rows = List.copyOf(rows);
  }

  /** The row at a height of the drawing. */
  public OptionalInt rowAt(double y) {
    return IntStream.range(0, rows.size())
        .filter(i -> y >= rows.get(i).y() && y < rows.get(i).bottom())
        .findFirst();
  }
}
