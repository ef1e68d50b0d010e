package org.riskset.figure.export;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.riskset.figure.render.BundledFont;

/** Writes pages as PDF: vectors, text as text in embedded subsets of the fonts. */
final class PdfWriter implements FigureWriter {
  /** In place of the clock, so that the same figure gives the same file. */
  private static final long DOCUMENT_ID = 0;

  @Override
  public void write(Page page, OutputStream out) throws IOException {
    try (PDDocument document = new PDDocument();
        PdfBoxGraphics2DFontTextDrawer text = new PdfBoxGraphics2DFontTextDrawer()) {
      document.setDocumentId(DOCUMENT_ID);
      document.setDocumentInformation(information(page));
      for (BundledFont font : BundledFont.onPaper()) {
        try (InputStream file = font.open()) {
          text.registerFont(font.name(), PDType0Font.load(document, file, true));
        }
      }
      float width = (float) page.widthPt();
      float height = (float) page.heightPt();
      PdfBoxGraphics2D g = new PdfBoxGraphics2D(document, width, height);
      g.setFontTextDrawer(text);
      page.draw(g);
      g.dispose();
      PDPage sheet = new PDPage(new PDRectangle(width, height));
      document.addPage(sheet);
      try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
        content.drawForm(g.getXFormObject());
      }
      document.save(out);
    }
  }

  private static PDDocumentInformation information(Page page) {
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(page.figure().title());
    information.setSubject(page.figure().alternative());
    information.setCreator("Riskset");
    return information;
  }
}
