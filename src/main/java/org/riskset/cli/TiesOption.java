package org.riskset.cli;

import org.jspecify.annotations.Nullable;
import org.riskset.statistics.cox.likelihood.Ties;
import picocli.CommandLine.Option;

/** The option that says how a Cox model treats tied event times. */
final class TiesOption {
  @Option(
      names = "--ties",
      paramLabel = "efron|breslow|exact",
      converter = TiesWords.class,
      description = "Treatment of tied event times (default: efron).")
  private @Nullable Ties ties;

  /** The treatment asked for, or Efron's. */
  Ties ties() {
    return ties == null ? Ties.EFRON : ties;
  }

  /** The treatment as it was given, null if it was not. */
  @Nullable Ties given() {
    return ties;
  }

  /** Reads the treatment of ties. */
  static final class TiesWords extends Words<Ties> {
    TiesWords() {
      super(Ties.class);
    }
  }
}
