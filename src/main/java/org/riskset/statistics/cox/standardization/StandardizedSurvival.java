package org.riskset.statistics.cox.standardization;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.riskset.statistics.cox.likelihood.CoxSample;
import org.riskset.statistics.cox.prediction.BaselineHazard;
import org.riskset.statistics.sample.DistinctValues;
import org.riskset.statistics.sample.Observations;

/**
 * Survival of a whole sample if everybody had one level of a factor, for each level: the mean over
 * all rows of the survival that the model predicts with the factor set to the level (g-formula,
 * direct standardisation). Immutable.
 *
 * <pre>
 * S_a(t) = Σ w_i S(t | x_i with level a) / Σ w_i
 * </pre>
 *
 * <p>References: Makuch, J. Chronic Dis. 35 (1982) 437; Hernán and Robins, Causal Inference: What
 * If (2020) ch. 13 and 17.
 */
public final class StandardizedSurvival {
  private final DistinctValues times;
  private final List<double[]> survival;

  private StandardizedSurvival(DistinctValues times, List<double[]> survival) {
    this.times = times;
    this.survival = survival;
  }

  /**
   * Standardises.
   *
   * @param hazard the fitted model
   * @param levels the sample with the factor set to each level in turn
   * @return the curves, or nothing if an infinite coefficient leaves a prediction undetermined
   */
  public static Optional<StandardizedSurvival> of(BaselineHazard hazard, List<CoxSample> levels) {
    DistinctValues times = eventTimes(levels.get(0).observations());
    List<double[]> survival = new ArrayList<>();
    for (CoxSample level : levels) {
      Optional<double[]> curve = hazard.meanSurvival(level, times.toArray());
      if (curve.isEmpty()) {
        return Optional.empty();
      }
      survival.add(curve.get());
    }
    return Optional.of(new StandardizedSurvival(times, survival));
  }

  private static DistinctValues eventTimes(Observations observations) {
    return DistinctValues.of(
        IntStream.range(0, observations.size())
            .filter(observations::event)
            .filter(i -> observations.weight(i) > 0)
            .mapToDouble(observations::time)
            .toArray());
  }

  /** Times of events, at which the curves fall. */
  public DistinctValues times() {
    return times;
  }

  /** S of a level after event time {@code k}. */
  public double survival(int level, int k) {
    return survival.get(level)[k];
  }

  /** S of a level at any time; after the last event it stays where it is. */
  public double at(int level, double time) {
    int passed = times.countAtMost(times.snap(time));
    return passed == 0 ? 1 : survival.get(level)[passed - 1];
  }

  /** Area under the curve of a level from 0 to {@code tau}. */
  public double restrictedMean(int level, double tau) {
    double area = 0;
    double from = 0;
    double height = 1;
    for (int k = 0; k < times.size() && times.value(k) < tau; k++) {
      area += height * (times.value(k) - from);
      from = times.value(k);
      height = survival.get(level)[k];
    }
    return area + height * (tau - from);
  }

  /** Number of levels. */
  public int levels() {
    return survival.size();
  }

  /**
   * The numbers that are reported, in one row: for each level S at each time, then the restricted
   * mean.
   *
   * @param reported times
   * @param tau end of the restricted mean, NaN for none
   */
  double[] summary(double[] reported, double tau) {
    return IntStream.range(0, levels())
        .mapToObj(level -> summary(level, reported, tau))
        .flatMapToDouble(Arrays::stream)
        .toArray();
  }

  private double[] summary(int level, double[] reported, double tau) {
    double[] row = new double[reported.length + 1];
    for (int k = 0; k < reported.length; k++) {
      row[k] = at(level, reported[k]);
    }
    row[reported.length] = Double.isNaN(tau) ? Double.NaN : restrictedMean(level, tau);
    return row;
  }
}
