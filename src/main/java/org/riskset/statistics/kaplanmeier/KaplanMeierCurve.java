package org.riskset.statistics.kaplanmeier;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.riskset.statistics.sample.RiskTable;

/** A Kaplan–Meier estimate: one entry per distinct end of follow-up, ascending. Immutable. */
public final class KaplanMeierCurve {
  private final KaplanMeierOptions options;
  private final RiskTable table;
  private final Estimate estimate;
  private final PointwiseLimits limits;

  /**
   * The estimate from counts.
   *
   * @param betaProduct whether beta-product limits are defined for the rows counted
   */
  KaplanMeierCurve(
      RiskTable table, KaplanMeierOptions options, Variances variances, boolean betaProduct) {
    this.options = options;
    this.table = table;
    estimate = new Estimate(table, options, variances);
    limits = limits(options, betaProduct && mayReplaceLimitsAtZero(options));
  }

  private static boolean mayReplaceLimitsAtZero(KaplanMeierOptions options) {
    return options.betaProductAtZero()
        && options.confidenceType() != ConfidenceType.NONE
        && options.survivalMethod() == SurvivalMethod.PRODUCT_LIMIT;
  }

  private PointwiseLimits limits(KaplanMeierOptions options, boolean betaProductAtZero) {
    if (options.confidenceType() == ConfidenceType.BETA_PRODUCT) {
      return new BetaProduct(table, options.confidenceLevel());
    }
    PointwiseLimits normal =
        new NormalLimits(options, estimate::survival, estimate::standardErrorOfLog);
    return betaProductAtZero
        ? new LimitsAtZero(
            normal, new BetaProduct(table, options.confidenceLevel()), estimate::survival)
        : normal;
  }

  /** Number of distinct event or censoring times. */
  public int size() {
    return table.size();
  }

  /** Time {@code i}. */
  public double time(int i) {
    return table.time(i);
  }

  /** Weight at risk just before time {@code i}. */
  public double atRisk(int i) {
    return table.atRisk(i);
  }

  /** Weight of events at time {@code i}. */
  public double events(int i) {
    return table.events(i);
  }

  /** Weight censored at time {@code i}. */
  public double censored(int i) {
    return table.censored(i);
  }

  /** S just after time {@code i}. */
  public double survival(int i) {
    return estimate.survival(i);
  }

  /** Standard error of S at time {@code i}; Greenwood's is NaN where S is 0. */
  public double standardError(int i) {
    return estimate.standardError(i);
  }

  /** Lower limit of S at time {@code i}, NaN where it does not exist. */
  public double lower(int i) {
    return limits.lower(i);
  }

  /** Upper limit of S at time {@code i}, NaN where it does not exist. */
  public double upper(int i) {
    return limits.upper(i);
  }

  /** Cumulative hazard at time {@code i}. */
  public double cumulativeHazard(int i) {
    return estimate.hazard(i);
  }

  /** Standard error of the cumulative hazard at time {@code i}. */
  public double cumulativeHazardStandardError(int i) {
    return estimate.hazardStandardError(i);
  }

  /**
   * Variance of Σ c(i) Δ log S(i), a sum over all times with the change of log S at each; the term
   * of a time at which S reaches 0 is left out. Without robust variance it is Σ c² d/(Y(Y − d)),
   * whatever the method of S.
   *
   * @param coefficient c(i), any finite number
   */
  public double varianceOfLogChanges(IntToDoubleFunction coefficient) {
    return size() == 0 ? 0 : estimate.varianceOfLogChanges(coefficient);
  }

  /** Number of rows. */
  public int rows() {
    return table.rows();
  }

  /** Weight of all events. */
  public double totalEvents() {
    return table.totalEvents();
  }

  /** The options the curve was estimated with. */
  public KaplanMeierOptions options() {
    return options;
  }

  /**
   * The curve read at {@code time}: S is right-continuous, so an event at {@code time} counts, and
   * numbers at risk are left-continuous, so it is still at risk. A time that differs by
   * floating-point noise only from an observed one is read as that one.
   */
  public SurvivalAt at(double time) {
    double snapped = table.snap(time);
    int passed = table.times().countAtMost(snapped);
    int i = passed - 1;
    boolean beyond =
        size() == 0 || (snapped > time(size() - 1) && estimate.survival(size() - 1) > 0);
    return new SurvivalAt(
        time,
        table.atRiskJustBefore(snapped),
        sum(table::events, passed),
        sum(table::censored, passed),
        beyond ? Double.NaN : estimate.survival(i),
        beyond ? Double.NaN : estimate.standardError(i),
        beyond ? Double.NaN : limits.lower(i),
        beyond ? Double.NaN : limits.upper(i));
  }

  private static double sum(IntToDoubleFunction function, int count) {
    return IntStream.range(0, count).mapToDouble(function).sum();
  }

  /**
   * The time by which {@code probability} had the event, with limits from where the limits of S
   * fall that far.
   *
   * @param probability from 0 to 1
   * @throws IllegalArgumentException if the probability lies outside
   */
  public Quantile quantile(double probability) {
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException("probability must lie in [0, 1], found " + probability);
    }
    return new Quantile(
        probability,
        new StepQuantile(table.times(), estimate::survival).at(probability),
        new StepQuantile(table.times(), limits::lower).at(probability),
        new StepQuantile(table.times(), limits::upper).at(probability));
  }
}
