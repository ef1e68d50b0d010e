package org.riskset.statistics.incidence;

import java.util.ArrayList;
import java.util.List;

/** The cumulative incidences of all causes in one group of rows. Immutable. */
public final class IncidenceEstimate {
  private final EventTable table;
  private final IncidenceOptions options;
  private final List<IncidenceCurve> causes;

  IncidenceEstimate(EventTable table, double[][] variances, IncidenceOptions options) {
    this.table = table;
    this.options = options;
    List<IncidenceCurve> curves = new ArrayList<>();
    for (int cause = 0; cause < table.causeCount(); cause++) {
      curves.add(new IncidenceCurve(table, cause, variances[cause], options));
    }
    causes = List.copyOf(curves);
  }

  /** The options the incidences were estimated with. */
  public IncidenceOptions options() {
    return options;
  }

  /** One curve per cause, in the order of the causes. */
  public List<IncidenceCurve> causes() {
    return causes;
  }

  /** Number of rows. */
  public int rows() {
    return table.sample().size();
  }

  /** Number of distinct event or censoring times. */
  public int size() {
    return table.size();
  }

  /** Time {@code i}. */
  public double time(int i) {
    return table.table().time(i);
  }

  /** Probability of no event of any cause, just after time {@code i}. */
  public double eventFree(int i) {
    return table.survival(i);
  }

  /** Weight censored at time {@code i}. */
  public double censored(int i) {
    return table.table().censored(i);
  }
}
