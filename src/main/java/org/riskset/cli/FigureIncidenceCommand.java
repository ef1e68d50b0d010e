package org.riskset.cli;

import java.util.concurrent.Callable;
import org.riskset.data.DataException;
import org.riskset.figure.SurvivalFigure;
import org.riskset.study.IncidenceSpec;
import org.riskset.study.Study;
import org.riskset.study.incidence.IncidenceAnalysis;
import org.riskset.study.incidence.IncidenceRun;
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
    OpenStudy open = data.open(endpoint, console.progress());
    Study asked = figure.applyTo(landmark.applyTo(groups.applyTo(open.study())));
    Study study = options.applyTo(asked, endpoint.codes());
    IncidenceAnalysis analysis = IncidenceRun.run(open.runner(), study);
    if (analysis.causes().isEmpty()) {
      IncidenceSpec.Codes codes = endpoint.codes();
      throw new DataException("endpoint.noCauses", codes.column(), codes.censored());
    }
    figure.write(SurvivalFigure.of(study, analysis), study);
    figure.tell(console);
    return ExitCode.DONE;
  }
}
