package org.riskset.cli;

import org.riskset.statistics.cox.likelihood.Ties;
import org.riskset.study.CoxSpec;
import org.riskset.study.Study;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options of a Cox model. */
final class ModelOptions {
  @Option(
      names = "--covariates",
      paramLabel = "COL[,COL...]",
      required = true,
      converter = TermList.Converter.class,
      description = "Columns in the model.")
  private TermList terms = TermList.NONE;

  @Option(
      names = "--ties",
      paramLabel = "efron|breslow",
      converter = TiesWords.class,
      description = "Treatment of tied event times (default: efron).")
  private Ties ties = Ties.EFRON;

  @Option(
      names = "--univariate",
      description = "Also fit one model per covariate, beside the full one.")
  private boolean univariate;

  @Mixin private StrataOption strata = new StrataOption();

  Study applyTo(Study study) {
    return study.withCox(new CoxSpec(terms.terms(), strata.columns(), ties, univariate));
  }

  /** Reads the treatment of ties. */
  static final class TiesWords extends Words<Ties> {
    TiesWords() {
      super(Ties.class);
    }
  }
}
