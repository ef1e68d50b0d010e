package org.riskset.figure.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.riskset.figure.CohortStudy;
import org.riskset.figure.FigurePreset;
import org.riskset.study.FigureSpec;

@DisplayName("A figure as PNG")
class PngWriterTest {
  @Test
  @DisplayName("has the pixels its size needs, says how large they are, and is opaque white")
  void size() throws Exception {
    byte[] file = written(300);
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
    assertThat(image.getWidth()).as("89 mm at 300 dpi").isEqualTo(1051);
    assertThat(image.getHeight()).as("72 mm at 300 dpi").isEqualTo(850);
    assertThat(pixelsPerMetre(file)).isEqualTo(11811);
    assertThat(image.getRGB(2, 2)).isEqualTo(0xFFFFFFFF);
  }

  @Test
  @DisplayName("carries title and description")
  void description() throws Exception {
    String file = new String(written(72), StandardCharsets.UTF_8);
    assertThat(file).contains("Overall survival by arm").contains("0.14–0.48");
  }

  /** From the chunk that follows the four letters pHYs. */
  private static int pixelsPerMetre(byte[] file) {
    int at = new String(file, StandardCharsets.ISO_8859_1).indexOf("pHYs");
    return ByteBuffer.wrap(file, at + 4, 4).getInt();
  }

  private static byte[] written(double dpi) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    FigureSpec spec = FigurePreset.NATURE_ONE.applyTo(FigureSpec.defaults());
    new PngWriter(dpi).write(new Page(CohortStudy.survival(CohortStudy.study()), spec), bytes);
    return bytes.toByteArray();
  }
}
