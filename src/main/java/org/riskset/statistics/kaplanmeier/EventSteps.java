package org.riskset.statistics.kaplanmeier;

import org.riskset.statistics.sample.RiskTable;

/**
 * A sum over times, such as the cumulative hazard or −log S: by how much it grows at each, with
 * what variance, and how that growth answers to the weight of a row.
 *
 * <p>With Y at risk, d events and k rows with the event at a time:
 *
 * <pre>
 *                      growth           variance         ∂/∂w at risk     more if it has the event
 * −log S              −log(1 − d/Y)     d/(Y(Y − d))     −d/(Y(Y − d))    1/(Y − d)
 * Nelson–Aalen         d/Y              d/Y²             −d/Y²            1/Y
 * Fleming–Harrington   Σ a/(Y − ja)     Σ a/(Y − ja)²    −Σ a/(Y − ja)²   Σ (Y/k)/(Y − ja)²
 * </pre>
 *
 * <p>with a = d/k and sums over j = 0 … k − 1. Where everybody at risk fails −log S is infinite:
 * its variance and derivatives are left out, as R does.
 */
final class EventSteps {
  private final double[] growth;
  private final double[] variance;
  private final double[] atRisk;
  private final double[] event;

  private EventSteps(int size) {
    growth = new double[size];
    variance = new double[size];
    atRisk = new double[size];
    event = new double[size];
  }

  /** Steps of −log S of the product-limit estimator. */
  static EventSteps ofProductLimit(RiskTable table) {
    EventSteps steps = new EventSteps(table.size());
    for (int k = 0; k < table.size(); k++) {
      double left = table.allFail(k) ? 0 : table.atRisk(k) - table.events(k);
      if (left > 0) {
        double variance = table.events(k) / (table.atRisk(k) * left);
        double growth = -Math.log(left / table.atRisk(k));
        steps.set(k, growth, variance, 1 / left);
      } else if (table.events(k) > 0) {
        steps.set(k, Double.POSITIVE_INFINITY, 0, 0);
      }
    }
    return steps;
  }

  /** Steps of a cumulative hazard. */
  static EventSteps ofHazard(RiskTable table, HazardMethod method) {
    EventSteps steps = new EventSteps(table.size());
    for (int k = 0; k < table.size(); k++) {
      if (table.events(k) > 0) {
        steps.addHazard(table, k, method == HazardMethod.NELSON_AALEN ? 1 : table.eventRows(k));
      }
    }
    return steps;
  }

  private void addHazard(RiskTable table, int k, int parts) {
    double risk = table.atRisk(k);
    double part = table.events(k) / parts;
    double sum = 0;
    double squares = 0;
    double answers = 0;
    for (int j = 0; j < parts; j++) {
      double left = risk - j * part;
      sum += part / left;
      squares += part / (left * left);
      answers += risk / parts / (left * left);
    }
    set(k, sum, squares, answers);
  }

  private void set(int k, double grows, double varies, double answers) {
    growth[k] = grows;
    variance[k] = varies;
    atRisk[k] = -varies;
    event[k] = answers;
  }

  int size() {
    return growth.length;
  }

  double growth(int k) {
    return growth[k];
  }

  double variance(int k) {
    return variance[k];
  }

  /** Derivative of the growth at time {@code k} by the weight of a row at risk there. */
  double derivativeAtRisk(int k) {
    return atRisk[k];
  }

  /** What is added to that derivative for a row that has the event there. */
  double derivativeOfEvent(int k) {
    return event[k];
  }
}
