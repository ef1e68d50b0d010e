package org.riskset.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riskset.messages.Messages;
import org.riskset.statistics.incidence.VarianceMethod;
import org.riskset.statistics.kaplanmeier.ConfidenceType;
import org.riskset.study.IncidenceSpec;
import org.riskset.study.Study;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Options of cumulative incidences and their comparison. */
final class IncidenceOptions {
  @Option(
      names = "--cause",
      paramLabel = "V",
      description = "Cause that models, and figures of groups, are about (default: the first).")
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

  /** The study with the analysis asked for. */
  Study applyTo(Study study, IncidenceSpec.Codes codes) {
    return study
        .withSurvival(study.survival().withTimes(times.values()))
        .withIncidence(new IncidenceSpec(codes, cause, scale, variance, rho, strata.columns()));
  }

  /** Times at which incidence is reported. */
  List<Double> times() {
    return times.values();
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
