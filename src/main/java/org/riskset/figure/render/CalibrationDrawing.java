package org.riskset.figure.render;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import org.riskset.figure.Area;
import org.riskset.figure.CalibrationFigure;
import org.riskset.figure.PlotGeometry;

/** Draws predicted against observed survival: a square with its diagonal, points with limits. */
final class CalibrationDrawing {
  private static final double POINT = 0.56;
  private static final double LIMITS_PT = 0.9;

  private final CalibrationFigure figure;
  private final FigureStyle style;
  private final FigureColours colours;
  private final PlotFrame frame;

  CalibrationDrawing(CalibrationFigure figure, FigureStyle style, Area area) {
    this.figure = figure;
    this.style = style;
    colours = FigureColours.of(style.theme());
    frame =
        new PlotFrame(
            style,
            area,
            new PlotFrame.Side(figure.percent(), figure.predictedTitle(), figure.predictedBrief()),
            new PlotFrame.Side(figure.percent(), figure.observedTitle(), figure.observedBrief()),
            figure.caption(),
            0,
            true);
  }

  PlotGeometry draw(Graphics2D g) {
    PlotGeometry geometry = frame.draw(g);
    g.setPaint(colours.ink());
    g.setStroke(new Pens(style).median());
    Area plot = geometry.plot();
    g.draw(new Line2D.Double(plot.x(), plot.bottom(), plot.right(), plot.y()));
    figure.points().forEach(point -> draw(g, point, geometry));
    return geometry;
  }

  private void draw(Graphics2D g, CalibrationFigure.Point point, PlotGeometry geometry) {
    double x = geometry.across().toCoordinate(point.predicted());
    double y = geometry.upwards().toCoordinate(point.observed());
    g.setPaint(colours.line(0));
    if (point.hasLimits()) {
      g.setStroke(
          new BasicStroke(
              (float) style.pt(LIMITS_PT), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
      double lower = geometry.upwards().toCoordinate(point.lower());
      g.draw(new Line2D.Double(x, lower, x, geometry.upwards().toCoordinate(point.upper())));
    }
    double width = style.em(POINT);
    g.fill(new Ellipse2D.Double(x - width / 2, y - width / 2, width, width));
  }
}
