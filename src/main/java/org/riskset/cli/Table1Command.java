package org.riskset.cli;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.riskset.data.DataException;
import org.riskset.report.Table1Answer;
import org.riskset.report.json.Stopwatch;
import org.riskset.report.json.Timing;
import org.riskset.study.CohortSpec;
import org.riskset.study.DataSource;
import org.riskset.study.SampleSpec;
import org.riskset.study.baseline.BaselineRun;
import org.riskset.study.baseline.BaselineSpec;
import org.riskset.study.baseline.BaselineTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The table of baseline characteristics. */
@Command(
    name = "table1",
    sortOptions = false,
    description = "Baseline characteristics of the groups. Needs no endpoint.")
final class Table1Command implements Callable<Integer> {
  @Parameters(paramLabel = "DATA", description = "The data file.")
  private Path data = Path.of("");

  @Mixin private GroupOption groups = new GroupOption();

  @Option(
      names = "--columns",
      paramLabel = "COL[,COL...]",
      converter = ColumnList.Converter.class,
      description = "Columns to describe (default: all that describe patients).")
  private ColumnList columns = ColumnList.NONE;

  @Mixin private EndpointOptions endpoint = new EndpointOptions();
  @Mixin private SampleOptions sample = new SampleOptions();
  @Mixin private ColumnOptions reading = new ColumnOptions();
  @Mixin private OutputOptions output = new OutputOptions();

  private final Console console;

  Table1Command(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws CommandException, DataException {
    output.check(data);
    SampleSpec rows = sample.sample();
    if (rows.weightColumn().isPresent() || rows.variance().robust()) {
      throw CommandException.usage("cli.table1Weights");
    }
    DataFile file = DataFile.read(data, console.progress());
    CohortSpec cohort =
        reading.cohort(DataSource.of(data.toString()), file.dictionary(), file.cohort());
    Set<String> other = new HashSet<>(endpoint.columns());
    file.endpoints().forEach(declared -> other.addAll(declared.columns()));
    Stopwatch watch = Stopwatch.start();
    BaselineSpec spec =
        new BaselineSpec(cohort, rows.where(), groups.columns(), columns.names(), other, true);
    BaselineTable table = new BaselineRun(spec, file.cohort()).run();
    Timing timing = new Timing(file.readMillis(), watch.millis());
    output.write(new Table1Answer(table, timing), console);
    return ExitCode.DONE;
  }
}
