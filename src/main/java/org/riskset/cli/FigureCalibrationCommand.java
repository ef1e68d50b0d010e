package org.riskset.cli;

import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.riskset.data.DataException;
import org.riskset.figure.CalibrationFigure;
import org.riskset.messages.NotEstimableWording;
import org.riskset.messages.NumberWording;
import org.riskset.statistics.cox.CoxOutcome;
import org.riskset.statistics.cox.validation.Calibration;
import org.riskset.study.Study;
import org.riskset.study.ValidationSpec;
import org.riskset.study.analysis.CoxAnalysis;
import org.riskset.study.validation.ValidationAnalysis;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Draws what a Cox model predicts against what was observed. */
@Command(
    name = "calibration",
    sortOptions = false,
    description = "Draw survival as a Cox model predicts it against observed survival.")
final class FigureCalibrationCommand implements Callable<Integer> {
  @Mixin private StudyOptions data = new StudyOptions();
  @Mixin private ModelOptions model = new ModelOptions();

  @Option(
      names = "--times",
      paramLabel = "T",
      converter = DecimalNumber.Time.class,
      description = "The time at which survival is compared.")
  private @Nullable Double time;

  @Option(
      names = "--calibration-groups",
      paramLabel = "G",
      converter = WholeNumber.Groups.class,
      description = "Groups of patients by prediction (default: 5 below 500 rows, else 10).")
  private @Nullable Integer groups;

  @Mixin private LandmarkOption landmark = new LandmarkOption();
  @Mixin private FigureOptions figure = new FigureOptions();

  private final Console console;

  FigureCalibrationCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws CommandException, DataException {
    figure.check(data.data());
    if (time == null) {
      throw CommandException.usage("cli.calibrationTime");
    }
    OpenStudy open = data.open(console.progress());
    Study study = figure.applyTo(landmark.applyTo(model.applyTo(open.study())));
    figure.write(CalibrationFigure.of(study, calibration(study, open, time)), study);
    figure.tell(console);
    return ExitCode.DONE;
  }

  private Calibration calibration(Study study, OpenStudy open, double at) throws DataException {
    CoxAnalysis analysis = open.runner().cox(study);
    if (analysis.outcome() instanceof CoxOutcome.Impossible impossible) {
      throw new DataException(
          "cli.figureNotDrawn", NotEstimableWording.reason(impossible.reason()));
    }
    ValidationSpec spec =
        ValidationSpec.defaults()
            .withTimes(List.of(at))
            .withGroups(groups == null ? OptionalInt.empty() : OptionalInt.of(groups));
    return ValidationAnalysis.calibrations(analysis, spec, study.confidenceLevel()).stream()
        .filter(calibration -> !calibration.groups().isEmpty())
        .findFirst()
        .orElseThrow(() -> new DataException("cli.calibrationUnknown", NumberWording.asChosen(at)));
  }
}
