package org.riskset.statistics.cox;

import java.util.Optional;
import org.riskset.statistics.cox.likelihood.Ties;
import org.riskset.statistics.sample.RiskSets;

/**
 * Recognises directions along which the partial likelihood rises for ever.
 *
 * <p>The likelihood never falls along a direction δ exactly if at every event time those who fail
 * have the largest value of v = δᵀx in the risk set; it rises for ever if somebody at risk has a
 * smaller one. (With exact ties: if nobody who survives has a larger value than anybody who fails;
 * and if somebody who survives has a smaller one than somebody who fails.) Coefficients then have
 * no finite estimate. The condition is checked on the data, whatever the size of the coefficients
 * met so far, so that a large finite estimate is never taken for an infinite one.
 *
 * <p>Reference: Bryson and Johnson, Technometrics 23 (1981) 381; Heinze and Schemper, Biometrics 57
 * (2001) 114.
 */
final class MonotoneLikelihood {
  /** Component of a direction, relative to the largest, that is left over from convergence. */
  private static final double NEGLIGIBLE = 1e-6;

  /** Difference of v, relative to its largest value, that is rounding in a mixed direction. */
  private static final double ROUNDING = 1e-8;

  private final RiskSets riskSets;
  private final boolean exact;
  private final double[] direction;
  private final double[] value;
  private final double tolerance;

  private MonotoneLikelihood(NullModel model, double[] direction) {
    riskSets = model.riskSets();
    exact = model.ties() == Ties.EXACT;
    this.direction = direction;
    value = model.design().combination(direction);
    tolerance = countNonZero(direction) == 1 ? 0 : ROUNDING * largest(value);
  }

  /**
   * Checks a direction after removing negligible components.
   *
   * @param step direction in the standardised columns of the model
   * @return the direction with what it does to the rows, or nothing if the likelihood falls along
   *     it
   */
  static Optional<MonotoneLikelihood> along(NullModel model, double[] step) {
    double largest = largest(step);
    double[] direction = step.clone();
    for (int j = 0; j < direction.length; j++) {
      direction[j] = Math.abs(step[j]) < NEGLIGIBLE * largest ? 0 : step[j] / largest;
    }
    MonotoneLikelihood candidate = new MonotoneLikelihood(model, direction);
    return candidate.risesForEver() ? Optional.of(candidate) : Optional.empty();
  }

  /** Component of the direction along standardised column {@code j}. */
  double direction(int j) {
    return direction[j];
  }

  /** Value of v at a position; values nearer than {@link #tolerance()} are one. */
  double value(int position) {
    return value[position];
  }

  /** Largest difference between values that are one. */
  double tolerance() {
    return tolerance;
  }

  private boolean risesForEver() {
    Sweep sweep = new Sweep();
    for (int time = 0; time < riskSets.times(); time++) {
      // Exactly tied failures do not compete with each other.
      if (exact && !sweep.passes(time, true)) {
        return false;
      }
      double largest = -smallestFailing(time, -1);
      double smallest = smallestFailing(time, 1);
      sweep.append(exact ? smallest : largest, largest);
      boolean differ = !exact && smallest < largest - tolerance;
      if (differ || !sweep.passes(time, false) || (!exact && !sweep.passes(time, true))) {
        return false;
      }
    }
    return sweep.somebodyBelow;
  }

  /** The values of failures met so far, against those who were at risk. */
  private final class Sweep {
    private final RangeMinimum lowest = new RangeMinimum(riskSets.times());
    private final RangeMinimum highest = new RangeMinimum(riskSets.times());
    private boolean somebodyBelow;

    void append(double smallest, double largest) {
      lowest.append(smallest);
      highest.append(-largest);
    }

    /** Whether no row that is last at risk at a time, failing or not, was above the failures. */
    boolean passes(int time, boolean failing) {
      for (int p = riskSets.start(time); p < riskSets.start(time + 1); p++) {
        if (riskSets.fails(p) == failing) {
          if (lowest.since(riskSets.firstTime(p)) < value[p] - tolerance) {
            return false;
          }
          somebodyBelow |= -highest.since(riskSets.firstTime(p)) > value[p] + tolerance;
        }
      }
      return true;
    }
  }

  private double smallestFailing(int time, int sign) {
    double smallest = Double.POSITIVE_INFINITY;
    for (int p = riskSets.start(time); p < riskSets.start(time + 1); p++) {
      smallest = riskSets.fails(p) ? Math.min(smallest, sign * value[p]) : smallest;
    }
    return smallest;
  }

  private static double largest(double[] values) {
    double largest = 0;
    for (double v : values) {
      largest = Math.max(largest, Math.abs(v));
    }
    return largest;
  }

  private static int countNonZero(double[] values) {
    int count = 0;
    for (double v : values) {
      count += v == 0 ? 0 : 1;
    }
    return count;
  }
}
