package org.riskset.statistics.kaplanmeier;

import java.util.function.IntToDoubleFunction;
import org.riskset.statistics.sample.Grouping;
import org.riskset.statistics.sample.Observations;
import org.riskset.statistics.sample.RowIndex;
import org.riskset.statistics.sample.Timeline;

/**
 * Infinitesimal-jackknife variance: Σ over clusters of (Σ over its rows of w · ∂sum/∂w)².
 *
 * <p>At every time all rows at risk move by the same derivative, times their weight. So the
 * influence of a cluster is A + B·g, where g is the sum of those derivatives since the base, B the
 * weight of its rows at risk, and A changes only when one of its rows enters, has the event or
 * leaves. The sum of squares ΣA² + 2gΣAB + g²ΣB² follows each such change at constant cost; the
 * base moves on from time to time, which bounds cancellation. The whole costs O(n log n) for
 * practical purposes, where a matrix of rows by times would cost O(n²).
 *
 * <p>References: Jaeckel, Bell Laboratories memorandum MM 72-1215-11 (1972); Therneau and Grambsch,
 * Modeling Survival Data (2000), section 7.3; Reid, Ann. Statist. 9 (1981) 78.
 */
final class InfinitesimalJackknife implements Variances {
  private final Observations observations;
  private final Grouping clusters;
  private final RowIndex entering;
  private final RowIndex leaving;

  /**
   * The variance over clusters.
   *
   * @param observations the rows
   * @param clusters which rows belong together
   */
  InfinitesimalJackknife(Observations observations, Grouping clusters) {
    this.observations = observations;
    this.clusters = clusters;
    Timeline timeline = Timeline.ofEndTimes(observations);
    entering = timeline.rowsByFirst();
    leaving = timeline.rowsByLast();
  }

  @Override
  public double[] running(EventSteps steps, IntToDoubleFunction coefficient) {
    double[] variances = new double[steps.size()];
    Influences influences = new Influences(clusters.groupCount());
    for (int k = 0; k < variances.length; k++) {
      double c = coefficient.applyAsDouble(k);
      influences.nextTime(entering.end(k) - entering.start(k), c * steps.derivativeAtRisk(k));
      for (int p = entering.start(k); p < entering.end(k); p++) {
        influences.enter(cluster(entering, p), weight(entering, p));
      }
      influences.move(c * steps.derivativeAtRisk(k));
      addEvents(influences, k, c * steps.derivativeOfEvent(k));
      // Without an event the variance stays the same, to the last digit.
      boolean same = k > 0 && steps.growth(k) == 0;
      variances[k] = same ? variances[k - 1] : influences.sumOfSquares();
      for (int p = leaving.start(k); p < leaving.end(k); p++) {
        influences.leave(cluster(leaving, p), weight(leaving, p));
      }
    }
    return variances;
  }

  private void addEvents(Influences influences, int k, double derivative) {
    if (derivative == 0) {
      return;
    }
    for (int p = leaving.start(k); p < leaving.end(k); p++) {
      if (observations.event(leaving.row(p))) {
        influences.add(cluster(leaving, p), weight(leaving, p) * derivative);
      }
    }
  }

  private int cluster(RowIndex rows, int position) {
    return clusters.code(rows.row(position));
  }

  private double weight(RowIndex rows, int position) {
    return observations.weight(rows.row(position));
  }
}
