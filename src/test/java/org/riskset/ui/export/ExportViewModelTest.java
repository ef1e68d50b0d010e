package org.riskset.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.riskset.figure.FigurePreset;
import org.riskset.figure.SurvivalFigure;
import org.riskset.figure.export.FigureFormat;
import org.riskset.ui.RecurrentNpc;
import org.riskset.ui.session.StudySession;
import org.riskset.ui.task.Threads;

class ExportViewModelTest {
  private static final Threads HERE =
      new Threads(
          Runnable::run,
          Runnable::run,
          defect -> {
            throw new AssertionError(defect);
          });

  private final StudySession session = RecurrentNpc.session();
  private final List<Path> saved = new ArrayList<>();
  private final ExportViewModel export =
      new ExportViewModel(
          session,
          look ->
              SurvivalFigure.of(
                  session.study().withFigure(look),
                  session.results().survival().found().orElseThrow(),
                  null),
          HERE);

  @Test
  void aSizeIsTriedWithoutTouchingTheStudy() {
    export.use(FigurePreset.NATURE_ONE);
    assertThat(export.draft().widthMm()).isEqualTo(89);
    assertThat(session.study().figure().widthMm()).isEqualTo(174);
    assertThat(export.preset()).contains(FigurePreset.NATURE_ONE);
    export.size(89, 80, 7);
    assertThat(export.preset()).isEmpty();
  }

  @Test
  void savingWritesTheFileAndKeepsTheSizeInTheStudy(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("figure.svg");
    export.use(FigurePreset.NATURE_ONE);
    export.save(file, saved::add);
    assertThat(Files.readString(file)).contains("<svg").contains("width=\"89");
    assertThat(saved).containsExactly(file);
    assertThat(session.study().figure().widthMm()).isEqualTo(89);
    assertThat(export.savingProperty().get()).isFalse();
  }

  @Test
  void aFileThatCannotBeWrittenIsToldInPlace(@TempDir Path folder) {
    export.save(folder.resolve("no-such-folder").resolve("figure.pdf"), saved::add);
    assertThat(export.problemProperty().get()).contains("could not be written");
    assertThat(saved).isEmpty();
    assertThat(session.canUndoProperty().get()).as("the study is as it was").isFalse();
  }

  @Test
  void aNameWithoutKnownEndingIsRefusedWithTheEndingsThatAreKnown(@TempDir Path folder) {
    export.save(folder.resolve("figure.bmp"), saved::add);
    assertThat(export.problemProperty().get()).contains("bmp").contains("pdf");
  }

  @Test
  void theSuggestedNameFollowsTitleAndFormat() {
    assertThat(export.suggestedName()).isEqualTo("overall-survival-by-arm.pdf");
    export.formatProperty().set(FigureFormat.PNG);
    assertThat(export.suggestedName()).isEqualTo("overall-survival-by-arm.png");
  }
}
