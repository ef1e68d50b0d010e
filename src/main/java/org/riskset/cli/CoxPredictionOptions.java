package org.riskset.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riskset.data.DataException;
import org.riskset.report.BaselineSection;
import org.riskset.report.CoxSection;
import org.riskset.report.PredictionsSection;
import org.riskset.report.UnoSection;
import org.riskset.study.Study;
import org.riskset.study.analysis.CoxAnalysis;
import org.riskset.study.prediction.BaselineAnalysis;
import org.riskset.study.prediction.PredictionRun;
import org.riskset.study.prediction.PredictionSpec;
import org.riskset.study.validation.UnoAnalysis;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options that ask what a Cox model predicts. */
final class CoxPredictionOptions {
  @Option(names = "--baseline", description = "Baseline cumulative hazard.")
  private boolean baseline;

  @Option(
      names = "--predict",
      paramLabel = "FILE",
      description = "Predict survival for the rows of FILE.")
  private @Nullable Path file;

  @Mixin private CurveOptions curves = new CurveOptions();
  @Mixin private BootstrapOptions bootstrap = new BootstrapOptions();

  /**
   * What is asked for, in the order in which it is told.
   *
   * @param seed start of the random numbers
   */
  List<CoxAddition> additions(long seed) {
    return List.of(
        this::uno,
        this::baseline,
        this::predictions,
        (open, study, analysis) -> bootstrap.standardized(open, study, analysis, curves, seed),
        (open, study, analysis) -> bootstrap.validated(open, study, analysis, curves, seed));
  }

  private Optional<CoxSection> uno(OpenStudy open, Study study, CoxAnalysis analysis) {
    double end = curves.tau().orElse(Double.POSITIVE_INFINITY);
    return UnoAnalysis.of(analysis, end).map(UnoSection::new);
  }

  private Optional<CoxSection> baseline(OpenStudy open, Study study, CoxAnalysis analysis) {
    return baseline
        ? BaselineAnalysis.of(analysis).map(hazard -> new BaselineSection(study, hazard))
        : Optional.empty();
  }

  private Optional<CoxSection> predictions(OpenStudy open, Study study, CoxAnalysis analysis)
      throws CommandException, DataException {
    if (file == null) {
      return Optional.empty();
    }
    DataFile newData = DataFile.read(file, open.progress());
    PredictionSpec spec =
        new PredictionSpec(curves.times(), curves.confidenceType(), curves.probabilities());
    try {
      return PredictionRun.of(open.runner().sample(study), analysis, spec, newData.cohort())
          .map(predictions -> new PredictionsSection(study, predictions));
    } catch (DataException e) {
      throw new DataException("predict.inFile", file.getFileName(), e.problem().text());
    }
  }
}
