package org.riskset.figure.render;

import java.util.List;
import org.riskset.figure.Area;
import org.riskset.figure.Figure;
import org.riskset.figure.Scale;
import org.riskset.figure.SurvivalGeometry;

/** Draws figures into an image. */
final class FigureImageDrawing {
  private final FigureStyle style;
  private final double width;
  private final double height;
  private final double pixelsPerUnit;

  FigureImageDrawing(FigureStyle style, double width, double height, double pixelsPerUnit) {
    this.style = style;
    this.width = width;
    this.height = height;
    this.pixelsPerUnit = pixelsPerUnit;
  }

  FigureImage draw(Figure figure) {
    int columns = (int) Math.ceil(width * pixelsPerUnit);
    int lines = (int) Math.ceil(height * pixelsPerUnit);
    Area area = new Area(0, 0, width, height * style.unitsPerPoint() + figure.title().length());
    Scale scale = Scale.linear(0, 1, 0, width);
    return new FigureImage(
        columns,
        lines,
        new int[columns * lines],
        new SurvivalGeometry(area, area, scale, scale, List.of(), List.of()));
  }
}
