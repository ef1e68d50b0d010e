package org.riskset.statistics.kaplanmeier;

import java.util.function.IntToDoubleFunction;
import org.riskset.statistics.sample.RiskTable;

/**
 * S and the cumulative hazard at each time, with standard errors; index −1 is the start.
 *
 * <p>Where everybody at risk fails the product limit is exactly 0 and stays 0.
 */
final class Estimate {
  private final Variances variances;
  private final boolean robust;
  private final EventSteps productLimit;
  private final EventSteps ofSurvival;
  private final double[] survival;
  private final double[] hazard;
  private final double[] logVariance;
  private final double[] hazardVariance;

  Estimate(RiskTable table, KaplanMeierOptions options, Variances variances) {
    this.variances = variances;
    robust = variances instanceof InfinitesimalJackknife;
    productLimit = EventSteps.ofProductLimit(table);
    EventSteps ofHazard = EventSteps.ofHazard(table, options.hazardMethod());
    boolean exponential = options.survivalMethod() == SurvivalMethod.EXPONENTIAL;
    ofSurvival = exponential ? ofHazard : productLimit;
    hazard = sums(ofHazard);
    survival = exponential ? exponential(hazard) : products(table);
    hazardVariance = variances.running(ofHazard, Estimate::everyOne);
    logVariance =
        exponential ? hazardVariance : variances.running(productLimit, Estimate::everyOne);
  }

  private static double[] sums(EventSteps steps) {
    double[] sums = new double[steps.size()];
    double sum = 0;
    for (int k = 0; k < sums.length; k++) {
      sum += steps.growth(k);
      sums[k] = sum;
    }
    return sums;
  }

  private static double[] exponential(double[] hazard) {
    double[] survival = new double[hazard.length];
    for (int k = 0; k < survival.length; k++) {
      survival[k] = Math.exp(-hazard[k]);
    }
    return survival;
  }

  private static double[] products(RiskTable table) {
    double[] survival = new double[table.size()];
    double product = 1;
    for (int k = 0; k < survival.length; k++) {
      if (table.events(k) > 0) {
        double left = table.allFail(k) ? 0 : table.atRisk(k) - table.events(k);
        product *= left / table.atRisk(k);
      }
      survival[k] = product;
    }
    return survival;
  }

  private static double everyOne(int k) {
    return 1;
  }

  double survival(int k) {
    return k < 0 ? 1 : survival[k];
  }

  /** Standard error of log S; where S is 0, NaN for the model's and 0 for the robust one. */
  double standardErrorOfLog(int k) {
    if (k < 0) {
      return 0;
    }
    return survival[k] > 0 ? Math.sqrt(logVariance[k]) : robust ? 0 : Double.NaN;
  }

  double standardError(int k) {
    return survival(k) * standardErrorOfLog(k);
  }

  double hazard(int k) {
    return hazard[k];
  }

  double hazardStandardError(int k) {
    return Math.sqrt(hazardVariance[k]);
  }

  double varianceOfLogChanges(IntToDoubleFunction coefficient) {
    double[] running = variances.running(robust ? ofSurvival : productLimit, coefficient);
    return running[running.length - 1];
  }
}
