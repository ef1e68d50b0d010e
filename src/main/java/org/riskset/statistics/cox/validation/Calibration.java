package org.riskset.statistics.cox.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.riskset.statistics.kaplanmeier.ConfidenceType;
import org.riskset.statistics.kaplanmeier.KaplanMeier;
import org.riskset.statistics.kaplanmeier.KaplanMeierOptions;
import org.riskset.statistics.kaplanmeier.SurvivalAt;
import org.riskset.statistics.sample.DistinctValues;
import org.riskset.statistics.sample.Observations;

/**
 * Predicted against observed survival at one time: rows in groups of about equal size by predicted
 * survival, in each the mean prediction and the Kaplan–Meier estimate. Rows of equal prediction
 * stay together.
 *
 * @param time the time
 * @param groups from the lowest predicted survival to the highest
 */
public record Calibration(double time, List<Group> groups) {
  private static final int FEW_ROWS = 500;
  private static final int FEW_GROUPS = 5;
  private static final int GROUPS = 10;

  /**
   * One group.
   *
   * @param n rows
   * @param events rows with the event by the time
   * @param predicted mean predicted survival, weighted by case weights
   * @param observed Kaplan–Meier estimate with its log-log limits
   */
  public record Group(int n, double events, double predicted, SurvivalAt observed) {}

  /** Copies the groups. */
  public Calibration {
    groups = List.copyOf(groups);
  }

  /** Number of groups for so many rows: {@value #FEW_GROUPS} below {@value #FEW_ROWS}, else 10. */
  public static int groupsFor(int rows) {
    return rows < FEW_ROWS ? FEW_GROUPS : GROUPS;
  }

  /**
   * Compares.
   *
   * @param predicted survival at the time, one number per row
   * @param groups how many groups
   * @param confidenceLevel coverage of the limits
   */
  public static Calibration of(
      Observations observations,
      double[] predicted,
      double time,
      int groups,
      double confidenceLevel) {
    int[] code = codes(predicted, groups);
    KaplanMeierOptions options = new KaplanMeierOptions(ConfidenceType.LOG_LOG, confidenceLevel);
    List<Group> found = new ArrayList<>();
    for (int group = 0; group < groups; group++) {
      int wanted = group;
      int[] rows = IntStream.range(0, code.length).filter(i -> code[i] == wanted).toArray();
      if (rows.length > 0) {
        SurvivalAt observed = KaplanMeier.estimate(observations.select(rows), options).at(time);
        double mean = mean(observations, predicted, rows);
        found.add(new Group(rows.length, observed.eventsSoFar(), mean, observed));
      }
    }
    return new Calibration(time, found);
  }

  /** Group of each row: by the share of rows with a smaller prediction. */
  private static int[] codes(double[] predicted, int groups) {
    DistinctValues distinct = DistinctValues.of(predicted);
    int[] below = new int[distinct.size() + 1];
    for (double value : predicted) {
      below[distinct.countAtMost(value)]++;
    }
    Arrays.parallelPrefix(below, Integer::sum);
    return Arrays.stream(predicted)
        .mapToInt(
            v -> (int) ((long) groups * below[distinct.countAtMost(v) - 1] / predicted.length))
        .toArray();
  }

  private static double mean(Observations observations, double[] predicted, int[] rows) {
    double sum = 0;
    double total = 0;
    for (int i : rows) {
      sum += observations.weight(i) * predicted[i];
      total += observations.weight(i);
    }
    return sum / total;
  }
}
