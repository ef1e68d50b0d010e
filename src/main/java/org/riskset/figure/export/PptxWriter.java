package org.riskset.figure.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes pages as a presentation (Office Open XML) of one wide slide. The picture is the page as
 * SVG, which programs since 2016 draw as vectors, with PNG for older ones; it fills the slide but
 * for a margin and keeps its proportions.
 */
final class PptxWriter implements FigureWriter {
  private static final long SLIDE_WIDTH = 12_192_000;
  private static final long SLIDE_HEIGHT = 6_858_000;
  private static final long MARGIN = 360_000;

  /** Parts that are the same in every presentation; the folder holds them under these names. */
  private static final String[] CONSTANT_PARTS = {
    "[Content_Types].xml",
    "_rels/.rels",
    "ppt/presentation.xml",
    "ppt/_rels/presentation.xml.rels",
    "ppt/slideMasters/slideMaster1.xml",
    "ppt/slideMasters/_rels/slideMaster1.xml.rels",
    "ppt/slideLayouts/slideLayout1.xml",
    "ppt/slideLayouts/_rels/slideLayout1.xml.rels",
    "ppt/theme/theme1.xml",
    "ppt/slides/_rels/slide1.xml.rels"
  };

  private static final String SLIDE = "ppt/slides/slide1.xml";

  private final double dpi;

  PptxWriter(double dpi) {
    this.dpi = dpi;
  }

  @Override
  public void write(Page page, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    for (String part : CONSTANT_PARTS) {
      put(zip, part, template(part).getBytes(StandardCharsets.UTF_8));
    }
    put(zip, SLIDE, slide(page).getBytes(StandardCharsets.UTF_8));
    put(zip, "ppt/media/image1.png", bytes(new PngWriter(dpi), page));
    put(zip, "ppt/media/image1.svg", bytes(new SvgWriter(), page));
    zip.finish();
  }

  /** Without the clock, so that the same figure gives the same file. */
  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  private static byte[] bytes(FigureWriter writer, Page page) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    writer.write(page, bytes);
    return bytes.toByteArray();
  }

  private static String slide(Page page) throws IOException {
    double widest = SLIDE_WIDTH - 2.0 * MARGIN;
    double highest = SLIDE_HEIGHT - 2.0 * MARGIN;
    double factor = Math.min(widest / page.widthMm(), highest / page.heightMm());
    long width = Math.round(page.widthMm() * factor);
    long height = Math.round(page.heightMm() * factor);
    return template(SLIDE)
        .replace("@TITLE@", escaped(page.figure().title()))
        .replace("@DESCRIPTION@", escaped(page.figure().alternative()))
        .replace("@X@", number((SLIDE_WIDTH - width) / 2))
        .replace("@Y@", number((SLIDE_HEIGHT - height) / 2))
        .replace("@WIDTH@", number(width))
        .replace("@HEIGHT@", number(height));
  }

  private static String number(long value) {
    return String.format(Locale.ROOT, "%d", value);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  private static String template(String part) throws IOException {
    String name = part.replace("[", "").replace("]", "").replace("_rels/.rels", "_rels/root.rels");
    try (InputStream file = PptxWriter.class.getResourceAsStream("pptx/" + name)) {
      return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
