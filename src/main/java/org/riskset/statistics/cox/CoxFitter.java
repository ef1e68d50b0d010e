package org.riskset.statistics.cox;

import org.riskset.statistics.cox.likelihood.CoxSample;

/** How a Cox model is made of rows: what a bootstrap repeats in each sample. */
public interface CoxFitter {
  /**
   * Fits the model to rows that were drawn.
   *
   * @param origin number of the row of the data behind each; equal where a row was drawn again
   */
  CoxOutcome fit(CoxSample drawn, int[] origin);

  /**
   * Whether coefficients maximise the partial likelihood; on its own rows the model then has a
   * calibration slope of 1.
   */
  boolean maximizesLikelihood();

  /** The model of maximum partial likelihood. */
  static CoxFitter ordinary(CoxOptions options) {
    return new CoxFitter() {
      @Override
      public CoxOutcome fit(CoxSample drawn, int[] origin) {
        return CoxRegression.fit(drawn, options);
      }

      @Override
      public boolean maximizesLikelihood() {
        return true;
      }
    };
  }
}
