package org.riskset.statistics.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;
import org.riskset.statistics.sample.CovariateMatrix;
import org.riskset.statistics.sample.Grouping;
import org.riskset.statistics.sample.Observations;

/**
 * Random samples with ties for properties: observations, two covariates, three groups, two strata.
 *
 * @param observations rows, some samples with delayed entry, some with weights
 * @param covariates columns "x" (few values) and "y" (many)
 * @param groups one of three groups per row
 * @param strata one of two strata per row
 */
public record Samples(
    Observations observations, CovariateMatrix covariates, Grouping groups, Grouping strata) {

  /** Samples of 10 to {@code mostRows} rows. */
  public static Arbitrary<Samples> upTo(int mostRows) {
    return Arbitraries.randomValue(random -> sample(random, 10 + random.nextInt(mostRows - 9)));
  }

  private static Samples sample(Random random, int n) {
    boolean delayed = random.nextInt(3) == 0;
    boolean weighted = random.nextInt(3) == 0;
    double[] entry = new double[n];
    double[] time = new double[n];
    boolean[] event = new boolean[n];
    double[] weight = new double[n];
    double[][] x = new double[2][n];
    for (int i = 0; i < n; i++) {
      entry[i] = random.nextInt(5);
      time[i] = entry[i] + 1 + random.nextInt(12);
      event[i] = random.nextInt(3) > 0;
      weight[i] = 0.25 * (1 + random.nextInt(8));
      x[0][i] = random.nextInt(3);
      x[1][i] = random.nextGaussian();
    }
    return new Samples(
        Observations.of(delayed ? entry : null, time, event, weighted ? weight : null),
        new CovariateMatrix(List.of("x", "y"), x, n),
        new Grouping(List.of("a", "b", "c"), random.ints(n, 0, 3).toArray()),
        new Grouping(List.of("s", "t"), random.ints(n, 0, 2).toArray()));
  }

  /** The rows at the given indices. */
  public Samples select(int[] rows) {
    return new Samples(
        observations.select(rows),
        covariates.select(rows),
        groups.select(rows),
        strata.select(rows));
  }

  /** The rows in an order drawn from {@code random}. */
  public Samples shuffled(Random random) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, size()).boxed().toList());
    Collections.shuffle(order, random);
    return select(order.stream().mapToInt(Integer::intValue).toArray());
  }

  /** All times multiplied. */
  public Samples rescaled(double factor) {
    return withObservations(
        observations(i -> observations.entry(i) * factor, i -> observations.time(i) * factor));
  }

  /** Without weights. */
  public Samples unweighted() {
    return withObservations(
        Observations.of(
            observations.hasEntry() ? observations.entries() : null,
            observations.times(),
            events(),
            null));
  }

  /** Each row as often as {@code copies} says. */
  public Samples replicated(int[] copies) {
    return select(
        IntStream.range(0, size())
            .flatMap(i -> IntStream.range(0, copies[i]).map(c -> i))
            .toArray());
  }

  /** Unweighted rows with {@code weight} instead. */
  public Samples weighted(int[] weight) {
    return withObservations(
        Observations.of(
            observations.hasEntry() ? observations.entries() : null,
            observations.times(),
            events(),
            IntStream.of(weight).asDoubleStream().toArray()));
  }

  /**
   * The same follow-up in pieces: a row of (entry, time] becomes (entry, cut] without event and
   * (cut, time], for a cut drawn from {@code random}; half of the rows stay whole.
   */
  public Samples split(Random random) {
    int n = size();
    boolean[] cut = new boolean[2 * n];
    double[] entry = new double[2 * n];
    double[] time = new double[2 * n];
    boolean[] event = new boolean[2 * n];
    double[] weight = new double[2 * n];
    for (int i = 0; i < n; i++) {
      double start = observations.hasEntry() ? observations.entry(i) : -1;
      double at = start + (observations.time(i) - start) * (0.1 + 0.8 * random.nextDouble());
      at = random.nextBoolean() ? Math.max(start + 0.5, Math.rint(at)) : at;
      cut[n + i] = random.nextBoolean() && at < observations.time(i);
      entry[i] = cut[n + i] ? at : start;
      time[i] = observations.time(i);
      event[i] = observations.event(i);
      entry[n + i] = start;
      time[n + i] = at;
      weight[i] = observations.weight(i);
      weight[n + i] = observations.weight(i);
    }
    int[] rows = IntStream.range(0, 2 * n).filter(i -> i < n || cut[i]).toArray();
    int[] original = IntStream.of(rows).map(i -> i % n).toArray();
    return select(original)
        .withObservations(Observations.of(entry, time, event, weight).select(rows));
  }

  /** Number of rows. */
  public int size() {
    return observations.size();
  }

  private Samples withObservations(Observations others) {
    return new Samples(others, covariates, groups, strata);
  }

  private Observations observations(IntToDoubleFunction entry, IntToDoubleFunction time) {
    return Observations.of(
        observations.hasEntry() ? values(entry) : null,
        values(time),
        events(),
        observations.hasWeights() ? weights() : null);
  }

  private double @Nullable [] weights() {
    return values(observations::weight);
  }

  private double[] values(IntToDoubleFunction function) {
    return IntStream.range(0, size()).mapToDouble(function).toArray();
  }

  private boolean[] events() {
    boolean[] events = new boolean[size()];
    for (int i = 0; i < events.length; i++) {
      events[i] = observations.event(i);
    }
    return events;
  }
}
