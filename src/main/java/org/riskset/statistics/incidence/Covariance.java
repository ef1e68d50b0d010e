package org.riskset.statistics.incidence;

/**
 * The covariance matrix of errors in S and in the incidences of all causes, as far as the variance
 * of each incidence needs it, carried from one event time to the next.
 *
 * <p>With hazards λ_k of the causes and λ of any at an event time, errors (e, e_1, …) in (S, F_1,
 * …) become (e(1 − λ), e_1 + e λ_1, …). Errors in S and F are of opposite signs: where they cancel,
 * what is left of a variance below {@value #NEGLIGIBLE} of its largest value is rounding error.
 */
final class Covariance {
  private static final double NEGLIGIBLE = 1e-14;

  private double survival;
  private final double[] mixed;
  private final double[] incidence;
  private final double[] largest;

  Covariance(int causes) {
    mixed = new double[causes];
    incidence = new double[causes];
    largest = new double[causes];
  }

  /** Carries the errors over time {@code k} of a table. */
  void carry(EventTable table, int k) {
    double remaining = table.remaining(k);
    for (int cause = 0; cause < mixed.length; cause++) {
      double hazard = table.hazard(cause, k);
      incidence[cause] += hazard * (2 * mixed[cause] + hazard * survival);
      mixed[cause] = remaining * (mixed[cause] + hazard * survival);
    }
    survival *= remaining * remaining;
  }

  /** Adds an independent error with the given variance of its part in S. */
  void addToSurvival(double variance) {
    survival += variance;
  }

  /** Adds an independent error with the given variances and covariance of its parts. */
  void addToCause(int cause, double withSurvival, double variance) {
    mixed[cause] += withSurvival;
    incidence[cause] += variance;
    largest[cause] = Math.max(largest[cause], incidence[cause]);
  }

  /** Variance of the incidence of a cause. */
  double incidence(int cause) {
    return incidence[cause] > NEGLIGIBLE * largest[cause] ? incidence[cause] : 0;
  }
}
