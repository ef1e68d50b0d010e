package org.riskset.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.riskset.data.DataException;
import org.riskset.figure.SurvivalFigure;
import org.riskset.study.ComparisonSpec;
import org.riskset.study.FigureSpec;
import org.riskset.study.Study;
import org.riskset.study.SurvivalScale;
import org.riskset.study.analysis.ComparisonAnalysis;
import org.riskset.study.analysis.StudyRunner;
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
    StudyRunner runner = open.runner();
    figure.write(
        SurvivalFigure.of(study, runner.survival(study), comparison(runner, study)), study);
    figure.tell(console);
    return ExitCode.DONE;
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
