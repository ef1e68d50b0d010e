package org.riskset.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riskset.data.Cohort;
import org.riskset.data.DataException;
import org.riskset.messages.Messages;
import org.riskset.statistics.incidence.VarianceMethod;
import org.riskset.statistics.kaplanmeier.ConfidenceType;
import org.riskset.study.Study;
import org.riskset.study.incidence.IncidenceAnalysis;
import org.riskset.study.incidence.IncidenceSpec;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Options of cumulative incidences, their comparison and their regression. */
final class IncidenceOptions {
  @Option(
      names = "--cause",
      paramLabel = "V",
      description = "Cause that --covariates is about (default: the first).")
  private @Nullable String cause;

  @Option(
      names = "--conf-type",
      paramLabel = "TYPE",
      converter = ScaleWords.class,
      description = "Scale of the limits: log-log (default), log, plain, logit, arcsin or none.")
  private ConfidenceType scale = ConfidenceType.LOG_LOG;

  @Option(
      names = "--variance",
      paramLabel = "jackknife|aalen|delta",
      converter = VarianceWords.class,
      description =
          "Variance of incidences: infinitesimal jackknife (default), Aalen's as in cmprsk, or "
              + "Greenwood's by the delta method.")
  private VarianceMethod variance = VarianceMethod.JACKKNIFE;

  @Option(
      names = "--times",
      paramLabel = "T[,T...]",
      converter = NumberList.Times.class,
      description = "Times at which incidence is reported.")
  private NumberList times = new NumberList(List.of());

  @Option(
      names = "--rho",
      paramLabel = "R",
      converter = DecimalNumber.class,
      description = "Gray's test weighs event times by (1 - F) to this power (default: 0).")
  private double rho;

  @Mixin private StrataOption strata = new StrataOption();

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
  void check() throws CommandException {
    if (predicted != null && terms.terms().isEmpty()) {
      throw CommandException.usage("cli.predictWithoutModel");
    }
    if (predicted != null && times.values().isEmpty()) {
      throw CommandException.usage("cli.timesForPredict");
    }
  }

  /** The analysis with the predictions that the options ask for. */
  IncidenceAnalysis predict(Study study, IncidenceAnalysis analysis)
      throws CommandException, DataException {
    if (predicted == null) {
      return analysis;
    }
    Cohort newData = DataFile.read(predicted).cohort();
    try {
      return analysis.predicting(study, newData, times.values());
    } catch (DataException e) {
      throw new DataException("predict.inFile", predicted.getFileName(), e.problem().text());
    }
  }

  IncidenceSpec spec(IncidenceSpec.Codes codes) {
    return new IncidenceSpec(
        codes, cause, scale, variance, times.values(), rho, strata.columns(), terms.terms());
  }

  /** Reads the scale of limits. */
  static final class ScaleWords extends Words<ConfidenceType> {
    ScaleWords() {
      super(ConfidenceType.class);
    }

    @Override
    public ConfidenceType convert(String value) {
      ConfidenceType type = super.convert(value);
      if (type == ConfidenceType.BETA_PRODUCT) {
        throw new TypeConversionException(Messages.text("cli.betaProductOfIncidence"));
      }
      return type;
    }
  }

  /** Reads the method of the variance. */
  static final class VarianceWords extends Words<VarianceMethod> {
    VarianceWords() {
      super(VarianceMethod.class);
    }
  }
}
