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
import org.riskset.study.incidence.IncidenceSpec;
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
    IncidenceSpec spec = options.spec(endpoint.codes(), model.terms());
    model.check(spec);
    OpenStudy open = data.open(endpoint);
    Study study = landmark.applyTo(groups.applyTo(open.study()));
    StudyRunner runner = new StudyRunner(endpoint.cohort(open.file()));
    Stopwatch watch = Stopwatch.start();
    IncidenceAnalysis analysis = model.predict(study, spec, IncidenceRun.run(runner, study, spec));
    Timing timing = new Timing(open.file().readMillis(), watch.millis());
    output.write(new IncidenceAnswer(study, spec, analysis, timing), console);
    return ExitCode.DONE;
  }
}
