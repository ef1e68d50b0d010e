package org.riskset.cli;

import java.util.List;
import org.riskset.statistics.kaplanmeier.ConfidenceType;
import picocli.CommandLine.Option;

/** At which times, and with which limits, a Cox model's curves are read. */
final class CurveOptions {
  @Option(
      names = "--times",
      paramLabel = "T[,T...]",
      converter = NumberList.Times.class,
      description = "Times at which survival is predicted.")
  private NumberList times = new NumberList(List.of());

  @Option(
      names = "--probs",
      paramLabel = "P[,P...]",
      converter = NumberList.Probabilities.class,
      description = "Event fractions whose times are predicted, beside the median.")
  private NumberList probabilities = new NumberList(List.of());

  @Option(
      names = "--conf-type",
      paramLabel = "TYPE",
      converter = SurvivalOptions.ConfidenceTypeWords.class,
      description = "Scale of the limits of predicted survival: log-log (default), log or plain.")
  private ConfidenceType confidenceType = ConfidenceType.LOG_LOG;

  List<Double> times() {
    return times.values();
  }

  List<Double> probabilities() {
    return probabilities.values();
  }

  ConfidenceType confidenceType() {
    return confidenceType;
  }
}
