package org.riskset.statistics.kaplanmeier;

/**
 * The influence A + B·g of every cluster, and the sum of their squares. See {@link
 * InfinitesimalJackknife}.
 */
final class Influences {
  /** After so many moves the base is set anew; a compromise of cost and rounding. */
  private static final int MOST_MOVES = 64;

  /** Nor may the way from the base be this much longer than the next move. */
  private static final double LONGEST_WAY = 1e3;

  /** A sum of squares this much smaller than what it was made of is summed anew. */
  private static final double CANCELLED = 1e-2;

  private final double[] fixed;
  private final double[] atRisk;
  private double way;
  private int moves;
  private int changes;
  private double fixedSquares;
  private double products;
  private double riskSquares;
  private double largest;

  Influences(int clusters) {
    fixed = new double[clusters];
    atRisk = new double[clusters];
  }

  /** Prepares for a time at which so many rows change and rows at risk move by {@code move}. */
  void nextTime(int rows, double move) {
    changes += rows;
    boolean far = move != 0 && Math.abs(way) > LONGEST_WAY * Math.abs(move);
    if (far || moves >= MOST_MOVES || changes > 2 * fixed.length + MOST_MOVES) {
      rebase();
    }
  }

  private void rebase() {
    fixedSquares = 0;
    products = 0;
    riskSquares = 0;
    for (int c = 0; c < fixed.length; c++) {
      fixed[c] += way * atRisk[c];
      fixedSquares += fixed[c] * fixed[c];
      products += fixed[c] * atRisk[c];
      riskSquares += atRisk[c] * atRisk[c];
    }
    way = 0;
    largest = fixedSquares;
    moves = 0;
    changes = 0;
  }

  /** A row comes under observation. */
  void enter(int cluster, double weight) {
    change(cluster, -way * weight, weight);
  }

  /** A row's observation ends. */
  void leave(int cluster, double weight) {
    changes++;
    change(cluster, way * weight, -weight);
  }

  /** Adds to the influence of a cluster. */
  void add(int cluster, double influence) {
    change(cluster, influence, 0);
  }

  /** Moves the influence of every row at risk by this much per weight. */
  void move(double derivative) {
    if (derivative != 0) {
      way += derivative;
      moves++;
    }
  }

  double sumOfSquares() {
    double sum = fixedSquares + way * (2 * products + way * riskSquares);
    largest = Math.max(largest, fixedSquares + way * way * riskSquares);
    if (sum < CANCELLED * largest) {
      rebase();
      return fixedSquares;
    }
    return sum;
  }

  private void change(int cluster, double toFixed, double toRisk) {
    double a = fixed[cluster];
    double b = atRisk[cluster];
    double newA = a + toFixed;
    double newB = b + toRisk;
    fixedSquares += newA * newA - a * a;
    products += newA * newB - a * b;
    riskSquares += newB * newB - b * b;
    fixed[cluster] = newA;
    atRisk[cluster] = newB;
  }
}
