package org.riskset.figure.render;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.RectangleEdge;

/**
 * Draws an axis: line, outward ticks, labels and title. JFreeChart's own drawing rounds text to
 * whole units, which shows at 7 points.
 */
final class AxisTypesetter {
  /** Distance of tick and label, in heights of the type. */
  static final double LABEL_GAP = 0.42;

  /** Distance of the capitals of labels and title under a horizontal axis. */
  static final double TITLE_GAP = 0.95;

  /** Distance of labels and title beside a vertical axis. */
  static final double SIDE_TITLE_GAP = 0.75;

  private static final double SIDE_LABEL_GAP = 0.3;

  private final FigureStyle style;
  private final Typography type;
  private final FigureColours colours;
  private final TickMarks marks;
  private final String title;

  AxisTypesetter(FigureStyle style, TickMarks marks, String title) {
    this.style = style;
    this.type = Typography.of(style);
    this.colours = FigureColours.of(style.theme());
    this.marks = marks;
    this.title = title;
  }

  /** Length of ticks. */
  static double tick(FigureStyle style) {
    return style.mm(1);
  }

  /** Height that the axis takes under the plot. */
  double height() {
    double labels = tick(style) + style.em(LABEL_GAP) + type.ticks().capHeight();
    return title.isEmpty()
        ? labels + style.em(0.25)
        : labels + style.em(TITLE_GAP) + type.text().capHeight() + style.em(0.25);
  }

  /** Width that the axis takes beside the plot. */
  double width() {
    double labels = tick(style) + style.em(SIDE_LABEL_GAP) + type.ticks().widest(marks.labels());
    return title.isEmpty()
        ? labels
        : labels + style.em(SIDE_TITLE_GAP) + type.text().capHeight() + style.em(0.1);
  }

  void draw(Graphics2D g, ValueAxis axis, Rectangle2D plot, RectangleEdge edge) {
    g.setPaint(colours.ink());
    g.setStroke(new Pens(style).axis());
    if (RectangleEdge.isTopOrBottom(edge)) {
      below(g, axis, plot, edge);
    } else {
      beside(g, axis, plot, edge);
    }
  }

  private void below(Graphics2D g, ValueAxis axis, Rectangle2D plot, RectangleEdge edge) {
    double y = plot.getMaxY();
    double tickEnd = y + tick(style);
    g.draw(new Line2D.Double(plot.getMinX(), y, plot.getMaxX(), y));
    for (double value : marks.values()) {
      double x = axis.valueToJava2D(value, plot, edge);
      g.draw(new Line2D.Double(x, y, x, tickEnd));
    }
    double baseline = tickEnd + style.em(LABEL_GAP) + type.ticks().capHeight();
    for (int i = 0; i < marks.values().size(); i++) {
      double x = axis.valueToJava2D(marks.values().get(i), plot, edge);
      type.ticks().centred(g, marks.labels().get(i), x, baseline);
    }
    double titleBaseline = baseline + style.em(TITLE_GAP) + type.text().capHeight();
    type.text().centred(g, title, plot.getCenterX(), titleBaseline);
  }

  private void beside(Graphics2D g, ValueAxis axis, Rectangle2D plot, RectangleEdge edge) {
    double x = plot.getMinX();
    double tickEnd = x - tick(style);
    g.draw(new Line2D.Double(x, plot.getMinY(), x, plot.getMaxY()));
    for (double value : marks.values()) {
      double y = axis.valueToJava2D(value, plot, edge);
      g.draw(new Line2D.Double(tickEnd, y, x, y));
    }
    double right = tickEnd - style.em(SIDE_LABEL_GAP);
    for (int i = 0; i < marks.values().size(); i++) {
      double y = axis.valueToJava2D(marks.values().get(i), plot, edge);
      type.ticks().right(g, marks.labels().get(i), right, y + type.ticks().capHeight() / 2);
    }
    double titleBaseline = right - type.ticks().widest(marks.labels()) - style.em(SIDE_TITLE_GAP);
    type.text().upwards(g, title, titleBaseline, plot.getCenterY());
  }
}
