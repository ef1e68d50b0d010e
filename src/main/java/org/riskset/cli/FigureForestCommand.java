package org.riskset.cli;

import java.util.concurrent.Callable;
import org.riskset.data.DataException;
import org.riskset.figure.ForestFigure;
import org.riskset.messages.NotEstimableWording;
import org.riskset.statistics.cox.CoxOutcome;
import org.riskset.study.Study;
import org.riskset.study.analysis.CoxAnalysis;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Draws the hazard ratios of a Cox model. */
@Command(
    name = "forest",
    sortOptions = false,
    description = "Draw the hazard ratios of a Cox model as a forest plot.")
final class FigureForestCommand implements Callable<Integer> {
  @Mixin private StudyOptions data = new StudyOptions();
  @Mixin private ModelOptions model = new ModelOptions();
  @Mixin private FigureOptions figure = new FigureOptions();

  private final Console console;

  FigureForestCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws CommandException, DataException {
    figure.check(data.data());
    OpenStudy open = data.open(console.progress());
    Study study = figure.applyTo(model.applyTo(open.study()));
    CoxAnalysis analysis = open.runner().cox(study);
    if (analysis.outcome() instanceof CoxOutcome.Impossible impossible) {
      throw new DataException(
          "cli.figureNotDrawn", NotEstimableWording.reason(impossible.reason()));
    }
    figure.write(ForestFigure.of(study, analysis), study);
    figure.tell(console);
    return ExitCode.DONE;
  }
}
