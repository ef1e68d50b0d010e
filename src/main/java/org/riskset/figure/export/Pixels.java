package org.riskset.figure.export;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/** Pages as pixels on white. */
final class Pixels {
  private static final double POINTS_PER_INCH = 72;

  private Pixels() {}

  /** The page at a resolution in pixels per inch. */
  static BufferedImage draw(Page page, double dpi) {
    double pixelsPerPoint = dpi / POINTS_PER_INCH;
    int width = (int) Math.round(page.widthPt() * pixelsPerPoint);
    int height = (int) Math.round(page.heightPt() * pixelsPerPoint);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setPaint(Color.WHITE);
    g.fillRect(0, 0, width, height);
    g.scale(pixelsPerPoint, pixelsPerPoint);
    page.draw(g);
    g.dispose();
    return image;
  }
}
