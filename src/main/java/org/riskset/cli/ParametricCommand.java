package org.riskset.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.riskset.data.Cohort;
import org.riskset.data.DataException;
import org.riskset.report.ParametricAnswer;
import org.riskset.report.json.Stopwatch;
import org.riskset.report.json.Timing;
import org.riskset.statistics.parametric.ParametricDistribution;
import org.riskset.study.Study;
import org.riskset.study.parametric.ParametricAnalysis;
import org.riskset.study.parametric.ParametricRun;
import org.riskset.study.parametric.ParametricSpec;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A parametric survival model. */
@Command(
    name = "parametric",
    sortOptions = false,
    description = "Parametric survival models: Weibull and its relatives, Gompertz.")
final class ParametricCommand implements Callable<Integer> {
  @Mixin private StudyOptions data = new StudyOptions();

  @Option(
      names = "--distribution",
      paramLabel = "NAME",
      converter = DistributionWords.class,
      description =
          "exponential, weibull (default), lognormal, loglogistic, gompertz or "
              + "generalized-gamma.")
  private ParametricDistribution distribution = ParametricDistribution.WEIBULL;

  @Option(
      names = "--covariates",
      paramLabel = "TERM[,TERM...]",
      converter = TermList.Converter.class,
      description = "Terms of the model; without them an intercept only.")
  private TermList terms = TermList.NONE;

  @Mixin private StrataOption strata = new StrataOption();

  @Option(
      names = "--predict",
      paramLabel = "FILE",
      description = "Predict for the rows of this file.")
  private @Nullable Path predict;

  @Option(
      names = "--probs",
      paramLabel = "P[,P...]",
      converter = NumberList.Probabilities.class,
      description = "Event fractions whose times are predicted (default: 0.25,0.5,0.75).")
  private NumberList probabilities = new NumberList(List.of(0.25, 0.5, 0.75));

  @Option(
      names = "--times",
      paramLabel = "T[,T...]",
      converter = NumberList.Times.class,
      description = "Times at which survival is predicted.")
  private NumberList times = new NumberList(List.of());

  @Mixin private LandmarkOption landmark = new LandmarkOption();
  @Mixin private OutputOptions output = new OutputOptions();

  private final Console console;

  ParametricCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws CommandException, DataException {
    output.check(data.data());
    if (!strata.columns().isEmpty() && !distribution.hasScale()) {
      throw CommandException.usage("cli.noScaleForStrata");
    }
    OpenStudy open = data.open(console.progress());
    Study study = landmark.applyTo(open.study());
    Cohort newData = predict == null ? null : DataFile.read(predict, console.progress()).cohort();
    ParametricSpec spec =
        new ParametricSpec(
            distribution, terms.terms(), strata.columns(), probabilities.values(), times.values());
    Stopwatch watch = Stopwatch.start();
    ParametricAnalysis analysis = new ParametricRun(open.runner().sample(study), spec).run(newData);
    Timing timing = new Timing(open.file().readMillis(), watch.millis());
    output.write(new ParametricAnswer(study, analysis, timing), console);
    return ExitCode.DONE;
  }

  /** Reads the name of a distribution. */
  static final class DistributionWords extends Words<ParametricDistribution> {
    DistributionWords() {
      super(ParametricDistribution.class);
    }
  }
}
