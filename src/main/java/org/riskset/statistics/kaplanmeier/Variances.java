package org.riskset.statistics.kaplanmeier;

import java.util.function.IntToDoubleFunction;

/** Variance of sums over event times. */
interface Variances {
  /**
   * Variances of the running sums Σ c(k) · growth(k).
   *
   * @param steps what is summed
   * @param coefficient c(k)
   * @return one variance per time, of the sum up to and including it
   */
  double[] running(EventSteps steps, IntToDoubleFunction coefficient);

  /** Variances of the growths are those of the model, and different times are uncorrelated. */
  static Variances ofModel() {
    return (steps, coefficient) -> {
      double[] variances = new double[steps.size()];
      double sum = 0;
      for (int k = 0; k < variances.length; k++) {
        double c = coefficient.applyAsDouble(k);
        sum += c * c * steps.variance(k);
        variances[k] = sum;
      }
      return variances;
    };
  }
}
