package org.riskset.statistics.cox.elasticnet;

import org.riskset.statistics.cox.likelihood.Design;
import org.riskset.statistics.cox.likelihood.Ties;
import org.riskset.statistics.sample.RiskSets;

/**
 * Cox's log partial likelihood and its derivatives with respect to the linear predictors (the
 * martingale residuals), in time linear in rows and columns.
 *
 * <p>Row i has the residual w_i (δ_i − e^η_i (Σ_t A_t − δ_i B_t)), the sum over event times at
 * which it is at risk, with A_t = (W/d) Σ_l 1/(S0 − f_l D0) and B_t = (W/d) Σ_l f_l/(S0 − f_l D0)
 * at the time at which it fails; names as in the partial likelihood.
 */
final class LinearPredictorScore {
  private final RiskSets riskSets;
  private final Ties ties;
  private final double[] residual;
  private double logLikelihood;

  /**
   * At one linear predictor.
   *
   * @param eta linear predictor of each position
   */
  LinearPredictorScore(RiskSets riskSets, Ties ties, double[] eta) {
    this.riskSets = riskSets;
    this.ties = ties;
    residual = new double[eta.length];
    for (int stratum = 0; stratum < riskSets.strata(); stratum++) {
      addStratum(stratum, eta);
    }
  }

  private void addStratum(int stratum, double[] eta) {
    double largest = riskSets.positions(stratum).mapToDouble(p -> eta[p]).max().orElse(0);
    int first = riskSets.stratumStart(stratum);
    int end = riskSets.stratumStart(stratum + 1);
    double[] hazard = new double[end - first + 1];
    double[] tied = new double[end - first];
    double sum = 0;
    for (int time = end - 1; time >= first; time--) {
      for (int p = riskSets.start(time); p < riskSets.start(time + 1); p++) {
        sum += share(p, eta, largest);
      }
      addTime(time, eta, largest, sum, hazard, tied, first);
      for (int i = riskSets.leaving().start(time); i < riskSets.leaving().end(time); i++) {
        sum -= share(riskSets.leaving().row(i), eta, largest);
      }
    }
    for (int k = 0; k < tied.length; k++) {
      hazard[k + 1] += hazard[k];
    }
    for (int time = first; time < end; time++) {
      for (int p = riskSets.start(time); p < riskSets.start(time + 1); p++) {
        double total = hazard[time - first + 1] - hazard[riskSets.firstTime(p) - first];
        double fails = riskSets.fails(p) ? 1 : 0;
        residual[p] =
            riskSets.weight(p) * fails
                - share(p, eta, largest) * (total - fails * tied[time - first]);
      }
    }
  }

  private double share(int position, double[] eta, double largest) {
    return riskSets.weight(position) * Math.exp(eta[position] - largest);
  }

  private void addTime(
      int time,
      double[] eta,
      double largest,
      double sum,
      double[] hazard,
      double[] tied,
      int first) {
    int count = 0;
    double weight = 0;
    double failing = 0;
    for (int p = riskSets.start(time); p < riskSets.start(time + 1); p++) {
      if (riskSets.fails(p)) {
        count++;
        weight += riskSets.weight(p);
        failing += share(p, eta, largest);
        logLikelihood += riskSets.weight(p) * eta[p];
      }
    }
    for (int l = 0; l < count; l++) {
      double fraction = ties == Ties.BRESLOW ? 0 : (double) l / count;
      double denominator = sum - fraction * failing;
      logLikelihood -= weight / count * (Math.log(denominator) + largest);
      hazard[time - first + 1] += weight / count / denominator;
      tied[time - first] += weight / count * fraction / denominator;
    }
  }

  /** The log partial likelihood. */
  double logLikelihood() {
    return logLikelihood;
  }

  /** Gradient with respect to the coefficients of a design. */
  double[] gradient(Design design) {
    double[] gradient = new double[design.size()];
    for (int j = 0; j < gradient.length; j++) {
      double[] column = design.column(j);
      for (int p = 0; p < residual.length; p++) {
        gradient[j] += residual[p] * column[p];
      }
    }
    return gradient;
  }
}
