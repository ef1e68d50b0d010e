package org.riskset.study;

import java.util.OptionalDouble;

/**
 * The penalty of a Cox model's likelihood.
 *
 * @param kind what is penalised
 * @param lambda weight of a ridge or lasso penalty; empty: chosen by cross-validation
 * @param seed start of the random numbers of the cross-validation
 * @param path whether the coefficients along all weights considered are wanted
 */
public record Penalty(Kind kind, OptionalDouble lambda, long seed, boolean path) {
  /** Kinds of penalties. */
  public enum Kind {
    /** None: maximum likelihood. */
    NONE,
    /** Firth's: half the log determinant of the information, which the likelihood gains. */
    FIRTH,
    /** The sum of squared coefficients. */
    RIDGE,
    /** The sum of absolute coefficients. */
    LASSO;

    /** Whether the penalty shrinks coefficients towards 0 by a weight. */
    public boolean isWeighted() {
      return this == RIDGE || this == LASSO;
    }
  }

  /** No penalty. */
  public static Penalty none() {
    return of(Kind.NONE);
  }

  /** A penalty whose weight, if it has one, is chosen by cross-validation. */
  public static Penalty of(Kind kind) {
    return new Penalty(kind, OptionalDouble.empty(), 1, false);
  }
}
