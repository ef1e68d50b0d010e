package org.riskset.cli;

import org.riskset.study.CoxSpec;
import org.riskset.study.ProportionalityCheck;
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

  @Mixin private TiesOption ties = new TiesOption();

  @Option(
      names = "--univariate",
      description = "Also fit one model per covariate, beside the full one.")
  private boolean univariate;

  @Option(
      names = "--zph",
      paramLabel = "km|rank|identity|log|off",
      converter = ProportionalityWords.class,
      description = "Time scale of the test of proportional hazards (default: km).")
  private ProportionalityCheck proportionality = ProportionalityCheck.KM;

  @Mixin private StrataOption strata = new StrataOption();
  @Mixin private PenaltyOptions penalty = new PenaltyOptions();
  @Mixin private SeedOption seed = new SeedOption();

  Study applyTo(Study study) throws CommandException {
    CoxSpec spec =
        study
            .cox()
            .withTerms(terms.terms())
            .withStrata(strata.columns())
            .withTies(ties.ties())
            .withUnivariable(univariate)
            .withProportionality(proportionality);
    return penalty.applyTo(study.withCox(spec), ties.given(), seed.seed());
  }

  /** Start of the random numbers of whatever the model needs them for. */
  long seed() {
    return seed.seed();
  }

  /** Reads the test of proportional hazards. */
  static final class ProportionalityWords extends Words<ProportionalityCheck> {
    ProportionalityWords() {
      super(ProportionalityCheck.class);
    }
  }
}
