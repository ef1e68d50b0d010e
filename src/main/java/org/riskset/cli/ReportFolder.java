package org.riskset.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.riskset.figure.export.FigureExportException;
import org.riskset.messages.Message;
import org.riskset.messages.Messages;
import org.riskset.report.StudyReport;

/**
 * The folder that a report is written to. All files are made beside it first, so that it never
 * holds half a report; a list of what was written tells our files from others' the next time.
 */
final class ReportFolder {
  private static final String LIST = ".riskset-report";

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
    List<Path> written;
    try {
      written = writeWhole(report);
    } catch (IOException e) {
      throw OutputFile.notWrittenInto(folder.toString(), e);
    } catch (FigureExportException e) {
      throw CommandException.file(e.problem());
    }
    for (Path file : written) {
      console.print(Messages.text("cli.written", file) + "\n");
    }
  }

  private List<Path> writeWhole(StudyReport report)
      throws IOException, FigureExportException, CommandException {
    Path target = folder.toAbsolutePath().normalize();
    Path above = target.getParent();
    if (above != null) {
      Files.createDirectories(above);
    }
    Path part = Files.createTempDirectory(above == null ? target : above, ".riskset-report-");
    try {
      List<Path> made = report.write(part, console.progress());
      requireOurs(made);
      Files.createDirectories(target);
      list(made);
      List<Path> moved = new ArrayList<>();
      for (Path file : made) {
        String name = String.valueOf(file.getFileName());
        Files.move(file, target.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        moved.add(folder.resolve(name));
      }
      return moved;
    } finally {
      remove(part);
    }
  }

  /** Refuses to write over files that no report has written. */
  private void requireOurs(List<Path> made) throws IOException, CommandException {
    List<String> ours = known();
    for (Path file : made) {
      String name = String.valueOf(file.getFileName());
      if (Files.exists(folder.resolve(name)) && !ours.contains(name)) {
        throw CommandException.file("cli.notOurs", folder.resolve(name));
      }
    }
  }

  /** Notes the names of our files, those of earlier reports among them, before they are there. */
  private void list(List<Path> files) throws IOException {
    Set<String> names = new TreeSet<>(known());
    files.forEach(file -> names.add(String.valueOf(file.getFileName())));
    Files.write(folder.resolve(LIST), names, StandardCharsets.UTF_8);
  }

  private List<String> known() throws IOException {
    Path list = folder.resolve(LIST);
    return Files.exists(list) ? Files.readAllLines(list) : List.of();
  }

  private static void remove(Path part) throws IOException {
    try (Stream<Path> files = Files.walk(part)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
