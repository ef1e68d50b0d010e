package org.riskset.cli;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Runs Riskset's commands: the public entry of the command line. */
public final class RisksetCli {
  private final Console console;
  private final ErrorReport errors;

  private RisksetCli(Console console) {
    this.console = console;
    this.errors = new ErrorReport(console);
  }

  /** Runs a command on the standard streams of the process; returns its exit code. */
  public static int run(String... args) {
    Console console = Console.ofProcess();
    return new Interruption(console.progress()).watch(() -> new RisksetCli(console).execute(args));
  }

  /**
   * Runs a command.
   *
   * @param results where the answer goes
   * @param messages where messages to the person go
   * @param args the words of the command line
   * @return the exit code
   */
  public static int run(OutputStream results, OutputStream messages, String... args) {
    return new RisksetCli(new Console(results, messages)).execute(args);
  }

  /** Opens the window; where none can be opened, runs the sample study. Returns the exit code. */
  public static int start(Window window) {
    Console console = Console.ofProcess();
    return start(console, window, Path.of("").toAbsolutePath());
  }

  /**
   * Opens the window; where none can be opened, runs the sample study.
   *
   * @param results where the answer goes
   * @param messages where messages to the person go
   * @param window the window
   * @param workingFolder where the folder of the report is made
   * @return the exit code
   */
  public static int start(
      OutputStream results, OutputStream messages, Window window, Path workingFolder) {
    return start(new Console(results, messages), window, workingFolder);
  }

  private static int start(Console console, Window window, Path workingFolder) {
    try {
      return new WindowStart(console, workingFolder).run(window);
    } catch (CommandException | RuntimeException | Error problem) {
      return new ErrorReport(console).failed(problem);
    }
  }

  private int execute(String... args) {
    StringWriter help = new StringWriter();
    try {
      int code = commandLine(new PrintWriter(help)).execute(args);
      if (help.getBuffer().length() > 0) {
        console.print(help.toString());
      }
      return code;
    } catch (CommandException | RuntimeException | Error problem) {
      return errors.failed(problem);
    }
  }

  private CommandLine figures() {
    CommandLine line = new CommandLine(new FigureCommand());
    line.addSubcommand(new FigureKmCommand(console));
    line.addSubcommand(new FigureForestCommand(console));
    line.addSubcommand(new FigureIncidenceCommand(console));
    line.addSubcommand(new FigureCalibrationCommand(console));
    line.addSubcommand(new FigureInfluenceCommand(console));
    line.getSubcommands().values().forEach(c -> StandardOptions.addHelp(c.getCommandSpec()));
    return line;
  }

  private CommandLine commandLine(PrintWriter help) {
    CommandLine line = new CommandLine(new RisksetCommand());
    line.addSubcommand(new KmCommand(console));
    line.addSubcommand(new CompareCommand(console));
    line.addSubcommand(new CoxCommand(console));
    line.addSubcommand(new CutpointCommand(console));
    line.addSubcommand(new IncidenceCommand(console));
    line.addSubcommand(new ParametricCommand(console));
    line.addSubcommand(new Table1Command(console));
    line.addSubcommand(new WeightsCommand(console));
    line.addSubcommand(new SubgroupsCommand(console));
    line.addSubcommand(new PowerCommand(console));
    line.addSubcommand(figures());
    line.addSubcommand(new ReportCommand(console));
    line.addSubcommand(new CheckCommand(console));
    line.addSubcommand(new RunCommand(console));
    StandardOptions.addVersion(line.getCommandSpec());
    StandardOptions.addHelp(line.getCommandSpec());
    line.getSubcommands().values().forEach(c -> StandardOptions.addHelp(c.getCommandSpec()));
    line.addSubcommand(new CommandLine.HelpCommand());
    line.setOut(help);
    line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    line.setParameterExceptionHandler((problem, words) -> errors.misused(problem));
    line.setExecutionExceptionHandler((problem, command, result) -> failed(problem, command));
    return line;
  }

  private int failed(Exception problem, CommandLine command) {
    Path data = command.getParseResult().matchedPositionalValue(0, null);
    return data == null ? errors.failed(problem) : errors.failed(problem, data);
  }
}
