package org.riskset.study.analysis;

/** Kinds of residuals of a Cox model. */
public enum ResidualType {
  /** Events less expected events, one number per row. */
  MARTINGALE(false, true, true),
  /** Martingale residuals made symmetric, one number per row. */
  DEVIANCE(false, true, true),
  /** Contributions to the score, one number per row and covariate. */
  SCORE(true, false, true),
  /** Covariates of each event less their mean in the risk set. */
  SCHOENFELD(true, false, true),
  /** Schoenfeld residuals around a coefficient as it changes with time. */
  SCALEDSCH(true, false, false),
  /** Approximate change of each coefficient by a row. */
  DFBETA(true, false, false),
  /** That in standard errors. */
  DFBETAS(true, false, false);

  private final boolean byTerm;
  private final boolean forExactTies;
  private final boolean forPenalized;

  ResidualType(boolean byTerm, boolean forExactTies, boolean forPenalized) {
    this.byTerm = byTerm;
    this.forExactTies = forExactTies;
    this.forPenalized = forPenalized;
  }

  /** Whether there is a number for each covariate. */
  public boolean isByTerm() {
    return byTerm;
  }

  /** Whether models with exact ties have them. */
  public boolean isForExactTies() {
    return forExactTies;
  }

  /**
   * Whether penalised models have them: those that are made from the coefficients alone, not from
   * the covariance of an estimate without penalty.
   */
  public boolean isForPenalized() {
    return forPenalized;
  }

  /** Whether there is one for each event, not for each row. */
  public boolean isByEvent() {
    return this == SCHOENFELD || this == SCALEDSCH;
  }
}
