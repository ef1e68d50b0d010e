package org.riskset.statistics.cox;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.riskset.statistics.cox.likelihood.Ties;
import org.riskset.statistics.sample.CovariateMatrix;
import org.riskset.statistics.sample.Grouping;
import org.riskset.statistics.sample.Observations;

/** Small random samples with ties, some of them with delayed entry, weights or two strata. */
final class SmallSamples {
  private SmallSamples() {}

  /**
   * A sample.
   *
   * @param observations rows
   * @param covariates one to four columns of small whole numbers or, every other time, of normal
   *     ones
   * @param strata one or two strata
   */
  record Sample(Observations observations, CovariateMatrix covariates, Grouping strata) {
    /** The sample as it can be fitted with the given ties: exact ones know no weights. */
    Sample forTies(Ties ties) {
      if (ties != Ties.EXACT) {
        return this;
      }
      double[] ones = new double[observations.size()];
      Arrays.fill(ones, 1);
      return new Sample(observations.withWeights(ones), covariates, strata);
    }
  }

  /** Samples of 3 to {@code mostRows} rows. */
  static Arbitrary<Sample> upTo(int mostRows) {
    return Arbitraries.randomValue(random -> sample(random, mostRows));
  }

  private static Sample sample(Random random, int mostRows) {
    int n = 3 + random.nextInt(mostRows - 2);
    int columns = 1 + random.nextInt(4);
    boolean normal = random.nextBoolean();
    boolean delayed = random.nextInt(3) == 0;
    boolean weighted = random.nextInt(3) == 0;
    int strata = 1 + random.nextInt(2);
    double[] entry = new double[n];
    double[] time = new double[n];
    boolean[] event = new boolean[n];
    double[] weight = new double[n];
    int[] stratum = new int[n];
    double[][] x = new double[columns][n];
    int values = 2 + random.nextInt(6);
    for (int i = 0; i < n; i++) {
      entry[i] = random.nextInt(4);
      time[i] = entry[i] + 1 + random.nextInt(8);
      event[i] = random.nextInt(4) > 0;
      weight[i] = 0.5 * (1 + random.nextInt(4));
      stratum[i] = random.nextInt(strata);
      for (int j = 0; j < columns; j++) {
        x[j][i] = normal ? random.nextGaussian() : random.nextInt(values) - 1;
      }
    }
    List<String> names = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    for (int j = 0; j < columns; j++) {
      names.add("x" + j);
    }
    for (int s = 0; s < strata; s++) {
      labels.add("stratum " + s);
    }
    return new Sample(
        Observations.of(delayed ? entry : null, time, event, weighted ? weight : null),
        new CovariateMatrix(names, x, n),
        new Grouping(labels, stratum));
  }
}
