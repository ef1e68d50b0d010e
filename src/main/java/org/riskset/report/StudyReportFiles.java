package org.riskset.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.riskset.figure.Figure;
import org.riskset.figure.ForestFigure;
import org.riskset.figure.SurvivalFigure;
import org.riskset.figure.export.FigureExport;
import org.riskset.figure.export.FigureExportException;
import org.riskset.figure.export.FigureFormat;
import org.riskset.progress.Progress;
import org.riskset.statistics.cox.CoxOutcome;
import org.riskset.study.analysis.CoxAnalysis;
import org.riskset.study.analysis.StudyResults;
import org.riskset.study.analysis.SurvivalAnalysis;
import org.riskset.study.parametric.GroupModel;

/** The files of a study's report. */
final class StudyReportFiles {
  private static final List<FigureFormat> FORMATS =
      List.of(FigureFormat.SVG, FigureFormat.PDF, FigureFormat.PNG);

  private final StudyReport report;
  private final Path folder;
  private final Progress progress;
  private final List<Path> written = new ArrayList<>();

  StudyReportFiles(StudyReport report, Path folder, Progress progress) {
    this.report = report;
    this.folder = folder;
    this.progress = progress;
  }

  List<Path> write() throws IOException, FigureExportException {
    save("report.txt", report.text());
    for (StudyReport.Section section : report.sections()) {
      Optional<Answer> answer = section.answer().found();
      if (answer.isPresent()) {
        save(section.name() + ".json", answer.get().json());
      }
    }
    drawSurvival();
    drawParametric();
    drawForest();
    for (StudyReport.NamedFigure named : report.figures()) {
      draw(named.name(), named.figure());
    }
    return List.copyOf(written);
  }

  private void save(String name, String text) throws IOException {
    progress.requireGoingOn();
    written.add(Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8));
  }

  private void drawSurvival() throws IOException, FigureExportException {
    StudyResults results = report.results();
    Optional<SurvivalAnalysis> survival = results.survival().found();
    if (survival.isPresent()) {
      boolean compared = !report.study().groups().isEmpty();
      draw(
          "survival",
          SurvivalFigure.of(
              report.study(),
              survival.get(),
              compared ? results.comparison().found().orElse(null) : null));
    }
  }

  private void drawParametric() throws IOException, FigureExportException {
    Optional<SurvivalAnalysis> survival = report.results().survival().found();
    Optional<GroupModel> model =
        report.sections().stream()
            .flatMap(section -> section.answer().found().stream())
            .filter(ParametricAnswer.class::isInstance)
            .map(answer -> new GroupModel(((ParametricAnswer) answer).analysis()))
            .filter(found -> found.whyNoCurves().isEmpty())
            .findFirst();
    if (survival.isPresent() && model.isPresent()) {
      draw("parametric", SurvivalFigure.ofModel(report.study(), survival.get(), model.get()));
    }
  }

  private void drawForest() throws IOException, FigureExportException {
    Optional<CoxAnalysis> model = report.results().cox().found();
    if (model.filter(cox -> cox.outcome() instanceof CoxOutcome.Fitted).isPresent()) {
      draw("forest", ForestFigure.of(report.study(), model.get()));
    }
  }

  private void draw(String name, Figure figure) throws IOException, FigureExportException {
    for (FigureFormat format : FORMATS) {
      progress.requireGoingOn();
      Path file = folder.resolve(name + "." + format.extension());
      FigureExport.write(figure, report.study().figure(), file, FigureExport.DEFAULT_DPI);
      written.add(file);
    }
  }
}
