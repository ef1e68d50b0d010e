package org.riskset.figure.export;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** File formats that figures can be written in. */
public enum FigureFormat {
  /** Scalable Vector Graphics; text stays text. */
  SVG,
  /** One page of exactly the figure's size, fonts embedded. */
  PDF,
  /** Pixels with their size on paper. */
  PNG,
  /** Pixels with their size on paper, compressed without loss (LZW), as many journals ask. */
  TIFF,
  /** Encapsulated PostScript: vectors, text as outlines, bands as solid tints. */
  EPS,
  /** A presentation of one slide: the figure as vectors, with pixels for older programs. */
  PPTX;

  /** Ending of file names, without the dot. */
  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Endings of file names, with dots. */
  public static List<String> extensions() {
    return Arrays.stream(values()).map(format -> "." + format.extension()).toList();
  }

  /**
   * The format that a file name asks for.
   *
   * @throws FigureExportException if it asks for none of them; the message lists them
   */
  public static FigureFormat of(Path file) throws FigureExportException {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> name.endsWith("." + format.extension()))
        .findFirst()
        .orElseThrow(
            () ->
                new FigureExportException(
                    "figure.unknownFormat", name, String.join(", ", extensions())));
  }
}
