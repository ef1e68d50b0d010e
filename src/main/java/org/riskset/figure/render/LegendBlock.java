package org.riskset.figure.render;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riskset.figure.CurveSeries;
import org.riskset.figure.SurvivalFigure;

/**
 * Names groups by samples of their lines, above the plot, where labels beside curves do not fit.
 */
final class LegendBlock {
  private static final double SAMPLE = 3;
  private static final double SAMPLE_GAP = 0.5;
  private static final double ENTRY_GAP = 1.6;
  private static final double LINE = 1.5;

  private final List<CurveSeries> curves;
  private final FigureStyle style;
  private final Typography type;
  private final double width;

  LegendBlock(SurvivalFigure figure, FigureStyle style, double width) {
    this.curves = figure.curves();
    this.style = style;
    this.type = Typography.of(style);
    this.width = width;
  }

  double height() {
    return set(null, 0, 0) + style.em(LINE);
  }

  void draw(Graphics2D g, double left, double top) {
    set(g, left, top + type.bold().capHeight());
  }

  /** Sets the entries line by line, only measuring without graphics; returns the height used. */
  private double set(@Nullable Graphics2D g, double left, double firstBaseline) {
    double x = 0;
    double y = 0;
    for (CurveSeries curve : curves) {
      double entry = entryWidth(curve);
      if (x > 0 && x + entry > width) {
        x = 0;
        y += style.em(LINE);
      }
      if (g != null) {
        draw(g, curve, left + x, firstBaseline + y);
      }
      x += entry + style.em(ENTRY_GAP);
    }
    return y;
  }

  private double entryWidth(CurveSeries curve) {
    return style.em(SAMPLE + SAMPLE_GAP) + type.bold().width(curve.label());
  }

  private void draw(Graphics2D g, CurveSeries curve, double x, double baseline) {
    FigureColours colours = FigureColours.of(style.theme());
    double middle = baseline - type.bold().capHeight() / 2;
    g.setPaint(colours.line(curve.style()));
    g.setStroke(new Pens(style).curve(curve.style()));
    g.draw(new Line2D.Double(x, middle, x + style.em(SAMPLE), middle));
    type.bold()
        .in(colours.text(curve.style()))
        .left(g, curve.label(), x + style.em(SAMPLE + SAMPLE_GAP), baseline);
  }
}
