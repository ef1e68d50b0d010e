package org.riskset.statistics.incidence;

/**
 * What a row moves S and the incidences by, per unit of its weight; or what a cluster moves them
 * by.
 *
 * <p>With n at risk at an event time, hazards λ_k of the causes and λ of any, a row at risk adds
 * S(s−)λ/n to its influence on S and −S(s−)λ_k/n to that on F_k; an event of cause j adds −S(s−)/n
 * to the first and S(s−)/n to that on F_j.
 */
final class Influence {
  private double survival;
  private final double[] incidence;

  Influence(int causes) {
    incidence = new double[causes];
  }

  private Influence(Influence other) {
    survival = other.survival;
    incidence = other.incidence.clone();
  }

  /** Carries the influence so far over time {@code k}. */
  void carry(EventTable table, int k) {
    for (int cause = 0; cause < incidence.length; cause++) {
      incidence[cause] += survival * table.hazard(cause, k);
    }
    survival *= table.remaining(k);
  }

  /** Adds what being at risk at time {@code k} with some weight does. */
  void addAtRisk(EventTable table, int k, double weight) {
    double share = weight * table.survivalBefore(k) / table.atRisk(k);
    survival += share * table.hazard(k);
    for (int cause = 0; cause < incidence.length; cause++) {
      incidence[cause] -= share * table.hazard(cause, k);
    }
  }

  /** Adds what an event at time {@code k} with some weight does. */
  void addEvent(EventTable table, int k, int cause, double weight) {
    double share = weight * table.survivalBefore(k) / table.atRisk(k);
    survival -= share;
    incidence[cause] += share;
  }

  /** The same with an event added. */
  Influence withEvent(EventTable table, int k, int cause, double weight) {
    Influence sum = new Influence(this);
    sum.addEvent(table, k, cause, weight);
    return sum;
  }

  /** Adds the squares and products of this influence, times a factor, to a covariance. */
  void addSquareTo(Covariance covariance, double factor) {
    covariance.addToSurvival(factor * survival * survival);
    for (int cause = 0; cause < incidence.length; cause++) {
      covariance.addToCause(
          cause,
          factor * survival * incidence[cause],
          factor * incidence[cause] * incidence[cause]);
    }
  }

  double incidence(int cause) {
    return incidence[cause];
  }
}
