package org.riskset.figure.render;

import java.awt.Graphics2D;
import java.util.List;
import org.riskset.figure.Area;
import org.riskset.figure.ForestFigure;
import org.riskset.figure.ForestGeometry;
import org.riskset.figure.Scale;

/** Draws a forest plot. */
final class ForestDrawing {
  private final ForestFigure figure;
  private final FigureStyle style;
  private final Area area;

  ForestDrawing(ForestFigure figure, FigureStyle style, Area area) {
    this.figure = figure;
    this.style = style;
    this.area = area;
  }

  ForestGeometry draw(Graphics2D g) {
    Typography.of(style).text().left(g, figure.title(), area.x(), area.y());
    return new ForestGeometry(area, area, Scale.logarithmic(0.1, 10, 0, 1), List.of());
  }
}
