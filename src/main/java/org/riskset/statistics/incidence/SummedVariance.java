package org.riskset.statistics.incidence;

/**
 * Variances summed over event times, the covariance of the increments of the hazards being known.
 *
 * <p>With n at risk, d_k events of a cause and d_o of the others, the increments of the cause's
 * hazard and of the others' have variances a and b and covariance c:
 *
 * <ul>
 *   <li>Aalen: a = d_k (n − d_k)/(n² (n − 1)), b likewise, c = 0;
 *   <li>delta: a = d_k (n − d_k)/n³, b likewise, c = −d_k d_o/n³.
 * </ul>
 */
final class SummedVariance implements IncidenceVariance {
  private final boolean multinomial;

  private SummedVariance(boolean multinomial) {
    this.multinomial = multinomial;
  }

  static SummedVariance aalen() {
    return new SummedVariance(false);
  }

  static SummedVariance delta() {
    return new SummedVariance(true);
  }

  @Override
  public double[][] of(EventTable table) {
    double[][] variances = new double[table.causeCount()][table.size()];
    for (int cause = 0; cause < variances.length; cause++) {
      // The others' variance depends on which cause is singled out: one pass for each.
      addCause(table, cause, variances[cause]);
    }
    return variances;
  }

  private void addCause(EventTable table, int cause, double[] variances) {
    Covariance covariance = new Covariance(table.causeCount());
    for (int k = 0; k < table.size(); k++) {
      if (table.hasEvents(k)) {
        covariance.carry(table, k);
        addIncrement(covariance, table, cause, k);
      }
      variances[k] = covariance.incidence(cause);
    }
  }

  private void addIncrement(Covariance covariance, EventTable table, int cause, int k) {
    double n = table.atRisk(k);
    double own = table.events(cause, k);
    double others = table.table().events(k) - own;
    double square = table.survivalBefore(k) * table.survivalBefore(k);
    double a = square * variance(own, n);
    double b = square * variance(others, n);
    double c = multinomial ? -square * own * others / (n * n * n) : 0;
    covariance.addToCause(cause, -(a + c), a);
    covariance.addToSurvival(a + b + 2 * c);
  }

  private double variance(double events, double n) {
    if (multinomial) {
      return events * (n - events) / (n * n * n);
    }
    // Weights that sum to less than 1 are no replications; the factor for ties is then left out.
    double factor = n > 1 ? Math.max(n - events, 0) / (n - 1) : 1;
    return events / (n * n) * (events > 1 ? factor : 1);
  }
}
