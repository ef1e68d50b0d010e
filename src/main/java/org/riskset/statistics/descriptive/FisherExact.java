package org.riskset.statistics.descriptive;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Fisher's exact test of an r × c table: the probability, given the margins, of all tables that are
 * no more probable than the one observed.
 *
 * <p>Columns are filled one after another. A node is what is left of the row totals, up to their
 * order; paths to it with the same probability so far are one. A node whose completions are all
 * counted, or none, is settled at once by the least and most probable of them (Mehta and Patel, J.
 * Am. Stat. Assoc. 78 (1983) 427).
 */
public final class FisherExact {
  /** Tables this much more probable than the observed one count as equally so. */
  private static final double TOLERANCE = 1e-7;

  private static final double MERGED = 1e-9;

  /** Steps after which the table is too large. */
  private static final long MOST_STEPS = 4_000_000;

  private final int[] columns;
  private final double[] logFactorials;
  private final double observed;
  private final double constant;
  private final Map<List<Integer>, double[]> extremes = new HashMap<>();
  private long steps;

  private FisherExact(ContingencyTable table) {
    int[] rows = table.rowTotals();
    this.columns = table.columnTotals();
    this.logFactorials = logFactorialsUpTo(Arrays.stream(rows).sum());
    double sum = 0;
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < columns.length; j++) {
        sum -= logFactorial(table.count(i, j));
      }
    }
    this.observed = sum;
    this.constant =
        sumOfLogFactorials(rows)
            + sumOfLogFactorials(columns)
            - logFactorial(Arrays.stream(rows).sum());
  }

  /** The p-value; empty if the table is too large, or has nothing to compare. */
  public static OptionalDouble pValue(ContingencyTable table) {
    if (!table.isComparable()) {
      return OptionalDouble.empty();
    }
    ContingencyTable upright =
        table.rowTotals().length > table.columnTotals().length ? transposed(table) : table;
    return new FisherExact(upright).pValue(upright.rowTotals());
  }

  private static ContingencyTable transposed(ContingencyTable table) {
    int height = table.columnTotals().length;
    int width = table.rowTotals().length;
    int[][] counts = new int[height][width];
    for (int i = 0; i < height; i++) {
      for (int j = 0; j < width; j++) {
        counts[i][j] = table.count(j, i);
      }
    }
    return ContingencyTable.of(counts);
  }

  private OptionalDouble pValue(int[] rows) {
    Map<List<Integer>, Paths> nodes = new HashMap<>();
    nodes.put(key(rows), Paths.start());
    double sum = 0;
    for (int stage = 0; stage < columns.length; stage++) {
      Map<List<Integer>, Paths> next = new HashMap<>();
      for (Map.Entry<List<Integer>, Paths> node : nodes.entrySet()) {
        sum += advance(node.getKey(), node.getValue(), stage, next);
        if (steps > MOST_STEPS) {
          return OptionalDouble.empty();
        }
      }
      nodes = next;
    }
    return OptionalDouble.of(Math.min(1, sum));
  }

  /** Settles the paths of a node, or leads them on; returns the probability that is settled. */
  private double advance(
      List<Integer> rows, Paths paths, int stage, Map<List<Integer>, Paths> next) {
    double[] bounds = extremes(rows, stage);
    double settled = 0;
    double total = total(rows, stage) + constant;
    Paths open = new Paths();
    for (double[] path : paths.all()) {
      if (path[0] + bounds[1] <= observed + TOLERANCE) {
        settled += path[1] * Math.exp(path[0] + total);
      } else if (path[0] + bounds[0] <= observed + TOLERANCE) {
        open.add(path[0], path[1]);
      }
    }
    if (!open.isEmpty()) {
      Allocations.of(
          rows,
          columns[stage],
          logFactorials,
          (left, log) -> {
            steps += open.size();
            Paths there = next.computeIfAbsent(key(left), k -> new Paths());
            open.all().forEach(path -> there.add(path[0] + log, path[1]));
          });
    }
    return settled;
  }

  /** Log of the sum over all completions of exp(−Σ log x!). */
  private double total(List<Integer> rows, int stage) {
    int[] left = Arrays.copyOfRange(columns, stage, columns.length);
    int[] totals = rows.stream().mapToInt(Integer::intValue).toArray();
    return logFactorial(Arrays.stream(left).sum())
        - sumOfLogFactorials(totals)
        - sumOfLogFactorials(left);
  }

  /** Least and largest −Σ log x! of the completions of a node. */
  private double[] extremes(List<Integer> rows, int stage) {
    if (stage == columns.length || steps > MOST_STEPS) {
      return new double[2];
    }
    double[] known = extremes.get(rows);
    if (known != null) {
      return known;
    }
    double[] found = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
    Allocations.of(
        rows,
        columns[stage],
        logFactorials,
        (left, log) -> {
          steps++;
          double[] rest = extremes(key(left), stage + 1);
          found[0] = Math.min(found[0], log + rest[0]);
          found[1] = Math.max(found[1], log + rest[1]);
        });
    extremes.put(rows, found);
    return found;
  }

  private static List<Integer> key(int[] rows) {
    return IntStream.of(rows).sorted().boxed().toList();
  }

  private double sumOfLogFactorials(int[] counts) {
    return Arrays.stream(counts).mapToDouble(this::logFactorial).sum();
  }

  private double logFactorial(int count) {
    return logFactorials[count];
  }

  private static double[] logFactorialsUpTo(int most) {
    double[] logs = new double[most + 1];
    for (int x = 2; x <= most; x++) {
      logs[x] = logs[x - 1] + Math.log(x);
    }
    return logs;
  }

  /** Ways to a node: −Σ log x! so far, and how many there are of each. */
  private static final class Paths {
    private final Map<Long, double[]> byValue = new HashMap<>();

    static Paths start() {
      Paths paths = new Paths();
      paths.add(0, 1);
      return paths;
    }

    void add(double log, double count) {
      byValue.computeIfAbsent(Math.round(log / MERGED), k -> new double[] {log, 0})[1] += count;
    }

    Iterable<double[]> all() {
      return byValue.values();
    }

    boolean isEmpty() {
      return byValue.isEmpty();
    }

    int size() {
      return byValue.size();
    }
  }
}
