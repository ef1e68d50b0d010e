package org.riskset.study.analysis;

/** Kinds of residuals of a Cox model. */
public enum ResidualType {
  /** Events less expected events, one number per row. */
  MARTINGALE(false, true),
  /** Martingale residuals made symmetric, one number per row. */
  DEVIANCE(false, true),
  /** Contributions to the score, one number per row and covariate. */
  SCORE(true, false),
  /** Covariates of each event less their mean in the risk set. */
  SCHOENFELD(true, false),
  /** Schoenfeld residuals around a coefficient as it changes with time. */
  SCALEDSCH(true, false),
  /** Approximate change of each coefficient by a row. */
  DFBETA(true, false),
  /** That in standard errors. */
  DFBETAS(true, false);

  private final boolean byTerm;
  private final boolean forExactTies;

  ResidualType(boolean byTerm, boolean forExactTies) {
    this.byTerm = byTerm;
    this.forExactTies = forExactTies;
  }

  /** Whether there is a number for each covariate. */
  public boolean isByTerm() {
    return byTerm;
  }

  /** Whether models with exact ties have them. */
  public boolean isForExactTies() {
    return forExactTies;
  }

  /** Whether there is one for each event, not for each row. */
  public boolean isByEvent() {
    return this == SCHOENFELD || this == SCALEDSCH;
  }
}
