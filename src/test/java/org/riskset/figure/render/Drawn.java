package org.riskset.figure.render;

import org.riskset.figure.Area;
import org.riskset.figure.Figure;
import org.riskset.figure.ForestGeometry;
import org.riskset.figure.SurvivalGeometry;
import org.riskset.study.FigureSpec;

/** A figure drawn at four pixels per unit, for measuring. */
final class Drawn {
  static final int SCALE = 4;
  private static final int OPAQUE = 0xFF;

  private final FigureImage image;

  private Drawn(FigureImage image) {
    this.image = image;
  }

  static Drawn onPaper(Figure figure, double width, double height) {
    return new Drawn(
        FigureImage.draw(figure, FigureStyle.paper(FigureSpec.defaults()), width, height, SCALE));
  }

  static Drawn onScreen(Figure figure, double width, double height) {
    return new Drawn(
        FigureImage.draw(
            figure, FigureStyle.screen(FigureTheme.SCREEN_LIGHT, 12), width, height, SCALE));
  }

  static Drawn of(FigureImage image) {
    return new Drawn(image);
  }

  FigureImage image() {
    return image;
  }

  SurvivalGeometry survival() {
    return (SurvivalGeometry) image.geometry();
  }

  ForestGeometry forest() {
    return (ForestGeometry) image.geometry();
  }

  /** Opacity, 0 to 1, of the pixel at a point of the drawing. */
  double opacity(double x, double y) {
    return opacity((int) Math.floor(x * SCALE), (int) Math.floor(y * SCALE));
  }

  private double opacity(int column, int row) {
    if (column < 0 || row < 0 || column >= image.width() || row >= image.height()) {
      return 0;
    }
    int pixel = image.pixels()[row * image.width() + column];
    return ((pixel >>> 24) & OPAQUE) / (double) OPAQUE;
  }

  /**
   * Middle of what is drawn in a rectangle, from its first to its last inked column; NaN if empty.
   */
  double inkCentreX(Area area) {
    int first = Integer.MAX_VALUE;
    int last = Integer.MIN_VALUE;
    for (int row = (int) (area.y() * SCALE); row < area.bottom() * SCALE; row++) {
      for (int column = (int) (area.x() * SCALE); column < area.right() * SCALE; column++) {
        if (opacity(column, row) > 0.3) {
          first = Math.min(first, column);
          last = Math.max(last, column);
        }
      }
    }
    return first > last ? Double.NaN : (first + last + 1) / 2.0 / SCALE;
  }

  /** Whether anything is drawn outside the figure's edge, or touches it. */
  boolean touchesEdge() {
    for (int column = 0; column < image.width(); column++) {
      if (opacity(column, 0) > 0 || opacity(column, image.height() - 1) > 0) {
        return true;
      }
    }
    for (int row = 0; row < image.height(); row++) {
      if (opacity(0, row) > 0 || opacity(image.width() - 1, row) > 0) {
        return true;
      }
    }
    return false;
  }
}
