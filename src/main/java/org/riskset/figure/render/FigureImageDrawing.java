package org.riskset.figure.render;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import org.riskset.figure.Area;
import org.riskset.figure.Figure;
import org.riskset.figure.FigureGeometry;

/** Draws figures into an image of premultiplied ARGB. */
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
    BufferedImage image =
        new BufferedImage(pixels(width), pixels(height), BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D g = image.createGraphics();
    g.scale(pixelsPerUnit, pixelsPerUnit);
    FigureGeometry geometry = FigureRenderer.draw(g, figure, style, new Area(0, 0, width, height));
    g.dispose();
    int[] buffer = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    return new FigureImage(image.getWidth(), image.getHeight(), buffer, geometry);
  }

  private int pixels(double units) {
    return Math.max(1, (int) Math.round(units * pixelsPerUnit));
  }
}
