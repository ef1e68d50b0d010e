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
    return new FigureStyle(theme, fontSize, fontSize / 9);
  }
}
