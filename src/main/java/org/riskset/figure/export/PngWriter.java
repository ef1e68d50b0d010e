package org.riskset.figure.export;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/** Writes pages as PNG, their size on paper in the pHYs chunk. */
final class PngWriter implements FigureWriter {
  private static final String NATIVE = "javax_imageio_png_1.0";
  private static final double METRES_PER_INCH = 0.0254;

  private final double dpi;

  PngWriter(double dpi) {
    this.dpi = dpi;
  }

  @Override
  public void write(Page page, OutputStream out) throws IOException {
    BufferedImage image = Pixels.draw(page, dpi);
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
      IIOMetadata metadata =
          writer.getDefaultImageMetadata(
              ImageTypeSpecifier.createFromRenderedImage(image), writer.getDefaultWriteParam());
      metadata.mergeTree(NATIVE, description(page));
      writer.setOutput(stream);
      writer.write(new IIOImage(image, null, metadata));
    } finally {
      writer.dispose();
    }
  }

  private IIOMetadataNode description(Page page) {
    IIOMetadataNode root = new IIOMetadataNode(NATIVE);
    IIOMetadataNode size = new IIOMetadataNode("pHYs");
    String perMetre = Long.toString(Math.round(dpi / METRES_PER_INCH));
    size.setAttribute("pixelsPerUnitXAxis", perMetre);
    size.setAttribute("pixelsPerUnitYAxis", perMetre);
    size.setAttribute("unitSpecifier", "meter");
    root.appendChild(size);
    IIOMetadataNode texts = new IIOMetadataNode("iTXt");
    texts.appendChild(text("Title", page.figure().title()));
    texts.appendChild(text("Description", page.figure().alternative()));
    root.appendChild(texts);
    return root;
  }

  private static IIOMetadataNode text(String keyword, String text) {
    IIOMetadataNode entry = new IIOMetadataNode("iTXtEntry");
    entry.setAttribute("keyword", keyword);
    entry.setAttribute("compressionFlag", "FALSE");
    entry.setAttribute("compressionMethod", "0");
    entry.setAttribute("languageTag", "en");
    entry.setAttribute("translatedKeyword", keyword);
    entry.setAttribute("text", text);
    return entry;
  }
}
