package org.riskset.statistics.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  /** With a copy of the first row in a third stratum of its own. */
  public Samples withAStratumOfOne() {
    int n = size();
    Samples more = select(IntStream.range(0, n + 1).map(i -> i % n).toArray());
    int[] codes = IntStream.range(0, n + 1).map(i -> i < n ? strata.code(i) : 2).toArray();
    return new Samples(
        more.observations,
        more.covariates,
        more.groups,
        new Grouping(List.of("s", "t", "alone"), codes));
  }

  /** Other covariates: for each of some levels of "x", whether a row has it. */
  public Samples withIndicators(int... levels) {
    double[][] columns = new double[levels.length][];
    for (int j = 0; j < levels.length; j++) {
      int level = levels[j];
      columns[j] = values(i -> covariates.value(i, 0) == level ? 1 : 0);
    }
    List<String> names = IntStream.of(levels).mapToObj(level -> "x" + level).toList();
    return new Samples(observations, new CovariateMatrix(names, columns, size()), groups, strata);
  }

  /**
   * The rows of this sample from which those of another were made, as groups of that one; "y" tells
   * rows apart.
   */
  public Grouping origins(Samples made) {
    Map<Double, Integer> row = new HashMap<>();
    for (int i = 0; i < size(); i++) {
      row.put(covariates.value(i, 1), i);
    }
    int[] codes =
        IntStream.range(0, made.size()).map(i -> row.get(made.covariates.value(i, 1))).toArray();
    return new Grouping(Grouping.ofEachRow(size()).labels(), codes);
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
