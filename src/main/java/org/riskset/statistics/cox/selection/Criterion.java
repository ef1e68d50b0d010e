package org.riskset.statistics.cox.selection;

/** What a step is judged by. */
public enum Criterion {
  /** Akaike's: −2 log likelihood + 2 coefficients; smaller is better. */
  AIC,
  /** Schwarz's: −2 log likelihood + log(events) coefficients; smaller is better. */
  BIC,
  /** Likelihood-ratio p-value of the term, against a level. */
  P
}
