package org.riskset.figure.render;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.RectangleEdge;
import org.riskset.figure.Area;
import org.riskset.figure.RiskCount;
import org.riskset.figure.RiskRow;
import org.riskset.figure.SurvivalFigure;
import org.riskset.figure.TimeTicks;
import org.riskset.messages.Messages;
import org.riskset.messages.NumberWording;

/**
 * The numbers at risk under the curves. It asks the curves' own time axis where each column stands,
 * so the two cannot drift apart.
 */
final class RiskTable {
  private static final double ROW_PITCH = 1.34;
  private static final double GAP_ABOVE = 0.95;
  private static final double DESCENT = 0.25;
  private static final double LABEL_GAP = 0.6;

  /**
   * Names of groups take no more of the figure's width than this; longer ones get lines of their
   * own.
   */
  private static final double WIDEST_GUTTER = 0.3;

  private final SurvivalFigure figure;
  private final FigureStyle style;
  private final Typography type;
  private final FigureColours colours;
  private final boolean namesAbove;

  RiskTable(SurvivalFigure figure, FigureStyle style, double figureWidth) {
    this.figure = figure;
    this.style = style;
    this.type = Typography.of(style);
    this.colours = FigureColours.of(style.theme());
    this.namesAbove = nameWidth() > WIDEST_GUTTER * figureWidth;
  }

  private double nameWidth() {
    return figure.rows().stream()
        .mapToDouble(row -> type.text().width(row.label()))
        .max()
        .orElse(0);
  }

  /** Width needed left of time 0, from the left edge of the names. */
  double gutter() {
    double firstCount =
        figure.rows().stream()
            .filter(row -> !row.counts().isEmpty())
            .mapToDouble(row -> type.text().width(text(row.counts().get(0))))
            .max()
            .orElse(0);
    double names = namesAbove ? 0 : nameWidth() + style.em(LABEL_GAP);
    return names + firstCount / 2;
  }

  /** The widest count, as ticks must stand at least that far apart. */
  double widestCount() {
    return figure.rows().stream()
        .flatMap(row -> row.counts().stream())
        .mapToDouble(count -> type.text().width(text(count)))
        .max()
        .orElse(0);
  }

  double height() {
    return style.em(GAP_ABOVE) + type.text().capHeight() + lines() * pitch() + style.em(DESCENT);
  }

  private int lines() {
    return figure.rows().size() * (namesAbove ? 2 : 1);
  }

  private double pitch() {
    return style.em(ROW_PITCH);
  }

  /**
   * Draws the table.
   *
   * @param left left edge of the names
   * @param top upper edge of the table's space
   * @param axis the curves' time axis
   * @param plot the curves' data area
   * @return one band per row
   */
  List<Area> draw(
      Graphics2D g, double left, double top, TimeTicks ticks, ValueAxis axis, Rectangle2D plot) {
    double baseline = top + style.em(GAP_ABOVE) + type.text().capHeight();
    type.bold().left(g, Messages.text("figure.survival.atRisk"), left, baseline);
    List<Area> rows = new ArrayList<>();
    for (RiskRow row : figure.rows()) {
      double rowTop = baseline + (pitch() - type.text().capHeight()) / 2;
      baseline += pitch();
      name(row).left(g, row.label(), left, baseline);
      baseline += namesAbove ? pitch() : 0;
      drawCounts(g, row, baseline, ticks, axis, plot);
      rows.add(new Area(left, rowTop, plot.getMaxX() - left, namesAbove ? 2 * pitch() : pitch()));
    }
    return rows;
  }

  private Type name(RiskRow row) {
    return row.style().isPresent()
        ? type.text().in(colours.text(row.style().getAsInt()))
        : type.text();
  }

  private void drawCounts(
      Graphics2D g,
      RiskRow row,
      double baseline,
      TimeTicks ticks,
      ValueAxis axis,
      Rectangle2D plot) {
    for (RiskCount count : row.counts()) {
      if (ticks.times().contains(count.time())) {
        double x = axis.valueToJava2D(count.time(), plot, RectangleEdge.BOTTOM);
        Type counts = count.thin() ? type.quiet() : type.text();
        counts.centred(g, text(count), x, baseline);
      }
    }
  }

  private static String text(RiskCount count) {
    return NumberWording.count(count.atRisk());
  }
}
