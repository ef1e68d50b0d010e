package org.riskset.cli;

import java.util.concurrent.Callable;
import org.riskset.data.DataException;
import org.riskset.report.KaplanMeierAnswer;
import org.riskset.report.json.Stopwatch;
import org.riskset.report.json.Timing;
import org.riskset.study.Study;
import org.riskset.study.analysis.SurvivalAnalysis;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Kaplan-Meier curves of one data file. */
@Command(
    name = "km",
    sortOptions = false,
    description = "Kaplan-Meier curves: survival over time, medians, follow-up.")
final class KmCommand implements Callable<Integer> {
  @Mixin private StudyOptions data = new StudyOptions();
  @Mixin private GroupOption groups = new GroupOption();
  @Mixin private SurvivalOptions survival = new SurvivalOptions();
  @Mixin private EstimatorOptions estimator = new EstimatorOptions();
  @Mixin private LandmarkOption landmark = new LandmarkOption();
  @Mixin private OutputOptions output = new OutputOptions();

  private final Console console;

  KmCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws CommandException, DataException {
    output.check(data.data());
    OpenStudy open = data.open(console.progress());
    Study study =
        landmark.applyTo(estimator.applyTo(survival.applyTo(groups.applyTo(open.study()))));
    Stopwatch watch = Stopwatch.start();
    SurvivalAnalysis analysis = open.runner().survival(study);
    Timing timing = new Timing(open.file().readMillis(), watch.millis());
    output.write(new KaplanMeierAnswer(study, analysis, timing), console);
    return ExitCode.DONE;
  }
}
