package org.riskset.statistics.cox.likelihood;

import java.util.Arrays;

/**
 * The sums of w e^η, w e^η x and w e^η x xᵀ over a risk set and over those of it that fail, kept up
 * to date as rows come and go.
 *
 * <p>All sums are held divided by e^c, where c follows the largest η met, so that no η over- or
 * underflows. Subtracting a row loses digits where a large sum becomes a small one; then the sums
 * are made anew from the rows that are left.
 */
public final class RiskSetSums {
  /** An η this much above c makes c follow. */
  private static final double LARGEST_EXPONENT = 200;

  /** A sum that has fallen below this share of its largest value has lost digits. */
  private static final double SMALLEST_SHARE = 1e-4;

  private final double[][] values;
  private final double[] eta;
  private final double[] weight;
  private final int[] active;
  private final int[] place;
  private int activeCount;
  private double shift;
  private double largest;

  /** Sums over the risk set. */
  public final Moments atRisk;

  /** Sums over the rows that fail. */
  public final Moments failing;

  /**
   * Empty sums.
   *
   * @param values standardised covariates, one array per covariate, one element per position
   * @param eta linear predictor of each position
   * @param weight case weight of each position
   */
  public RiskSetSums(double[][] values, double[] eta, double[] weight) {
    this(values, eta, weight, 2);
  }

  /**
   * Empty sums up to an order; those of higher orders stay 0.
   *
   * @param order 0 for w e^η alone, 1 with w e^η x, 2 with w e^η x xᵀ
   */
  RiskSetSums(double[][] values, double[] eta, double[] weight, int order) {
    this.values = values;
    this.eta = eta;
    this.weight = weight;
    active = new int[eta.length];
    place = new int[eta.length];
    atRisk = new Moments(values.length, order);
    failing = new Moments(values.length, order);
  }

  /** Removes all rows. */
  public void clear() {
    activeCount = 0;
    atRisk.clear();
    failing.clear();
    largest = 0;
  }

  /** The c by whose exponential all sums are divided. */
  public double shift() {
    return shift;
  }

  /** Number of positions in the risk set. */
  int activeCount() {
    return activeCount;
  }

  /** The {@code i}-th position of the risk set. */
  int active(int i) {
    return active[i];
  }

  /** Adds a position to the risk set. */
  public void enter(int position) {
    active[activeCount] = position;
    place[position] = activeCount++;
    follow(eta[position]);
    atRisk.add(share(position), values, position);
    largest = Math.max(largest, atRisk.sum());
  }

  /** Counts a position of the risk set among those that fail. */
  public void fail(int position) {
    failing.add(share(position), values, position);
  }

  /** Removes a position from the risk set. */
  public void leave(int position) {
    int last = active[--activeCount];
    active[place[position]] = last;
    place[last] = place[position];
    atRisk.add(-share(position), values, position);
    if (atRisk.sum() < SMALLEST_SHARE * largest) {
      sumAnew();
    }
  }

  private double share(int position) {
    return weight[position] * Math.exp(eta[position] - shift);
  }

  private void follow(double newEta) {
    if (activeCount == 1) {
      shift = newEta;
    } else if (newEta - shift > LARGEST_EXPONENT) {
      double factor = Math.exp(shift - newEta);
      atRisk.multiply(factor);
      failing.multiply(factor);
      largest *= factor;
      shift = newEta;
    }
  }

  private void sumAnew() {
    atRisk.clear();
    shift = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < activeCount; i++) {
      shift = Math.max(shift, eta[active[i]]);
    }
    for (int i = 0; i < activeCount; i++) {
      atRisk.add(share(active[i]), values, active[i]);
    }
    largest = atRisk.sum();
  }

  /** Sums of orders 0, 1 and 2. */
  public static final class Moments {
    private final int size;
    private double sum;
    private final double[] first;
    private final double[] second;
    private final int order;

    Moments(int size, int order) {
      this.size = size;
      this.order = order;
      first = new double[size];
      second = new double[order < 2 ? 0 : size * size];
    }

    /** Removes all terms. */
    public void clear() {
      sum = 0;
      Arrays.fill(first, 0);
      Arrays.fill(second, 0);
    }

    void add(double factor, double[][] values, int position) {
      sum += factor;
      for (int i = 0; i < size && order > 0; i++) {
        double product = factor * values[i][position];
        first[i] += product;
        int base = i * size;
        for (int j = 0; j <= i && order > 1; j++) {
          second[base + j] += product * values[j][position];
        }
      }
    }

    void multiply(double factor) {
      sum *= factor;
      for (int i = 0; i < first.length; i++) {
        first[i] *= factor;
      }
      for (int i = 0; i < second.length; i++) {
        second[i] *= factor;
      }
    }

    /** Σ w e^η. */
    public double sum() {
      return sum;
    }

    /** Σ w e^η x. */
    public double first(int i) {
      return first[i];
    }

    /** Σ w e^η x xᵀ, for j ≤ i. */
    public double second(int i, int j) {
      return second[i * size + j];
    }
  }
}
