package org.riskset.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.riskset.data.DataException;
import org.riskset.messages.MemoryShortage;
import org.riskset.messages.Message;
import org.riskset.messages.Messages;
import org.riskset.progress.CancelledException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns whatever goes wrong into one message and an exit code; never a stack trace. */
final class ErrorReport {
  private static final String PROGRAM = "riskset: ";

  private final Console console;

  ErrorReport(Console console) {
    this.console = console;
  }

  /** A command failed on a file, of which a problem with its data speaks. */
  int failed(Throwable problem, Path data) {
    if (problem instanceof DataException e) {
      console.tell(PROGRAM + data + ": " + e.problem().text());
      return ExitCode.NOT_CARRIED_OUT;
    }
    return failed(problem);
  }

  /** A command failed for a reason that lies not in the data. */
  int failed(Throwable problem) {
    if (problem instanceof CancelledException) {
      console.progress().clear();
      return ExitCode.INTERRUPTED;
    }
    if (problem instanceof CommandException e) {
      console.tell(PROGRAM + e.getMessage());
      return e.exitCode();
    }
    return MemoryShortage.of(problem).map(this::notCarriedOut).orElseGet(() -> defect(problem));
  }

  private int notCarriedOut(Message reason) {
    console.tell(PROGRAM + reason.text());
    return ExitCode.NOT_CARRIED_OUT;
  }

  /** The command line could not be parsed. */
  int misused(ParameterException problem) {
    CommandLine command = problem.getCommandLine();
    console.tell(PROGRAM + message(problem, command));
    console.tell(Messages.text("cli.tryHelp", command.getCommandSpec().qualifiedName()));
    return ExitCode.USAGE;
  }

  private static String message(ParameterException problem, CommandLine command) {
    if (!(problem instanceof UnmatchedArgumentException unmatched)) {
      return String.valueOf(problem.getMessage());
    }
    String word = unmatched.getUnmatched().get(0);
    if (unmatched.isUnknownOption()) {
      String nearest = String.join(", ", unmatched.getSuggestions());
      return Messages.text("cli.unknownOption", word, nearest.isEmpty() ? 0 : 1, nearest);
    }
    if (!command.getSubcommands().isEmpty()) {
      String commands = String.join(", ", command.getSubcommands().keySet());
      return Messages.text("cli.unknownCommand", word, commands);
    }
    return Messages.text("cli.extraWord", word);
  }

  private int defect(Throwable problem) {
    try {
      Path log = Files.createTempFile("riskset-defect-", ".log");
      try (PrintWriter writer =
          new PrintWriter(Files.newBufferedWriter(log, StandardCharsets.UTF_8))) {
        problem.printStackTrace(writer);
      }
      console.tell(PROGRAM + Messages.text("cli.defect", log));
    } catch (IOException noLog) {
      console.tell(PROGRAM + Messages.text("cli.defectWithoutLog", problem.toString()));
    }
    return ExitCode.DEFECT;
  }
}
