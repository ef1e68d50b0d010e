package org.riskset.cli;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.riskset.statistics.cox.likelihood.Ties;
import org.riskset.study.CoxSpec;
import org.riskset.study.Penalty;
import org.riskset.study.Penalty.Kind;
import org.riskset.study.Study;
import picocli.CommandLine.Option;

/** Options of a penalised Cox model. */
final class PenaltyOptions {
  @Option(
      names = "--penalty",
      paramLabel = "none|firth|ridge|lasso",
      converter = KindWords.class,
      description =
          "Penalty of the likelihood: Firth's keeps coefficients finite, ridge and lasso "
              + "(in glmnet's units) shrink them (default: none).")
  private Kind kind = Kind.NONE;

  @Option(
      names = "--lambda",
      paramLabel = "X",
      converter = DecimalNumber.class,
      description = "Weight of a ridge or lasso penalty (default: by cross-validation).")
  private @Nullable Double lambda;

  @Option(names = "--path", description = "Also the coefficients along the path of weights.")
  private boolean path;

  /**
   * The study with this penalty on its Cox model.
   *
   * @param ties treatment of ties that was asked for, or null
   * @param seed start of the random numbers that make folds
   */
  Study applyTo(Study study, @Nullable Ties ties, long seed) throws CommandException {
    if (!kind.isWeighted() && (lambda != null || path)) {
      throw CommandException.usage(
          "cli.lambdaWithoutPenalty", lambda != null ? "--lambda" : "--path");
    }
    if (lambda != null && lambda < 0) {
      throw CommandException.usage("cli.negativeLambda", lambda);
    }
    OptionalDouble weight = lambda == null ? OptionalDouble.empty() : OptionalDouble.of(lambda);
    CoxSpec spec = study.cox().withPenalty(new Penalty(kind, weight, seed, path));
    boolean unasked = ties == null && kind.isWeighted();
    return study.withCox(unasked ? spec.withTies(Ties.BRESLOW) : spec);
  }

  /** Reads the kind of penalty. */
  static final class KindWords extends Words<Kind> {
    KindWords() {
      super(Kind.class);
    }
  }
}
