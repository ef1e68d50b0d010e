package org.riskset.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import org.riskset.data.Cohort;
import org.riskset.data.DataException;
import org.riskset.ingest.IngestException;
import org.riskset.messages.Messages;
import org.riskset.report.StudyReport;
import org.riskset.report.json.Stopwatch;
import org.riskset.study.Study;
import org.riskset.study.analysis.StudyRunner;
import org.riskset.study.json.SampleStudy;

/** The start without a command: the window, or the sample study's report where there is none. */
final class WindowStart {
  private static final Path FOLDER = Path.of("riskset-report");

  private final Console console;
  private final Path workingFolder;

  WindowStart(Console console, Path workingFolder) {
    this.console = console;
    this.workingFolder = workingFolder;
  }

  int run(Window window) throws CommandException {
    if (prepareQuietly(window)) {
      window.open();
      return ExitCode.DONE;
    }
    console.tell(Messages.text("cli.noDisplay"));
    return runSample();
  }

  /** A toolkit that finds no display prints a stack trace of its own, which helps nobody. */
  private static boolean prepareQuietly(Window window) {
    PrintStream standardError = System.err;
    try (PrintStream silence = new PrintStream(OutputStream.nullOutputStream(), false, UTF_8)) {
      System.setErr(silence);
      return window.prepare();
    } finally {
      System.setErr(standardError);
    }
  }

  private int runSample() throws CommandException {
    Stopwatch watch = Stopwatch.start();
    try {
      Cohort cohort = SampleStudy.cohort();
      Study study = SampleStudy.study(cohort);
      StudyRunner runner = new StudyRunner(cohort).with(console.progress());
      StudyReport report = StudyReport.whole(runner, study, watch.millis());
      return new ReportFolder(console, workingFolder.resolve(FOLDER)).write(report);
    } catch (IngestException e) {
      throw CommandException.file("cli.sampleBroken", e.problem().text());
    } catch (DataException e) {
      throw CommandException.file("cli.sampleBroken", e.problem().text());
    }
  }
}
