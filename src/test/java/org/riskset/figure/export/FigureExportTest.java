package org.riskset.figure.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.riskset.figure.CohortStudy;
import org.riskset.figure.Figure;
import org.riskset.figure.FigurePreset;
import org.riskset.study.FigureSpec;

@DisplayName("An exported figure")
class FigureExportTest {
  private static final Figure FIGURE = CohortStudy.survival(CohortStudy.study());
  private static final FigureSpec SPEC = FigurePreset.NATURE_ONE.applyTo(FigureSpec.defaults());

  private final Path folder;

  FigureExportTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @EnumSource(FigureFormat.class)
  @DisplayName("is the same file twice")
  void reproducible(FigureFormat format) throws Exception {
    assertThat(write("a." + format.extension()))
        .hasSameBinaryContentAs(write("b." + format.extension()));
  }

  @ParameterizedTest
  @EnumSource(FigureFormat.class)
  @DisplayName("replaces a file of its name and leaves nothing beside it")
  void replaces(FigureFormat format) throws Exception {
    Path file = folder.resolve("figure." + format.extension());
    Files.writeString(file, "old");
    write(file.getFileName().toString());
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
    assertThat(Files.size(file)).isGreaterThan(1000);
  }

  @Test
  @DisplayName("of an unknown format is refused, and the message lists the formats")
  void unknownFormat() {
    assertThatThrownBy(() -> write("figure.docx"))
        .isInstanceOf(FigureExportException.class)
        .hasMessage(
            "A figure cannot be written as figure.docx. Formats: .svg, .pdf, .png, .tiff, .eps,"
                + " .pptx.");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void absurdResolution() {
    assertThatThrownBy(() -> FigureExport.write(FIGURE, SPEC, folder.resolve("figure.png"), 1e6))
        .isInstanceOf(FigureExportException.class)
        .hasMessageContaining("2,400");
  }

  @Test
  void folderThatIsNotThere() {
    assertThatThrownBy(() -> write("missing/figure.svg")).isInstanceOf(IOException.class);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  @DisplayName("grows in height where the rows of a forest plot would touch")
  void longForest() throws Exception {
    Figure forest =
        CohortStudy.forest(CohortStudy.modelled("arm", "sex", "rN", "rT", "who_type", "age_years"));
    Path file = folder.resolve("forest.svg");
    FigureExport.write(forest, SPEC, file, FigureExport.DEFAULT_DPI);
    String svg = Files.readString(file, StandardCharsets.UTF_8);
    double height =
        Double.parseDouble(svg.replaceFirst("(?s).*?<svg[^>]*?height=\"([0-9.]+)mm\".*", "$1"));
    assertThat(height).isGreaterThan(SPEC.heightMm());
    assertThat(svg).contains("Synthetic rows").contains(">WHO type<").contains("rT4");
  }

  @Test
  void presetsHaveNames() {
    assertThat(FigurePreset.ids()).doesNotHaveDuplicates().contains("nature-one", "slide");
    assertThat(FigurePreset.named("nature-one")).hasValue(FigurePreset.NATURE_ONE);
    assertThat(FigurePreset.named("Nature")).isEmpty();
    assertThat(FigurePreset.of(SPEC)).hasValue(FigurePreset.NATURE_ONE);
    assertThat(SPEC.widthMm()).isCloseTo(89, within(0.0));
    assertThat(List.of(SPEC.heightMm(), SPEC.fontSizePt())).containsExactly(72.0, 7.0);
  }

  private Path write(String name) throws IOException, FigureExportException {
    Path file = folder.resolve(name);
    FigureExport.write(FIGURE, SPEC, file, FigureExport.DEFAULT_DPI);
    return file;
  }
}
