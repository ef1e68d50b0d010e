package org.riskset.figure.render;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import org.riskset.figure.Area;

/**
 * What is drawn where in a plot, on a coarse grid. After {@link #close} it answers in constant time
 * whether a rectangle is free.
 */
final class OccupancyGrid {
  private final Area area;
  private final double cell;
  private final int columns;
  private final int rows;
  private final int[] sums;

  OccupancyGrid(Area area, double cell) {
    this.area = area;
    this.cell = cell;
    this.columns = (int) Math.ceil(area.width() / cell) + 1;
    this.rows = (int) Math.ceil(area.height() / cell) + 1;
    this.sums = new int[(columns + 1) * (rows + 1)];
  }

  /** Marks a path of horizontal and vertical lines. */
  OccupancyGrid addLines(Shape path) {
    double[] point = new double[6];
    double x = 0;
    double y = 0;
    for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
      int kind = i.currentSegment(point);
      if (kind == PathIterator.SEG_LINETO) {
        mark(
            Math.min(x, point[0]),
            Math.min(y, point[1]),
            Math.max(x, point[0]),
            Math.max(y, point[1]));
      }
      x = point[0];
      y = point[1];
    }
    return this;
  }

  /** Marks a filled shape. */
  OccupancyGrid addFilled(Shape shape) {
    Rectangle2D bounds = shape.getBounds2D();
    for (int row = row(bounds.getMinY()); row <= row(bounds.getMaxY()); row++) {
      for (int column = column(bounds.getMinX()); column <= column(bounds.getMaxX()); column++) {
        double x = area.x() + column * cell;
        double y = area.y() + row * cell;
        if (shape.intersects(x, y, cell, cell)) {
          sums[index(column + 1, row + 1)] = 1;
        }
      }
    }
    return this;
  }

  OccupancyGrid add(Area rectangle) {
    mark(rectangle.x(), rectangle.y(), rectangle.right(), rectangle.bottom());
    return this;
  }

  private void mark(double left, double top, double right, double bottom) {
    for (int row = row(top); row <= row(bottom); row++) {
      for (int column = column(left); column <= column(right); column++) {
        sums[index(column + 1, row + 1)] = 1;
      }
    }
  }

  /** Sums the marks up; no more may be added. */
  OccupancyGrid close() {
    for (int row = 1; row <= rows; row++) {
      for (int column = 1; column <= columns; column++) {
        sums[index(column, row)] +=
            sums[index(column - 1, row)]
                + sums[index(column, row - 1)]
                - sums[index(column - 1, row - 1)];
      }
    }
    return this;
  }

  /** Whether nothing is drawn in the rectangle. */
  boolean isFree(Area rectangle) {
    int left = column(rectangle.x());
    int right = column(rectangle.right()) + 1;
    int top = row(rectangle.y());
    int bottom = row(rectangle.bottom()) + 1;
    return sums[index(right, bottom)]
            - sums[index(left, bottom)]
            - sums[index(right, top)]
            + sums[index(left, top)]
        == 0;
  }

  /** How far the nearest mark is, up to {@code most}; infinite beyond. */
  double distance(Area rectangle, double most) {
    for (double grown = 0; grown <= most; grown += cell) {
      if (!isFree(rectangle.grown(grown))) {
        return grown;
      }
    }
    return Double.POSITIVE_INFINITY;
  }

  private int column(double x) {
    return clamp((int) Math.floor((x - area.x()) / cell), columns);
  }

  private int row(double y) {
    return clamp((int) Math.floor((y - area.y()) / cell), rows);
  }

  private static int clamp(int value, int count) {
    return Math.max(0, Math.min(count - 1, value));
  }

  private int index(int column, int row) {
    return row * (columns + 1) + column;
  }
}
