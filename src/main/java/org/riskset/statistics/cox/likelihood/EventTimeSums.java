package org.riskset.statistics.cox.likelihood;

/**
 * What one event time adds to a partial likelihood and to what is derived from it. A view that is
 * valid during one step of a {@link RiskSetSweep} only.
 *
 * <p>Let d rows of total weight W fail. With S0, S1, S2 the sums of w e^η, w e^η x, w e^η x xᵀ over
 * the risk set and D0, D1, D2 those over the rows that fail, the event time has denominators S0 −
 * f_l D0 and means x̄_l = (S1 − f_l D1)/(S0 − f_l D0), with f_l = l/d for l = 0, …, d − 1 (Efron)
 * or f_l = 0 (Breslow). All sums are divided by e^c, c being the {@link #shift}.
 */
public final class EventTimeSums {
  private final RiskSetSums sums;
  private final Denominators denominators;
  private int time;
  private int failures;
  private double failingWeight;

  EventTimeSums(RiskSetSums sums, Ties ties) {
    this.sums = sums;
    denominators = new Denominators(ties);
  }

  void at(int eventTime, int count, double weight) {
    time = eventTime;
    failures = count;
    failingWeight = weight;
    denominators.at(sums.atRisk.sum(), sums.failing.sum(), count);
  }

  /** Number of the event time. */
  public int time() {
    return time;
  }

  /** Number of rows that fail, d. */
  public int failures() {
    return failures;
  }

  /** Weight of the rows that fail, W. */
  public double failingWeight() {
    return failingWeight;
  }

  /** The c by whose exponential all sums are divided; hazards are to be divided by it as well. */
  public double shift() {
    return sums.shift();
  }

  /** Number of rows at risk. */
  public int atRisk() {
    return sums.activeCount();
  }

  /** Position of the {@code i}-th of the rows at risk, in no particular order. */
  public int atRisk(int i) {
    return sums.active(i);
  }

  /** (W/d) Σ_l log(S0 − f_l D0), without the shift undone. */
  public double logDenominator() {
    return failingWeight * (denominators.logarithms / failures + sums.shift());
  }

  /** Increment of the baseline hazard, (W/d) Σ_l 1/(S0 − f_l D0). */
  public double hazard() {
    return meanWeight() * denominators.inverse;
  }

  /** The same with factors x̄_l, component {@code j}. */
  public double hazardTimesMean(int j) {
    return meanWeight() * bySquare(j);
  }

  /** Increment of the hazard for the rows that fail, (W/d) Σ_l (1 − f_l)/(S0 − f_l D0). */
  public double failingHazard() {
    return meanWeight() * (denominators.inverse - denominators.fractionInverse);
  }

  /** The same with factors x̄_l, component {@code j}. */
  public double failingHazardTimesMean(int j) {
    return meanWeight() * (bySquare(j) - byFractionSquare(j));
  }

  /** Mean of the x̄_l, component {@code j}. */
  public double mean(int j) {
    return (denominators.inverse * sums.atRisk.first(j)
            - denominators.fractionInverse * sums.failing.first(j))
        / failures;
  }

  /** W times the mean over l of the weighted mean squares of column {@code j}. */
  public double meanSquare(int j) {
    return meanWeight() * secondMoment(j, j);
  }

  /** W times the mean over l of the weighted covariances of columns {@code i} ≥ {@code j}. */
  public double covariance(int i, int j) {
    return meanWeight()
        * (secondMoment(i, j)
            - bySquare(i) * sums.atRisk.first(j)
            + byFractionSquare(i) * sums.failing.first(j));
  }

  private double secondMoment(int i, int j) {
    return denominators.inverse * sums.atRisk.second(i, j)
        - denominators.fractionInverse * sums.failing.second(i, j);
  }

  private double bySquare(int j) {
    return denominators.square * sums.atRisk.first(j)
        - denominators.fractionSquare * sums.failing.first(j);
  }

  private double byFractionSquare(int j) {
    return denominators.fractionSquare * sums.atRisk.first(j)
        - denominators.squaredFractionSquare * sums.failing.first(j);
  }

  private double meanWeight() {
    return failingWeight / failures;
  }
}
