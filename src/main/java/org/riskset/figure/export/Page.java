package org.riskset.figure.export;

import java.awt.Graphics2D;
import org.riskset.figure.Area;
import org.riskset.figure.Figure;
import org.riskset.figure.render.FigureRenderer;
import org.riskset.figure.render.FigureStyle;
import org.riskset.study.FigureSpec;

/**
 * A figure at its size on paper. A forest plot with more rows than fit grows in height: rows that
 * touch would be worse than a longer page.
 */
final class Page {
  private static final double POINTS_PER_MM = 72 / 25.4;

  private final Figure figure;
  private final FigureStyle style;
  private final double widthMm;
  private final double heightMm;

  Page(Figure figure, FigureSpec spec) {
    this.figure = figure;
    this.style = FigureStyle.paper(spec);
    this.widthMm = spec.widthMm();
    double least = FigureRenderer.leastHeight(figure, style, points(widthMm)) / POINTS_PER_MM;
    this.heightMm = Math.max(spec.heightMm(), Math.ceil(least));
  }

  private static double points(double millimetres) {
    return millimetres * POINTS_PER_MM;
  }

  Figure figure() {
    return figure;
  }

  double widthMm() {
    return widthMm;
  }

  double heightMm() {
    return heightMm;
  }

  double widthPt() {
    return points(widthMm);
  }

  double heightPt() {
    return points(heightMm);
  }

  void draw(Graphics2D g) {
    FigureRenderer.draw(g, figure, style, new Area(0, 0, widthPt(), heightPt()));
  }
}
