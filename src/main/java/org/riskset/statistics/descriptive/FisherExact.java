package org.riskset.statistics.descriptive;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

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

  private final int[] columns;
  private final double[] logFactorials;
  private final double observed;
  private final double constant;
  private final Map<List<Integer>, double[]> extremes = new HashMap<>();
  private final long mostSteps;
  private long steps;

  private FisherExact(ContingencyTable table, long mostSteps) {
    this.mostSteps = mostSteps;
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

  /**
   * The p-value; empty if the table is too large, or has nothing to compare.
   *
   * @param mostSteps steps after which the table is too large; ten million take about a second
   */
  public static OptionalDouble pValue(ContingencyTable table, long mostSteps) {
    if (!table.isComparable()) {
      return OptionalDouble.empty();
    }
    ContingencyTable upright =
        table.rowTotals().length > table.columnTotals().length ? transposed(table) : table;
    return new FisherExact(upright, mostSteps).pValue(upright.rowTotals());
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
        if (steps > mostSteps) {
          return OptionalDouble.empty();
        }
      }
      nodes = next;
    }
    return OptionalDouble.of(Math.min(1, sum));
  }

  /** Leads the paths of a node on; returns the probability that this settles. */
  private double advance(
      List<Integer> rows, Paths paths, int stage, Map<List<Integer>, Paths> next) {
    double[] settled = new double[1];
    Allocations.of(
        rows,
        columns[stage],
        logFactorials,
        (left, log) -> {
          steps += paths.size();
          if (steps <= mostSteps) {
            settled[0] += step(paths, key(left), log, stage + 1, next);
          }
        });
    return settled[0];
  }

  /** Takes all paths one column further, to a node that settles some of them. */
  private double step(
      Paths paths, List<Integer> node, double log, int stage, Map<List<Integer>, Paths> next) {
    double[] bounds = extremes(node, stage);
    double total = total(node, stage) + constant;
    double limit = observed + TOLERANCE - log;
    double settled = 0;
    @Nullable Paths there = null;
    for (double[] path : paths.all()) {
      if (path[0] + bounds[1] <= limit) {
        settled += path[1] * Math.exp(path[0] + log + total);
      } else if (path[0] + bounds[0] <= limit) {
        there = there == null ? next.computeIfAbsent(node, k -> new Paths()) : there;
        there.add(path[0] + log, path[1]);
      }
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
    if (stage == columns.length || steps > mostSteps) {
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

    int size() {
      return byValue.size();
    }
  }
}
