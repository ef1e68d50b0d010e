package org.riskset.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.riskset.data.Cohort;
import org.riskset.data.DataException;
import org.riskset.study.Study;
import org.riskset.study.incidence.IncidenceAnalysis;
import picocli.CommandLine.Option;

/** Options of regression models of one cause. */
final class IncidenceModelOptions {
  @Option(
      names = "--covariates",
      paramLabel = "COL[,COL...]",
      converter = TermList.Converter.class,
      description = "Fit a Fine-Gray and a cause-specific Cox model with these columns.")
  private TermList terms = TermList.NONE;

  @Option(
      names = "--predict",
      paramLabel = "FILE",
      description = "Predict incidence at --times for the rows of FILE by the Fine-Gray model.")
  private @Nullable Path predicted;

  /** Refuses options that do not go together before any file is read. */
  void check(IncidenceOptions options) throws CommandException {
    if (predicted != null && terms.terms().isEmpty()) {
      throw CommandException.usage("cli.predictWithoutModel");
    }
    if (predicted != null && options.times().isEmpty()) {
      throw CommandException.usage("cli.timesForPredict");
    }
  }

  /** The analysis with the predictions that the options ask for. */
  IncidenceAnalysis predict(OpenStudy open, Study study, IncidenceAnalysis analysis)
      throws CommandException, DataException {
    if (predicted == null) {
      return analysis;
    }
    Cohort newData = DataFile.read(predicted, open.progress()).cohort();
    try {
      return analysis.predicting(study, newData, study.survival().times());
    } catch (DataException e) {
      throw new DataException("predict.inFile", predicted.getFileName(), e.problem().text());
    }
  }

  /** The study with the terms of the models; none where none is asked for. */
  Study applyTo(Study study) {
    return study.withCox(study.cox().withTerms(terms.terms()));
  }
}
