package org.riskset.figure.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.riskset.figure.Area;

/**
 * What is drawn where in a plot, on a coarse grid, so that text can be set where nothing is. Once
 * closed it answers in constant time whether a rectangle is free.
 */
final class OccupancyGrid {
  private final Area area;
  private final double cell;
  private final int columns;
  private final int rows;
  private final int[] sums;

  private OccupancyGrid(Area area, double cell, int columns, int rows, int[] sums) {
    this.area = area;
    this.cell = cell;
    this.columns = columns;
    this.rows = rows;
    this.sums = sums;
  }

  /** Collects what is drawn. */
  static final class Builder {
    private final Area area;
    private final double cell;
    private final BufferedImage image;
    private final Graphics2D g;

    Builder(Area area, double cell) {
      this.area = area;
      this.cell = cell;
      int columns = (int) Math.ceil(area.width() / cell) + 1;
      int rows = (int) Math.ceil(area.height() / cell) + 1;
      this.image = new BufferedImage(columns, rows, BufferedImage.TYPE_BYTE_GRAY);
      this.g = image.createGraphics();
      g.scale(1 / cell, 1 / cell);
      g.translate(-area.x(), -area.y());
      g.setPaint(Color.WHITE);
      g.setStroke(new BasicStroke((float) cell));
    }

    Builder lines(Shape path) {
      g.draw(path);
      return this;
    }

    Builder filled(Shape shape) {
      g.fill(shape);
      return lines(shape);
    }

    Builder rectangle(Area rectangle) {
      return filled(
          new Rectangle2D.Double(
              rectangle.x(), rectangle.y(), rectangle.width(), rectangle.height()));
    }

    /** The grid with all that was drawn. */
    OccupancyGrid close() {
      g.dispose();
      int columns = image.getWidth();
      int rows = image.getHeight();
      int stride = columns + 1;
      int[] sums = new int[stride * (rows + 1)];
      for (int row = 1; row <= rows; row++) {
        for (int column = 1; column <= columns; column++) {
          int marked = image.getRaster().getSample(column - 1, row - 1, 0) > 0 ? 1 : 0;
          sums[row * stride + column] =
              marked
                  + sums[row * stride + column - 1]
                  + sums[(row - 1) * stride + column]
                  - sums[(row - 1) * stride + column - 1];
        }
      }
      return new OccupancyGrid(area, cell, columns, rows, sums);
    }
  }

  /** Whether nothing is drawn in the rectangle. */
  boolean isFree(Area rectangle) {
    int left = column(rectangle.x());
    int right = column(rectangle.right()) + 1;
    int top = row(rectangle.y());
    int bottom = row(rectangle.bottom()) + 1;
    return sum(right, bottom) - sum(left, bottom) - sum(right, top) + sum(left, top) == 0;
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
    return Math.max(0, Math.min(columns - 1, (int) Math.floor((x - area.x()) / cell)));
  }

  private int row(double y) {
    return Math.max(0, Math.min(rows - 1, (int) Math.floor((y - area.y()) / cell)));
  }

  private int sum(int column, int row) {
    return sums[row * (columns + 1) + column];
  }
}
