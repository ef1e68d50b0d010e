package org.riskset.figure.export;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a page in one format. The same page gives the same bytes. */
interface FigureWriter {
  /**
   * Writes the page.
   *
   * @throws IOException if the stream cannot be written
   */
  void write(Page page, OutputStream out) throws IOException;
}
