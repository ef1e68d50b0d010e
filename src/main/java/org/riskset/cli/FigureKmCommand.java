package org.riskset.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.riskset.data.DataException;
import org.riskset.figure.SurvivalFigure;
import org.riskset.statistics.parametric.ParametricDistribution;
import org.riskset.study.ComparisonSpec;
import org.riskset.study.FigureSpec;
import org.riskset.study.Study;
import org.riskset.study.SurvivalScale;
import org.riskset.study.analysis.ComparisonAnalysis;
import org.riskset.study.analysis.StudyRunner;
import org.riskset.study.analysis.SurvivalAnalysis;
import org.riskset.study.parametric.GroupModel;
import org.riskset.study.parametric.GroupModelRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Draws Kaplan-Meier curves. */
@Command(
    name = "km",
    sortOptions = false,
    description = "Draw Kaplan-Meier curves with numbers at risk.")
final class FigureKmCommand implements Callable<Integer> {
  @Mixin private StudyOptions data = new StudyOptions();
  @Mixin private GroupOption groups = new GroupOption();
  @Mixin private StrataOption strata = new StrataOption();
  @Mixin private SurvivalOptions survival = new SurvivalOptions();
  @Mixin private FigureOptions figure = new FigureOptions();

  @Option(
      names = "--scale",
      paramLabel = "SCALE",
      converter = ScaleWords.class,
      description =
          "What the vertical axis shows: survival (default), failure, cumulative-hazard, or log-log"
              + " against log time.")
  private SurvivalScale scale = SurvivalScale.SURVIVAL;

  @Option(
      names = "--parametric",
      paramLabel = "NAME",
      converter = ParametricCommand.DistributionWords.class,
      description =
          "Draw the parametric model of the groups over their curves: exponential, weibull,"
              + " lognormal, loglogistic, gompertz or generalized-gamma. Its ratio stands in the"
              + " place of hazard ratio and test.")
  private @Nullable ParametricDistribution distribution;

  private final Console console;

  FigureKmCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws CommandException, DataException {
    figure.check(data.data());
    OpenStudy open = data.open(console.progress());
    Study study =
        figure.applyTo(
            survival
                .applyTo(groups.applyTo(scaled(open.study())))
                .withComparison(ComparisonSpec.defaults().withStrata(strata.columns())));
    figure.write(drawn(open.runner(), study), study);
    figure.tell(console);
    return ExitCode.DONE;
  }

  private SurvivalFigure drawn(StudyRunner runner, Study study) throws DataException {
    SurvivalAnalysis curves = runner.survival(study);
    if (distribution == null) {
      return SurvivalFigure.of(study, curves, comparison(runner, study));
    }
    GroupModel model = GroupModelRun.of(runner, study, distribution);
    Optional<String> absence = model.whyNoCurves();
    if (absence.isPresent()) {
      throw new DataException("cli.figureNotDrawn", absence.get());
    }
    return SurvivalFigure.ofModel(study, curves, model);
  }

  private Study scaled(Study study) {
    FigureSpec look = study.figure();
    return study.withFigure(look.withSurvival(look.survival().withScale(scale)));
  }

  private @Nullable ComparisonAnalysis comparison(StudyRunner runner, Study study)
      throws DataException {
    return groups.isGiven() ? runner.comparison(study) : null;
  }

  /** Reads the scale of the vertical axis. */
  static final class ScaleWords extends Words<SurvivalScale> {
    ScaleWords() {
      super(SurvivalScale.class);
    }
  }
}
