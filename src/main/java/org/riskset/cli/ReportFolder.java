package org.riskset.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.riskset.figure.export.FigureExportException;
import org.riskset.messages.Message;
import org.riskset.messages.Messages;
import org.riskset.report.StudyReport;

/** The folder that a study's report is written to. */
final class ReportFolder {
  private final Console console;
  private final Path folder;

  ReportFolder(Console console, Path folder) {
    this.console = console;
    this.folder = folder;
  }

  /** Writes a report, says where its files are and what could not be carried out. */
  int write(StudyReport report) throws CommandException {
    save(report);
    Map<String, Message> failures = report.failures();
    failures.forEach((name, why) -> console.tell(Messages.text("cli.notDone", name, why.text())));
    return failures.isEmpty() ? ExitCode.DONE : ExitCode.NOT_CARRIED_OUT;
  }

  private void save(StudyReport report) throws CommandException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw CommandException.file("cli.folderIsFile", folder);
    }
    try {
      Files.createDirectories(folder);
      for (Path file : report.write(folder)) {
        console.print(Messages.text("cli.written", file) + "\n");
      }
    } catch (IOException e) {
      throw OutputFile.notWrittenInto(folder.toString(), e);
    } catch (FigureExportException e) {
      throw CommandException.file(e.problem());
    }
  }
}
