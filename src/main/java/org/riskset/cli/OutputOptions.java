package org.riskset.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.riskset.messages.Messages;
import org.riskset.report.Answer;
import org.riskset.study.analysis.Warning;
import picocli.CommandLine.Option;

/** Options that say how an answer is written, and where to. */
final class OutputOptions {
  private enum Format {
    TEXT,
    JSON,
    CSV
  }

  @Option(
      names = "--format",
      paramLabel = "text|json|csv",
      converter = FormatWords.class,
      description = "How the answer is written (default: text).")
  private @Nullable Format format;

  @Option(names = "--json", description = "Short for --format json.")
  private boolean json;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where the answer is written (default: standard output).")
  private @Nullable Path out;

  /** Refuses contradictions before any work is done, and a file of data as the one to write. */
  void check(Path data) throws CommandException {
    check();
    OutputFile.protect(data, out);
  }

  /** Refuses contradictions of what needs no data. */
  void check() throws CommandException {
    if (json && format != null && format != Format.JSON) {
      throw CommandException.usage("cli.formatTwice");
    }
  }

  /** Writes an answer. */
  void write(Answer answer, Console console) throws CommandException {
    console.progress().requireGoingOn();
    String text =
        switch (chosen()) {
          case TEXT -> answer.text();
          case JSON -> answer.json();
          case CSV -> answer.csv();
        };
    if (out == null) {
      console.print(text);
    } else {
      save(text, out);
    }
    if (chosen() == Format.CSV) {
      for (Warning warning : answer.warnings()) {
        console.tell(Messages.text("cli.warning", warning.message().text()));
      }
    }
  }

  private Format chosen() {
    if (json) {
      return Format.JSON;
    }
    return format == null ? Format.TEXT : format;
  }

  private static void save(String text, Path file) throws CommandException {
    try {
      Files.writeString(file, text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw OutputFile.notWritten(file, e);
    }
  }

  /** Reads the name of a format. */
  static final class FormatWords extends Words<Format> {
    FormatWords() {
      super(Format.class);
    }
  }
}
