package org.riskset.ui.figure;

import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.riskset.figure.render.FigureImage;

/** Shows drawn pixels to JavaFX without copying them. */
final class PixelImage {
  private PixelImage() {}

  static Image of(FigureImage drawn) {
    return new WritableImage(
        new PixelBuffer<>(
            drawn.width(),
            drawn.height(),
            IntBuffer.wrap(drawn.pixels()),
            PixelFormat.getIntArgbPreInstance()));
  }
}
