package org.riskset.figure.render;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import org.riskset.figure.Area;
import org.riskset.figure.CalibrationFigure;
import org.riskset.figure.Figure;
import org.riskset.figure.FigureGeometry;
import org.riskset.figure.ForestFigure;
import org.riskset.figure.InfluenceFigure;
import org.riskset.figure.SurvivalFigure;

/** Draws figures with Java2D, whatever the output. */
public final class FigureRenderer {
  private FigureRenderer() {}

  /**
   * Draws a figure; the background is left as it is.
   *
   * @param g where to, in units of the style
   * @param figure what
   * @param style how
   * @param area the whole drawing
   * @return where things stand
   */
  public static FigureGeometry draw(Graphics2D g, Figure figure, FigureStyle style, Area area) {
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    if (figure instanceof SurvivalFigure survival) {
      return new SurvivalDrawing(survival, style, area).draw(g);
    }
    if (figure instanceof CalibrationFigure calibration) {
      return new CalibrationDrawing(calibration, style, area).draw(g);
    }
    if (figure instanceof InfluenceFigure influence) {
      return new InfluenceDrawing(influence, style, area).draw(g);
    }
    return new ForestDrawing((ForestFigure) figure, style, area).draw(g);
  }

  /**
   * The height below which the figure's text would not fit.
   *
   * @param width width of the drawing, in units of the style
   */
  public static double leastHeight(Figure figure, FigureStyle style, double width) {
    return figure instanceof ForestFigure forest
        ? ForestLayout.leastHeight(forest, style, width)
        : 0;
  }
}
