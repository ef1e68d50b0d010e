package org.riskset.statistics.kaplanmeier;

/**
 * How pointwise limits of the survival function are made: the scale on which they are symmetric, or
 * the beta product.
 */
public enum ConfidenceType {
  /** log(−log S): limits stay inside [0, 1]; none at S = 1. */
  LOG_LOG,
  /** log S, R's default: the upper limit is cut at 1. */
  LOG,
  /** S itself, cut to [0, 1]. */
  PLAIN,
  /** log(S/(1 − S)): limits stay inside [0, 1]; none at S = 1. */
  LOGIT,
  /** arcsin √S: limits stay inside [0, 1]; none at S = 1. */
  ARCSIN,
  /**
   * The beta product of Fay, Brittain and Proschan, which exists at S = 1 and S = 0 too; for
   * right-censored patients only, see {@link KaplanMeier#betaProductExists}.
   */
  BETA_PRODUCT,
  /** No limits. */
  NONE
}
