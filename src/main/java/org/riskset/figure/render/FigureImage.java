package org.riskset.figure.render;

import org.riskset.figure.Figure;
import org.riskset.figure.FigureGeometry;

/**
 * A figure drawn into pixels, for a window. May be drawn on any thread.
 *
 * <p>The pixels are premultiplied ARGB, row by row, ready for a JavaFX {@code PixelBuffer}; the
 * background is transparent on screens. The array is handed over, not copied, for it may hold
 * millions of pixels.
 */
public final class FigureImage {
  private final int width;
  private final int height;
  private final int[] pixels;
  private final FigureGeometry geometry;

  FigureImage(int width, int height, int[] pixels, FigureGeometry geometry) {
    this.width = width;
    this.height = height;
    this.pixels = pixels;
    this.geometry = geometry;
  }

  /**
   * Draws a figure.
   *
   * @param figure what to draw
   * @param style how to draw it
   * @param width width in the units of the style: logical pixels on screens, points on paper
   * @param height height in these units
   * @param pixelsPerUnit device pixels per unit: the output scale of the screen
   */
  public static FigureImage draw(
      Figure figure, FigureStyle style, double width, double height, double pixelsPerUnit) {
    return new FigureImageDrawing(style, width, height, pixelsPerUnit).draw(figure);
  }

  /** Width in device pixels. */
  public int width() {
    return width;
  }

  /** Height in device pixels. */
  public int height() {
    return height;
  }

  /** Premultiplied ARGB, row by row; the array itself. */
  public int[] pixels() {
    return pixels;
  }

  /** Where things stand, in the units the figure was drawn in. */
  public FigureGeometry geometry() {
    return geometry;
  }
}
