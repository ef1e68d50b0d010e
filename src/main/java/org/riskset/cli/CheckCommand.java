package org.riskset.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.riskset.data.Finding;
import org.riskset.endpoint.EndpointDefinition;
import org.riskset.endpoint.EndpointGuess;
import org.riskset.endpoint.GuessedEndpoint;
import org.riskset.report.CheckAnswer;
import org.riskset.report.json.Stopwatch;
import org.riskset.report.json.Timing;
import org.riskset.study.check.CohortCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Looks a data file over. */
@Command(
    name = "check",
    sortOptions = false,
    description = {
      "Look a data file over: types, missing values, identifiers, endpoints.",
      "Exit code 0 means clean, 1 that there are findings."
    })
final class CheckCommand implements Callable<Integer> {
  @Parameters(paramLabel = "DATA", description = "The data file.")
  private Path data = Path.of("");

  @Mixin private OutputOptions output = new OutputOptions();

  private final Console console;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws CommandException {
    output.check(data);
    DataFile file = DataFile.read(data, console.progress());
    Stopwatch watch = Stopwatch.start();
    List<Finding> findings = CohortCheck.of(file.content(), file.dictionary(), endpoints(file));
    Timing timing = new Timing(file.readMillis(), watch.millis());
    output.write(new CheckAnswer(file.cohort(), file.dictionary(), findings, timing), console);
    return findings.stream().anyMatch(CohortCheck::isOpen)
        ? ExitCode.NOT_CARRIED_OUT
        : ExitCode.DONE;
  }

  /** The endpoints that the dictionary declares, else those that names and values speak of. */
  private static List<EndpointDefinition> endpoints(DataFile file) {
    return file.endpoints().isEmpty()
        ? EndpointGuess.of(file.cohort()).stream().map(GuessedEndpoint::definition).toList()
        : file.endpoints();
  }
}
