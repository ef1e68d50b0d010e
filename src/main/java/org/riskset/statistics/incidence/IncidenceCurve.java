package org.riskset.statistics.incidence;

import java.util.stream.IntStream;
import org.riskset.statistics.kaplanmeier.LimitScale;

/** The cumulative incidence of one cause: one entry per distinct end of follow-up. Immutable. */
public final class IncidenceCurve {
  private final EventTable table;
  private final int cause;
  private final double[] incidence;
  private final double[] standardError;
  private final LimitScale limits;

  IncidenceCurve(EventTable table, int cause, double[] variance, IncidenceOptions options) {
    this.table = table;
    this.cause = cause;
    limits = new LimitScale(options.scale(), options.confidenceLevel());
    incidence = new double[table.size()];
    standardError = new double[table.size()];
    double sum = 0;
    for (int k = 0; k < incidence.length; k++) {
      sum += table.survivalBefore(k) * table.hazard(cause, k);
      incidence[k] = Math.min(sum, 1);
      standardError[k] = Math.sqrt(variance[k]);
    }
  }

  /** Number of distinct event or censoring times, of any cause. */
  public int size() {
    return incidence.length;
  }

  /** Time {@code i}. */
  public double time(int i) {
    return table.table().time(i);
  }

  /** Weight at risk just before time {@code i}. */
  public double atRisk(int i) {
    return table.atRisk(i);
  }

  /** Weight of events of the cause at time {@code i}. */
  public double events(int i) {
    return table.events(cause, i);
  }

  /** F just after time {@code i}. */
  public double incidence(int i) {
    return incidence[i];
  }

  /** Standard error of F at time {@code i}. */
  public double standardError(int i) {
    return standardError[i];
  }

  /** Lower limit of F at time {@code i}, NaN where it does not exist. */
  public double lower(int i) {
    return lower(incidence[i], standardError[i]);
  }

  /** Upper limit of F at time {@code i}, NaN where it does not exist. */
  public double upper(int i) {
    return upper(incidence[i], standardError[i]);
  }

  private double lower(double estimate, double error) {
    return limits.lower(estimate, ofLog(estimate, error));
  }

  private double upper(double estimate, double error) {
    return limits.upper(estimate, ofLog(estimate, error));
  }

  /** Standard error of log F. */
  private static double ofLog(double estimate, double error) {
    return error == 0 ? 0 : error / estimate;
  }

  /** Number of rows of the group. */
  public int rows() {
    return table.sample().size();
  }

  /** Weight of all events of the cause. */
  public double totalEvents() {
    return table.sample().eventWeight(cause);
  }

  /**
   * The curve read at {@code time}: F is right-continuous, so an event at {@code time} counts, and
   * numbers at risk are left-continuous. A time that differs by floating-point noise only from an
   * observed one is read as that one.
   */
  public IncidenceAt at(double time) {
    double snapped = table.table().snap(time);
    int passed = table.table().times().countAtMost(snapped);
    boolean pastData =
        size() == 0 || (snapped > time(size() - 1) && table.survival(size() - 1) > 0);
    double estimate = passed == 0 ? 0 : incidence[passed - 1];
    double known = pastData ? Double.NaN : estimate;
    double error = pastData ? Double.NaN : passed == 0 ? 0 : standardError[passed - 1];
    return new IncidenceAt(
        time,
        table.table().atRiskJustBefore(snapped),
        IntStream.range(0, passed).mapToDouble(this::events).sum(),
        known,
        error,
        lower(known, error),
        upper(known, error));
  }
}
