package org.riskset.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riskset.data.Cohort;
import org.riskset.data.DataException;
import org.riskset.model.Term;
import org.riskset.study.Study;
import org.riskset.study.incidence.IncidenceAnalysis;
import org.riskset.study.incidence.IncidenceSpec;
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
  void check(IncidenceSpec spec) throws CommandException {
    if (predicted != null && terms.terms().isEmpty()) {
      throw CommandException.usage("cli.predictWithoutModel");
    }
    if (predicted != null && spec.times().isEmpty()) {
      throw CommandException.usage("cli.timesForPredict");
    }
  }

  /** The analysis with the predictions that the options ask for. */
  IncidenceAnalysis predict(Study study, IncidenceSpec spec, IncidenceAnalysis analysis)
      throws CommandException, DataException {
    if (predicted == null) {
      return analysis;
    }
    Cohort newData = DataFile.read(predicted).cohort();
    try {
      return analysis.predicting(study, newData, spec.times());
    } catch (DataException e) {
      throw new DataException("predict.inFile", predicted.getFileName(), e.problem().text());
    }
  }

  /** Terms of the models; none where none is asked for. */
  List<Term> terms() {
    return terms.terms();
  }
}
