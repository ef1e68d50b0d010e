package org.riskset.statistics.cox.prediction;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.riskset.statistics.cox.likelihood.CoxSample;

/**
 * Means of covariates, at which R's {@code coxph} centres linear predictors.
 *
 * <p>A column whose values are all −1, 0 or 1 has mean 0: such columns code factors, and a patient
 * between two levels does not exist. Means are weighted, except with delayed entry, as in R. Rows
 * of weight 0 do not count.
 */
public final class CovariateMeans {
  private CovariateMeans() {}

  /** Means of all rows, 0 for columns of −1, 0 and 1. */
  public static double[] of(CoxSample sample) {
    int[] rows = IntStream.range(0, sample.size()).filter(i -> weight(sample, i) > 0).toArray();
    double[] means = ofRows(sample, rows, !sample.observations().hasEntry());
    for (int j = 0; j < means.length; j++) {
      means[j] = isCoded(sample, rows, j) ? 0 : means[j];
    }
    return means;
  }

  /** Weighted means of the rows of one stratum, all columns alike. */
  public static double[] ofStratum(CoxSample sample, int stratum) {
    return ofRows(sample, sample.strata().rowsOf(stratum), true);
  }

  /** Means of some rows. */
  static double[] ofRows(CoxSample sample, int[] rows, boolean weighted) {
    double[] means = new double[sample.covariates().columnCount()];
    double total = Arrays.stream(rows).mapToDouble(i -> weighted ? weight(sample, i) : 1).sum();
    for (int j = 0; j < means.length && total > 0; j++) {
      // From an origin that occurs, so that a large mean costs no digits.
      double origin = sample.covariates().value(rows[0], j);
      double sum = 0;
      for (int i : rows) {
        double factor = weighted ? weight(sample, i) : 1;
        sum += factor * (sample.covariates().value(i, j) - origin);
      }
      means[j] = origin + sum / total;
    }
    return means;
  }

  private static boolean isCoded(CoxSample sample, int[] rows, int column) {
    return Arrays.stream(rows)
        .mapToDouble(i -> sample.covariates().value(i, column))
        .allMatch(x -> x == -1 || x == 0 || x == 1);
  }

  private static double weight(CoxSample sample, int row) {
    return sample.observations().weight(row);
  }
}
