package org.riskset.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.riskset.data.DataException;
import org.riskset.figure.SurvivalFigure;
import org.riskset.study.Study;
import org.riskset.study.analysis.StudyRunner;
import org.riskset.study.incidence.IncidenceAnalysis;
import org.riskset.study.incidence.IncidenceRun;
import org.riskset.study.incidence.IncidenceSpec;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Draws cumulative incidence curves. */
@Command(
    name = "incidence",
    sortOptions = false,
    description =
        "Draw cumulative incidence: of one cause by group, or of all causes without groups.")
final class FigureIncidenceCommand implements Callable<Integer> {
  @Mixin private CohortOptions data = new CohortOptions();
  @Mixin private EventCodeOptions endpoint = new EventCodeOptions();
  @Mixin private GroupOption groups = new GroupOption();
  @Mixin private IncidenceOptions options = new IncidenceOptions();
  @Mixin private LandmarkOption landmark = new LandmarkOption();
  @Mixin private FigureOptions figure = new FigureOptions();

  private final Console console;

  FigureIncidenceCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws CommandException, DataException {
    figure.check(data.data());
    OpenStudy open = data.open(endpoint);
    Study study = figure.applyTo(landmark.applyTo(groups.applyTo(open.study())));
    StudyRunner runner = new StudyRunner(endpoint.cohort(open.file()));
    IncidenceSpec spec = options.spec(endpoint.codes(), List.of());
    IncidenceAnalysis analysis = IncidenceRun.run(runner, study, spec);
    if (analysis.causes().isEmpty()) {
      throw new DataException("endpoint.noCauses", spec.codes().column(), spec.codes().censored());
    }
    figure.write(SurvivalFigure.of(study, analysis), study);
    figure.tell(console);
    return ExitCode.DONE;
  }
}
