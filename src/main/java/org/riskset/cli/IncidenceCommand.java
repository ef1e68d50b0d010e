package org.riskset.cli;

import java.util.concurrent.Callable;
import org.riskset.data.DataException;
import org.riskset.report.IncidenceAnswer;
import org.riskset.report.json.Stopwatch;
import org.riskset.report.json.Timing;
import org.riskset.study.Study;
import org.riskset.study.analysis.StudyRunner;
import org.riskset.study.incidence.IncidenceAnalysis;
import org.riskset.study.incidence.IncidenceRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Competing risks. */
@Command(
    name = "incidence",
    sortOptions = false,
    description =
        "Competing risks: cumulative incidence of each cause, Gray's test, Fine-Gray model.")
final class IncidenceCommand implements Callable<Integer> {
  @Mixin private CohortOptions data = new CohortOptions();
  @Mixin private EventCodeOptions endpoint = new EventCodeOptions();
  @Mixin private GroupOption groups = new GroupOption();
  @Mixin private IncidenceOptions options = new IncidenceOptions();
  @Mixin private IncidenceModelOptions model = new IncidenceModelOptions();
  @Mixin private LandmarkOption landmark = new LandmarkOption();
  @Mixin private OutputOptions output = new OutputOptions();

  private final Console console;

  IncidenceCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws CommandException, DataException {
    output.check(data.data());
    model.check(options);
    OpenStudy open = data.open(endpoint, console.progress());
    Study asked = landmark.applyTo(groups.applyTo(open.study()));
    Study study = model.applyTo(options.applyTo(asked, endpoint.codes()));
    StudyRunner runner = open.runner();
    Stopwatch watch = Stopwatch.start();
    IncidenceAnalysis analysis = model.predict(open, study, IncidenceRun.run(runner, study));
    Timing timing = new Timing(open.file().readMillis(), watch.millis());
    output.write(new IncidenceAnswer(study, analysis, timing), console);
    return ExitCode.DONE;
  }
}
