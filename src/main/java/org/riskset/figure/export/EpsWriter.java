package org.riskset.figure.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.xmlgraphics.java2d.GraphicContext;
import org.apache.xmlgraphics.java2d.ps.EPSDocumentGraphics2D;

/** Writes pages as Encapsulated PostScript. Text becomes outlines, so that no font is needed. */
final class EpsWriter implements FigureWriter {
  private static final Pattern DATE = Pattern.compile("(?m)^%%CreationDate:.*\\R");

  @Override
  public void write(Page page, OutputStream out) throws IOException {
    EPSDocumentGraphics2D document = new EPSDocumentGraphics2D(true);
    document.setGraphicContext(new GraphicContext());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.setupDocument(
        bytes, (int) Math.ceil(page.widthPt()), (int) Math.ceil(page.heightPt()));
    page.draw(new FlatGraphics(document));
    document.finish();
    out.write(withoutDate(bytes).getBytes(StandardCharsets.ISO_8859_1));
  }

  /** Without the clock, so that the same figure gives the same file. */
  private static String withoutDate(ByteArrayOutputStream bytes) {
    return DATE.matcher(bytes.toString(StandardCharsets.ISO_8859_1)).replaceFirst("");
  }
}
