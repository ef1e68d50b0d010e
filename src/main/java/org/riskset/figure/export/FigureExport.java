package org.riskset.figure.export;

import java.io.IOException;
import java.nio.file.Path;
import org.riskset.figure.Figure;
import org.riskset.study.FigureSpec;

/** Writes figures to files at their size on paper. */
public final class FigureExport {
  /** Resolution of pixel formats where none is asked for. */
  public static final double DEFAULT_DPI = 300;

  private static final double LOWEST_DPI = 36;
  private static final double HIGHEST_DPI = 2400;

  private FigureExport() {}

  /**
   * Writes a figure in the format its file name asks for. A file of that name is replaced only once
   * the new one is whole.
   *
   * @param figure what to draw
   * @param spec its size on paper and its type; a forest plot grows in height where its rows would
   *     touch
   * @param file where to, ending in one of {@link FigureFormat#extensions()}
   * @param dpi pixels per inch of pixel formats, from 36 to 2400
   * @throws FigureExportException if no format has that ending, or the resolution is out of range
   * @throws IOException if the file cannot be written
   */
  public static void write(Figure figure, FigureSpec spec, Path file, double dpi)
      throws FigureExportException, IOException {
    FigureWriter writer = writer(FigureFormat.of(file), dpi);
    Page page = new Page(figure, spec);
    WholeFile.write(file, out -> writer.write(page, out));
  }

  private static FigureWriter writer(FigureFormat format, double dpi) throws FigureExportException {
    if (!(dpi >= LOWEST_DPI && dpi <= HIGHEST_DPI)) {
      throw new FigureExportException("figure.dpi", dpi, LOWEST_DPI, HIGHEST_DPI);
    }
    return switch (format) {
      case SVG -> new SvgWriter();
      case PDF -> new PdfWriter();
      case PNG -> new PngWriter(dpi);
      case TIFF -> new TiffWriter(dpi);
      case EPS -> new EpsWriter();
      case PPTX -> new PptxWriter(dpi);
    };
  }
}
