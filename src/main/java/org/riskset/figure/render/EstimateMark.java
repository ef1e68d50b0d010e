package org.riskset.figure.render;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.RectangleEdge;
import org.riskset.figure.ForestEstimate;

/** Draws one estimate: the line of its limits and its mark. */
final class EstimateMark {
  private static final double LARGEST = 0.62;
  private static final double SMALLEST = 0.26;
  private static final double HOLLOW = 0.46;
  private static final double REFERENCE = 0.28;
  private static final double ARROW = 0.32;
  private static final double LINE_PT = 0.9;

  private final FigureStyle style;
  private final FigureColours colours;

  EstimateMark(FigureStyle style) {
    this.style = style;
    this.colours = FigureColours.of(style.theme());
  }

  /**
   * Draws an estimate.
   *
   * @param size share of the largest square's side
   */
  void draw(
      Graphics2D g,
      ForestEstimate.Estimated estimate,
      ValueAxis axis,
      Rectangle2D plot,
      double y,
      boolean hollow,
      double size) {
    g.setPaint(hollow ? colours.univariable() : colours.ink());
    g.setStroke(
        new BasicStroke((float) style.pt(0.9), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
    drawLimits(g, estimate, axis, plot, y);
    double ratio = estimate.ratio();
    if (ratio < axis.getLowerBound() || ratio > axis.getUpperBound()) {
      return;
    }
    double x = axis.valueToJava2D(ratio, plot, RectangleEdge.BOTTOM);
    if (hollow) {
      drawCircle(g, x, y);
    } else {
      drawSquare(g, x, y, size);
    }
  }

  void drawSquare(Graphics2D g, double x, double y, double size) {
    double side = style.em(SMALLEST + (LARGEST - SMALLEST) * size);
    g.setPaint(colours.ink());
    g.fill(new Rectangle2D.Double(x - side / 2, y - side / 2, side, side));
  }

  void drawReference(Graphics2D g, double x, double y) {
    double width = style.em(REFERENCE);
    g.setPaint(colours.ink());
    g.fill(new Ellipse2D.Double(x - width / 2, y - width / 2, width, width));
  }

  private BasicStroke stroke() {
    return new BasicStroke((float) style.pt(LINE_PT), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
  }

  void drawCircle(Graphics2D g, double x, double y) {
    double width = style.em(HOLLOW);
    Ellipse2D circle = new Ellipse2D.Double(x - width / 2, y - width / 2, width, width);
    g.setPaint(colours.surface());
    g.fill(circle);
    g.setPaint(colours.univariable());
    g.setStroke(stroke());
    g.draw(circle);
  }

  private void drawLimits(
      Graphics2D g, ForestEstimate.Estimated estimate, ValueAxis axis, Rectangle2D plot, double y) {
    double lower = Math.max(estimate.lower(), axis.getLowerBound());
    double upper = Math.min(estimate.upper(), axis.getUpperBound());
    if (Double.isNaN(lower) || Double.isNaN(upper)) {
      return;
    }
    double from =
        axis.valueToJava2D(Math.min(lower, axis.getUpperBound()), plot, RectangleEdge.BOTTOM);
    double to =
        axis.valueToJava2D(Math.max(upper, axis.getLowerBound()), plot, RectangleEdge.BOTTOM);
    g.draw(new Line2D.Double(from, y, to, y));
    if (estimate.lower() < axis.getLowerBound()) {
      drawArrow(g, from, y, style.em(ARROW));
    }
    if (estimate.upper() > axis.getUpperBound()) {
      drawArrow(g, to, y, -style.em(ARROW));
    }
  }

  /** An open arrowhead at the tip, its arms pointing back by {@code back}. */
  private static void drawArrow(Graphics2D g, double tip, double y, double back) {
    double half = Math.abs(back) * 0.8;
    Path2D arrow = new Path2D.Double();
    arrow.moveTo(tip + back, y - half);
    arrow.lineTo(tip, y);
    arrow.lineTo(tip + back, y + half);
    g.draw(arrow);
  }
}
