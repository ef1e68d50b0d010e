package org.riskset.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.riskset.statistics.cox.likelihood.CoxSample;
import org.riskset.statistics.sample.CovariateMatrix;
import org.riskset.statistics.sample.Grouping;
import org.riskset.statistics.sample.Observations;

/** Any number of patients: follow-up in whole days, about 30 % events, two arms, ten numbers. */
final class SyntheticPatients {
  private static final int COLUMNS = 10;

  private final double[] time;
  private final boolean[] event;
  private final int[] arm;
  private final double[][] columns;

  SyntheticPatients(int rows) {
    Random random = new Random(rows);
    time = new double[rows];
    event = new boolean[rows];
    for (int i = 0; i < rows; i++) {
      double death = -6000 * Math.log(1 - random.nextDouble());
      double censoring = 365 + 3285 * random.nextDouble();
      time[i] = Math.ceil(Math.min(death, censoring));
      event[i] = death <= censoring;
    }
    arm = random.ints(rows, 0, 2).toArray();
    columns = new double[COLUMNS][rows];
    for (double[] column : columns) {
      Arrays.setAll(column, i -> random.nextGaussian());
    }
  }

  /** Follow-up that nobody has sorted yet. */
  Observations observations() {
    return Observations.rightCensored(time, event);
  }

  Grouping arms() {
    return new Grouping(List.of("0", "1"), arm);
  }

  CoxSample sample() {
    List<String> names = IntStream.range(0, COLUMNS).mapToObj(j -> "x" + j).toList();
    return CoxSample.of(observations(), new CovariateMatrix(names, columns, time.length), null);
  }
}
