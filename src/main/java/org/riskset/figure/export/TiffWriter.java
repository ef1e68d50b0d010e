package org.riskset.figure.export;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;
import javax.imageio.plugins.tiff.TIFFField;
import javax.imageio.plugins.tiff.TIFFTag;
import javax.imageio.stream.ImageOutputStream;

/** Writes pages as TIFF, compressed by LZW, their resolution in the tags. */
final class TiffWriter implements FigureWriter {
  /** Resolutions are fractions; this denominator keeps decimals of what was asked. */
  private static final long DENOMINATOR = 1000;

  private final double dpi;

  TiffWriter(double dpi) {
    this.dpi = dpi;
  }

  @Override
  public void write(Page page, OutputStream out) throws IOException {
    BufferedImage image = Pixels.draw(page, dpi);
    ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
    try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
      ImageWriteParam compressed = writer.getDefaultWriteParam();
      compressed.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      compressed.setCompressionType("LZW");
      IIOMetadata metadata =
          writer.getDefaultImageMetadata(
              ImageTypeSpecifier.createFromRenderedImage(image), compressed);
      writer.setOutput(stream);
      writer.write(null, new IIOImage(image, null, withResolution(metadata)), compressed);
    } finally {
      writer.dispose();
    }
  }

  private IIOMetadata withResolution(IIOMetadata metadata) throws IOException {
    TIFFDirectory directory = TIFFDirectory.createFromMetadata(metadata);
    BaselineTIFFTagSet tags = BaselineTIFFTagSet.getInstance();
    directory.addTIFFField(resolution(tags.getTag(BaselineTIFFTagSet.TAG_X_RESOLUTION)));
    directory.addTIFFField(resolution(tags.getTag(BaselineTIFFTagSet.TAG_Y_RESOLUTION)));
    directory.addTIFFField(
        new TIFFField(
            tags.getTag(BaselineTIFFTagSet.TAG_RESOLUTION_UNIT),
            BaselineTIFFTagSet.RESOLUTION_UNIT_INCH));
    return directory.getAsMetadata();
  }

  private TIFFField resolution(TIFFTag tag) {
    long[][] fraction = {{Math.round(dpi * DENOMINATOR), DENOMINATOR}};
    return new TIFFField(tag, TIFFTag.TIFF_RATIONAL, 1, fraction);
  }
}
