package org.riskset.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.riskset.figure.Figure;
import org.riskset.figure.export.FigureExportException;
import org.riskset.messages.Message;
import org.riskset.progress.Progress;
import org.riskset.referee.RefereeFinding;
import org.riskset.study.Study;
import org.riskset.study.analysis.Attempt;
import org.riskset.study.analysis.StudyResults;
import org.riskset.study.analysis.StudyRunner;

/**
 * Everything that a study asks for: its analyses, what a reviewer would say, and its figures.
 *
 * @param study the study
 * @param results what its analyses found
 * @param sections the analyses that it asks for, in order
 * @param findings what a reviewer would say
 * @param figures figures of what it asks for beside curves and models
 */
public record StudyReport(
    Study study,
    StudyResults results,
    List<Section> sections,
    List<RefereeFinding> findings,
    List<NamedFigure> figures) {

  /**
   * One analysis of the report.
   *
   * @param name the command that makes the same answer
   * @param answer the answer, or why there is none
   */
  public record Section(String name, Attempt<Answer> answer) {}

  /**
   * A figure of the report.
   *
   * @param name name of its files
   */
  public record NamedFigure(String name, Figure figure) {}

  /** Copies the lists. */
  public StudyReport {
    sections = List.copyOf(sections);
    findings = List.copyOf(findings);
    figures = List.copyOf(figures);
  }

  /** Runs a study. */
  public static StudyReport of(StudyRunner runner, Study study, double readMillis) {
    return new StudyReportRun(runner, study, readMillis).report();
  }

  /** Runs a study, and describes its patients at baseline as it asks. */
  public static StudyReport whole(StudyRunner runner, Study study, double readMillis) {
    StudyReportRun run = new StudyReportRun(runner, study, readMillis);
    StudyReport analyses = run.report();
    return run.table().map(analyses::beginningWith).orElse(analyses);
  }

  /** The same report with another section before all others. */
  public StudyReport beginningWith(Section first) {
    List<Section> all = new ArrayList<>(sections);
    all.add(0, first);
    return new StudyReport(study, results, all, findings, figures);
  }

  /** The report as plain text. */
  public String text() {
    return StudyReportText.of(this);
  }

  /** Analyses that could not be carried out, by name, and why. */
  public Map<String, Message> failures() {
    Map<String, Message> failures = new LinkedHashMap<>();
    for (Section section : sections) {
      section.answer().failure().ifPresent(reason -> failures.put(section.name(), reason));
    }
    return failures;
  }

  /**
   * Writes text, answers and figures.
   *
   * @param folder an existing folder
   * @param progress may stop the writing between two files
   * @return the files written
   * @throws IOException if one cannot be written
   * @throws FigureExportException if a figure cannot be drawn
   */
  public List<Path> write(Path folder, Progress progress)
      throws IOException, FigureExportException {
    return new StudyReportFiles(this, folder, progress).write();
  }
}
