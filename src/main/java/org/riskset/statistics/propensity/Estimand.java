package org.riskset.statistics.propensity;

/** For whom an effect is estimated, which decides the weights. With e the propensity score: */
public enum Estimand {
  /** Everybody: 1/e for the treated, 1/(1 − e) for the others. */
  ATE {
    @Override
    double weight(boolean treated, double e) {
      return treated ? 1 / e : 1 / (1 - e);
    }

    @Override
    double stabilizer(boolean treated, double share) {
      return treated ? share : 1 - share;
    }
  },
  /** The treated: 1 for the treated, e/(1 − e) for the others. */
  ATT {
    @Override
    double weight(boolean treated, double e) {
      return treated ? 1 : e / (1 - e);
    }

    @Override
    double stabilizer(boolean treated, double share) {
      return treated ? 1 : (1 - share) / share;
    }
  },
  /** Those who may well be in either group: 1 − e for the treated, e for the others. */
  OVERLAP {
    @Override
    double weight(boolean treated, double e) {
      return treated ? 1 - e : e;
    }

    @Override
    double stabilizer(boolean treated, double share) {
      return 1;
    }
  };

  /** The weight of a row with propensity score {@code e}. */
  abstract double weight(boolean treated, double e);

  /**
   * What a weight is multiplied by so that the weights of a group add up to about its size.
   *
   * @param share share of the treated
   */
  abstract double stabilizer(boolean treated, double share);
}
