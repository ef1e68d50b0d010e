package org.riskset.figure.render;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.RectangleEdge;
import org.riskset.figure.Area;
import org.riskset.figure.ForestFigure;
import org.riskset.figure.ForestGeometry;
import org.riskset.figure.Scale;
import org.riskset.messages.Messages;

/** Draws a forest plot. */
final class ForestDrawing {
  private final ForestFigure figure;
  private final FigureStyle style;
  private final Area area;
  private final ForestLayout layout;
  private final AxisTypesetter typesetter;
  private final ValueAxis ratios;
  private final Rectangle2D plot;

  ForestDrawing(ForestFigure figure, FigureStyle style, Area area) {
    this.figure = figure;
    this.style = style;
    this.area = area;
    this.layout = ForestLayout.of(figure, style, area);
    this.typesetter = ForestLayout.axis(figure, style);
    this.ratios = new TypesetLogAxis(figure.ticks().lower(), figure.ticks().upper(), typesetter);
    Area data = layout.plot();
    this.plot = new Rectangle2D.Double(data.x(), data.y(), data.width(), data.height());
  }

  ForestGeometry draw(Graphics2D g) {
    ForestTable table = new ForestTable(figure, style, layout);
    table.draw(g);
    drawLineOfNoDifference(g);
    XyPlots.bare(new ForestDataset(layout.lines()), ratios, lines(), new ForestRenderer(style))
        .draw(g, plot, null, null, null);
    drawDirections(g);
    CaptionBlock.draw(
        g, style, layout.captionLines(), layout.columns().left(), layout.captionTop());
    return new ForestGeometry(area, layout.plot(), scale(), table.bands(area));
  }

  /** Lines of the table as an axis from top to bottom, not drawn itself. */
  private ValueAxis lines() {
    TypesetAxis axis = new TypesetAxis(0, Math.max(1, layout.lines().size()), typesetter);
    axis.setInverted(true);
    axis.setVisible(false);
    return axis;
  }

  private double x(double ratio) {
    return ratios.valueToJava2D(ratio, plot, RectangleEdge.BOTTOM);
  }

  private void drawLineOfNoDifference(Graphics2D g) {
    if (figure.ticks().lower() <= 1 && figure.ticks().upper() >= 1) {
      g.setPaint(FigureColours.of(style.theme()).ink());
      g.setStroke(new Pens(style).axis());
      g.draw(new Line2D.Double(x(1), plot.getMinY(), x(1), plot.getMaxY()));
    }
  }

  /** Which side of 1 means what, under the tick labels. */
  private void drawDirections(Graphics2D g) {
    Type type = Typography.of(style).caption();
    double baseline = plot.getMaxY() + typesetter.height() + type.capHeight() + style.em(0.25);
    double middle = Math.max(plot.getMinX(), Math.min(plot.getMaxX(), x(1)));
    double gap = style.em(0.6);
    type.right(g, Messages.text("figure.forest.lower"), middle - gap, baseline);
    type.left(g, Messages.text("figure.forest.higher"), middle + gap, baseline);
  }

  private Scale scale() {
    double lower = figure.ticks().lower();
    double upper = figure.ticks().upper();
    return Scale.logarithmic(lower, upper, x(lower), x(upper));
  }
}
