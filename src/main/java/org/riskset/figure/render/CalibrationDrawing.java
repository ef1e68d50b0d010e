package org.riskset.figure.render;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.ui.RectangleEdge;
import org.riskset.figure.Area;
import org.riskset.figure.CalibrationFigure;
import org.riskset.figure.CalibrationGeometry;
import org.riskset.figure.Scale;
import org.riskset.figure.ValueAxis;

/** Draws predicted against observed survival: a square with its diagonal, points with limits. */
final class CalibrationDrawing {
  private static final double PAPER_MARGIN_MM = 1.5;
  private static final double SCREEN_MARGIN_PT = 1.5;
  private static final double POINT = 0.56;
  private static final double LIMITS_PT = 0.9;
  private static final double SMALLEST_PLOT = 4;

  private final CalibrationFigure figure;
  private final FigureStyle style;
  private final Area area;
  private final FigureColours colours;
  private final List<String> caption;
  private final double margin;
  private final AxisTypesetter across;
  private final AxisTypesetter upwards;
  private final Rectangle2D plot;

  CalibrationDrawing(CalibrationFigure figure, FigureStyle style, Area area) {
    this.figure = figure;
    this.style = style;
    this.area = area;
    colours = FigureColours.of(style.theme());
    margin = style.isPaper() ? style.mm(PAPER_MARGIN_MM) : style.pt(SCREEN_MARGIN_PT);
    caption =
        style.isPaper()
            ? Typography.of(style).caption().wrap(figure.caption(), area.width() - 2 * margin)
            : List.of();
    plot = plot(axis(figure.predictedTitle()), axis(figure.observedTitle()));
    across = axis(fitting(figure.predictedTitle(), figure.predictedBrief()));
    upwards = axis(fitting(figure.observedTitle(), figure.observedBrief()));
  }

  /** A title no longer than its axis, as far as there is one. */
  private String fitting(String title, String brief) {
    return Typography.of(style).text().width(title) <= plot.getWidth() ? title : brief;
  }

  private AxisTypesetter axis(String title) {
    ValueAxis percent = figure.percent();
    return new AxisTypesetter(style, new TickMarks(percent.ticks(), percent.labels()), title);
  }

  /** The largest square that fits, in the middle. */
  private Rectangle2D plot(AxisTypesetter below, AxisTypesetter beside) {
    Type ticks = Typography.of(style).ticks();
    double overTop = ticks.capHeight() / 2 + style.em(0.2);
    double overRight = ticks.widest(figure.percent().labels()) / 2;
    double width = area.width() - 2 * margin - beside.width() - overRight;
    double height =
        area.height() - 2 * margin - below.height() - overTop - CaptionBlock.height(style, caption);
    double side = Math.max(SMALLEST_PLOT, Math.floor(Math.min(width, height)));
    double left = area.x() + margin + beside.width() + Math.max(0, (width - side) / 2);
    return new Rectangle2D.Double(Math.ceil(left), area.y() + margin + overTop, side, side);
  }

  CalibrationGeometry draw(Graphics2D g) {
    across.draw(g, scale(across), plot, RectangleEdge.BOTTOM);
    upwards.draw(g, scale(upwards), plot, RectangleEdge.LEFT);
    g.setPaint(colours.ink());
    g.setStroke(new Pens(style).median());
    g.draw(new Line2D.Double(x(0), y(0), x(1), y(1)));
    figure.points().forEach(point -> draw(g, point));
    double captionTop = area.bottom() - margin - CaptionBlock.height(style, caption);
    CaptionBlock.draw(g, style, caption, area.x() + margin, captionTop);
    return new CalibrationGeometry(
        area,
        new Area(plot.getX(), plot.getY(), plot.getWidth(), plot.getHeight()),
        Scale.linear(0, 1, x(0), x(1)),
        Scale.linear(0, 1, y(0), y(1)));
  }

  private static TypesetAxis scale(AxisTypesetter typesetter) {
    return new TypesetAxis(0, 1, typesetter);
  }

  private void draw(Graphics2D g, CalibrationFigure.Point point) {
    double x = x(point.predicted());
    double y = y(point.observed());
    g.setPaint(colours.line(0));
    if (point.hasLimits()) {
      g.setStroke(
          new BasicStroke(
              (float) style.pt(LIMITS_PT), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
      g.draw(new Line2D.Double(x, y(point.lower()), x, y(point.upper())));
    }
    double width = style.em(POINT);
    g.fill(new Ellipse2D.Double(x - width / 2, y - width / 2, width, width));
  }

  private double x(double predicted) {
    return plot.getX() + predicted * plot.getWidth();
  }

  private double y(double observed) {
    return plot.getMaxY() - observed * plot.getHeight();
  }
}
