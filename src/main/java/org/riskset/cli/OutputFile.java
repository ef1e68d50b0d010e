package org.riskset.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Care with files that a command writes. */
final class OutputFile {
  private OutputFile() {}

  /**
   * Refuses to write over the data.
   *
   * @param data the file that is read
   * @param out the file that is to be written, or null for none
   */
  static void protect(Path data, @Nullable Path out) throws CommandException {
    try {
      if (out != null && Files.exists(out) && Files.exists(data) && Files.isSameFile(data, out)) {
        throw CommandException.usage("cli.outIsData", out);
      }
    } catch (IOException e) {
      throw notWritten(out, e);
    }
  }

  /** The sentence for a file that could not be written. */
  static CommandException notWritten(@Nullable Path file, IOException reason) {
    String name = String.valueOf(file);
    if (file != null && Files.isDirectory(file)) {
      return CommandException.file("cli.outIsFolder", name);
    }
    return notWrittenInto(name, reason);
  }

  /** The sentence for a file, or a file of a folder, that could not be written. */
  static CommandException notWrittenInto(String name, IOException reason) {
    if (reason instanceof NoSuchFileException) {
      return CommandException.file("cli.outFolderAbsent", name);
    }
    if (reason instanceof AccessDeniedException) {
      return CommandException.file("cli.outDenied", name);
    }
    return CommandException.file("cli.outFailed", name, String.valueOf(reason.getMessage()));
  }
}
