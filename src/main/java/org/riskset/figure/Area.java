package org.riskset.figure;

/**
 * A rectangle of the drawing; y grows downwards.
 *
 * @param x left edge
 * @param y upper edge
 * @param width width, not negative
 * @param height height, not negative
 */
public record Area(double x, double y, double width, double height) {
  /** Right edge. */
  public double right() {
    return x + width;
  }

  /** Lower edge. */
  public double bottom() {
    return y + height;
  }

  /** Horizontal middle. */
  public double centreX() {
    return x + width / 2;
  }

  /** Vertical middle. */
  public double centreY() {
    return y + height / 2;
  }

  /** Whether the point lies inside or on the edge. */
  public boolean contains(double pointX, double pointY) {
    return pointX >= x && pointX <= right() && pointY >= y && pointY <= bottom();
  }

  /** Whether the two have a point in common. */
  public boolean overlaps(Area other) {
    return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
  }

  /** The rectangle grown on all sides. */
  public Area grown(double by) {
    return new Area(x - by, y - by, width + 2 * by, height + 2 * by);
  }
}
