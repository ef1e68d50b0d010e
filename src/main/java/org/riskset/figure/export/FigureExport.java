package org.riskset.figure.export;

import java.io.IOException;
import java.nio.file.Path;
import org.riskset.figure.Figure;
import org.riskset.study.FigureSpec;

/** Writes figures to files at their size on paper. */
public final class FigureExport {
  /** Resolution of pixel formats where none is asked for. */
  public static final double DEFAULT_DPI = 300;

  private FigureExport() {}

  /**
   * Writes a figure in the format its file name asks for. A file of that name is replaced only once
   * the new one is whole.
   *
   * @param figure what to draw
   * @param spec its size on paper and its type
   * @param file where to, ending in one of {@link FigureFormat#extensions()}
   * @param dpi pixels per inch of pixel formats
   * @throws FigureExportException if no format has that ending
   * @throws IOException if the file cannot be written
   */
  public static void write(Figure figure, FigureSpec spec, Path file, double dpi)
      throws FigureExportException, IOException {
    FigureFormat.of(file);
    throw new IOException(figure.title() + spec.widthMm() + dpi);
  }
}
