package org.riskset.cli;

import org.riskset.statistics.kaplanmeier.ConfidenceType;
import org.riskset.study.Study;
import org.riskset.study.SurvivalSpec;
import picocli.CommandLine.Option;

/** Options of Kaplan-Meier curves. */
final class SurvivalOptions {
  private static final SurvivalSpec DEFAULTS = SurvivalSpec.defaults();

  @Option(
      names = "--conf-type",
      paramLabel = "TYPE",
      converter = ConfidenceTypeWords.class,
      description =
          "Kind of limits: log-log (default), log, plain, logit, arcsin, beta-product or none.")
  private ConfidenceType confidenceType = DEFAULTS.confidenceType();

  @Option(
      names = "--times",
      paramLabel = "T[,T...]",
      converter = NumberList.Times.class,
      description = "Times at which survival is reported.")
  private NumberList times = new NumberList(DEFAULTS.times());

  @Option(
      names = "--probs",
      paramLabel = "P[,P...]",
      converter = NumberList.Probabilities.class,
      description = "Event fractions whose times are reported (default: 0.25,0.5,0.75).")
  private NumberList probabilities = new NumberList(DEFAULTS.probabilities());

  Study applyTo(Study study) {
    return study.withSurvival(
        new SurvivalSpec(confidenceType, times.values(), probabilities.values()));
  }

  /** Reads the scale of limits. */
  static final class ConfidenceTypeWords extends Words<ConfidenceType> {
    ConfidenceTypeWords() {
      super(ConfidenceType.class);
    }
  }
}
