package org.riskset.figure.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.riskset.figure.CohortStudy;
import org.riskset.figure.Figure;
import org.riskset.figure.FigurePreset;
import org.riskset.figure.SmallCohort;
import org.riskset.study.FigureSpec;

@DisplayName("A figure as PDF")
class PdfWriterTest {
  private static final double POINTS_PER_MM = 72 / 25.4;

  @Test
  @DisplayName("is one page of exactly its size")
  void size() throws IOException {
    try (PDDocument document = written(CohortStudy.survival(CohortStudy.study()))) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      PDRectangle page = document.getPage(0).getMediaBox();
      assertThat(page.getWidth() / POINTS_PER_MM).isCloseTo(89, within(0.001));
      assertThat(page.getHeight() / POINTS_PER_MM).isCloseTo(72, within(0.001));
    }
  }

  @Test
  @DisplayName("its text can be selected, the caption too")
  void text() throws IOException {
    try (PDDocument document = written(CohortStudy.survival(CohortStudy.study()))) {
      String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
      assertThat(text)
          .contains("HR 0.26 (95% CI 0.14–0.48)")
          .contains("No. at risk")
          .contains("72 66 60 46 28 14 11 9 4")
          .contains(CohortStudy.NOTE);
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Overall survival by arm");
    }
  }

  @Test
  @DisplayName("embeds subsets of its two fonts and no other")
  void fonts() throws IOException {
    try (PDDocument document = written(CohortStudy.survival(CohortStudy.study()))) {
      PDResources page = document.getPage(0).getResources();
      for (COSName name : page.getXObjectNames()) {
        PDResources form = ((PDFormXObject) page.getXObject(name)).getResources();
        for (COSName fontName : form.getFontNames()) {
          PDFont font = form.getFont(fontName);
          assertThat(font.isEmbedded()).isTrue();
          assertThat(font.getName()).matches("[A-Z]{6}\\+LiberationSans(-Bold)?");
        }
        assertThat(form.getFontNames()).isNotEmpty();
      }
    }
  }

  @Test
  @DisplayName("names in scripts that the fonts lack do no harm")
  void otherScripts() throws IOException {
    Figure figure =
        SmallCohort.survival(
            List.of("放疗", "放疗", "≥ 50 µg", "≥ 50 µg"),
            new double[] {10, 20, 5, 15},
            new int[] {1, 1, 1, 0});
    try (PDDocument document = written(figure)) {
      assertThat(new PDFTextStripper().getText(document)).contains("≥ 50 µg");
    }
  }

  private static PDDocument written(Figure figure) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    FigureSpec spec = FigurePreset.NATURE_ONE.applyTo(FigureSpec.defaults());
    new PdfWriter().write(new Page(figure, spec), bytes);
    return Loader.loadPDF(bytes.toByteArray());
  }
}
