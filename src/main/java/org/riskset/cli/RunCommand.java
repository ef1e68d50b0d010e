package org.riskset.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.riskset.ingest.CohortReader;
import org.riskset.ingest.IngestException;
import org.riskset.report.StudyReport;
import org.riskset.report.json.Stopwatch;
import org.riskset.study.Study;
import org.riskset.study.analysis.StudyRunner;
import org.riskset.study.json.SampleStudy;
import org.riskset.study.json.StudyFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs a saved study, whole. */
@Command(
    name = "run",
    sortOptions = false,
    description = "Run a saved study, whole, and write report, answers and figures to a folder.")
final class RunCommand implements Callable<Integer> {
  @Parameters(paramLabel = "STUDY", description = "The study file, as the workbench saves it.")
  private Path study = Path.of("");

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "The folder to write to; it is made if there is none.")
  private @Nullable Path out;

  private final Console console;

  RunCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws CommandException {
    Stopwatch watch = Stopwatch.start();
    try {
      Study loaded = StudyFile.load(study);
      StudyRunner runner = runner(loaded).with(console.progress());
      StudyReport report = StudyReport.whole(runner, loaded, watch.millis());
      return new ReportFolder(console, out == null ? Path.of("") : out).write(report);
    } catch (IngestException e) {
      throw CommandException.file(e.problem());
    }
  }

  private StudyRunner runner(Study study) throws IngestException {
    if (SampleStudy.isSample(study.cohort().source())) {
      return new StudyRunner(SampleStudy.cohort());
    }
    Path data = Path.of(study.cohort().source().path());
    String delimiter = study.cohort().source().delimiter();
    return new StudyRunner(CohortReader.read(data, delimiter, console.progress()).cohort());
  }
}
