package org.riskset.figure.render;

import org.riskset.study.FigureSpec;

/**
 * How figures look: a theme, the size of its type, and how long a point is.
 *
 * @param theme where the figure is looked at
 * @param fontSize size of text, in units of the drawing
 * @param unitsPerPoint units of the drawing per point (1/72 inch)
 */
public record FigureStyle(FigureTheme theme, double fontSize, double unitsPerPoint) {
  private static final double POINTS_PER_MM = 72 / 25.4;
  private static final double SCREEN_TEXT_PT = 9;

  /** Lines grow with type above this size: a slide is read from afar. */
  private static final double LINES_GROW_FROM_PT = 9;

  /** Paper: the unit is the point. */
  public static FigureStyle paper(FigureSpec spec) {
    return new FigureStyle(FigureTheme.PAPER, spec.fontSizePt(), 1);
  }

  /**
   * A window: the unit is the logical pixel.
   *
   * @param theme one of the screens
   * @param fontSize size of text in logical pixels; 12 unless the user enlarges text
   */
  public static FigureStyle screen(FigureTheme theme, double fontSize) {
    return new FigureStyle(theme, fontSize, fontSize / SCREEN_TEXT_PT);
  }

  /** Whether the figure is made for paper. */
  public boolean isPaper() {
    return theme == FigureTheme.PAPER;
  }

  /** A width of lines or marks given in points, in units of the drawing. */
  double pt(double points) {
    double textPt = fontSize / unitsPerPoint;
    return points * unitsPerPoint * Math.max(1, textPt / LINES_GROW_FROM_PT);
  }

  /** A length of marks given in millimetres, in units of the drawing. */
  double mm(double millimetres) {
    return pt(millimetres * POINTS_PER_MM);
  }

  /** A distance given in heights of the type, in units of the drawing. */
  double em(double heights) {
    return heights * fontSize;
  }
}
