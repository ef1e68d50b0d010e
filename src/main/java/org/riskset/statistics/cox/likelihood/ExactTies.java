package org.riskset.statistics.cox.likelihood;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.riskset.statistics.sample.RiskSets;

/**
 * The exact conditional likelihood of one event time with several failures: the probability that,
 * if d of the n rows at risk fail, it is those that did,
 *
 * <pre>
 * exp(Σ_{fails} η) / Σ over all sets D of d rows of exp(Σ_D η),
 * </pre>
 *
 * with its derivatives, in time n d p² by the recursion over the rows of Gail, Lubin and
 * Rubinstein.
 *
 * <p>The sum over sets is never formed, for it over- or underflows: with any constant c, let the
 * rows be chosen independently with probabilities π = 1/(1 + e^(−η−c)). Given that d are chosen,
 * their sets have just the probabilities above. c is taken so that Σπ = d; the probability f that d
 * are chosen is then above 1/(n + 1), and f, with the moments of Σ x over chosen sets of d rows,
 * follows from recursions with positive terms:
 *
 * <pre>
 * f_k ← (1 − π) f_k + π f_{k−1}
 * A_k ← (1 − π) A_k + π (A_{k−1} + x f_{k−1})
 * B_k ← (1 − π) B_k + π (B_{k−1} + x A_{k−1}ᵀ + A_{k−1} xᵀ + x xᵀ f_{k−1})
 * </pre>
 *
 * <p>Covariates are centred at their mean under π, so that the covariance of Σ x, which is the
 * information, is no difference of large numbers.
 *
 * <p>References: Cox, J. R. Stat. Soc. B 34 (1972) 187, eq. 14; Gail, Lubin and Rubinstein,
 * Biometrika 68 (1981) 703; Chen, Dempster and Liu, Biometrika 81 (1994) 457.
 */
final class ExactTies {
  private static final int BISECTIONS = 200;

  private final RiskSets riskSets;
  private final int time;
  private final int chosen;
  private final int size;
  private final int[] position;
  private final double[] eta;
  private final double[] x;
  private final double[] squares;

  /**
   * The likelihood of one event time.
   *
   * @param end the first position beyond the stratum of that time
   * @param etaByPosition linear predictor at each position
   */
  ExactTies(RiskSets riskSets, Design design, double[] etaByPosition, int time, int end) {
    this.riskSets = riskSets;
    this.time = time;
    size = design.size();
    position =
        IntStream.range(riskSets.start(time), end)
            .filter(p -> riskSets.firstTime(p) <= time)
            .toArray();
    chosen = (int) Arrays.stream(position).filter(this::failsNow).count();
    eta = Arrays.stream(position).mapToDouble(p -> etaByPosition[p]).toArray();
    x = new double[position.length * size];
    for (int i = 0; i < position.length; i++) {
      for (int j = 0; j < size; j++) {
        x[i * size + j] = design.column(j)[position[i]];
      }
    }
    squares = new double[size];
  }

  /** The value with its derivatives, the information below its diagonal only. */
  Evaluation evaluate() {
    double[] score = new double[size];
    double[][] information = new double[size][size];
    if (chosen == position.length) {
      return new Evaluation(0, score, information, squares);
    }
    double tilt = tilt();
    centre(tilt);
    Moments moments = new Moments();
    double logOdds = 0;
    for (int i = 0; i < position.length; i++) {
      moments.add(i, eta[i] + tilt);
      boolean fails = failsNow(position[i]);
      // log of π^y (1 − π)^(1 − y)
      logOdds += logProbability(fails ? eta[i] + tilt : -eta[i] - tilt);
      for (int j = 0; fails && j < size; j++) {
        score[j] += x[i * size + j];
      }
    }
    moments.addTo(score, information);
    return new Evaluation(logOdds - Math.log(moments.f[chosen]), score, information, squares);
  }

  private boolean failsNow(int p) {
    return riskSets.fails(p) && p < riskSets.start(time + 1);
  }

  /** log 1/(1 + e^(−u)). */
  private static double logProbability(double u) {
    return u > 0 ? -Math.log1p(Math.exp(-u)) : u - Math.log1p(Math.exp(u));
  }

  private static double probability(double u) {
    return 1 / (1 + Math.exp(-u));
  }

  /** The c for which d rows are chosen on average; its exact value does not matter. */
  private double tilt() {
    double logOdds = Math.log(chosen) - Math.log(position.length - (double) chosen);
    double low = logOdds - Arrays.stream(eta).max().orElse(0);
    double high = logOdds - Arrays.stream(eta).min().orElse(0);
    for (int step = 0; step < BISECTIONS && high - low > 1e-3; step++) {
      double middle = (low + high) / 2;
      double mean = Arrays.stream(eta).map(e -> probability(e + middle)).sum();
      low = mean < chosen ? middle : low;
      high = mean < chosen ? high : middle;
    }
    return (low + high) / 2;
  }

  /** Centres the covariates at their mean under π, after noting their mean squares. */
  private void centre(double tilt) {
    double[] mean = new double[size];
    double total = 0;
    for (int i = 0; i < position.length; i++) {
      double p = probability(eta[i] + tilt);
      total += p;
      for (int j = 0; j < size; j++) {
        mean[j] += p * x[i * size + j];
        squares[j] += p * x[i * size + j] * x[i * size + j];
      }
    }
    for (int i = 0; i < x.length; i++) {
      x[i] -= mean[i % size] / total;
    }
  }

  /** The recursions. */
  private final class Moments {
    private final double[] f = new double[chosen + 1];
    private final double[][] first = new double[chosen + 1][size];
    private final double[][] second = new double[chosen + 1][size * (size + 1) / 2];
    private int added;

    Moments() {
      f[0] = 1;
    }

    /** Adds row {@code i}, whose log odds of being chosen are {@code u}. */
    void add(int i, double u) {
      double p = probability(u);
      double q = probability(-u);
      added++;
      int most = Math.min(chosen, added);
      // With fewer rows chosen so far, those to come would not suffice.
      int least = Math.max(0, chosen - (position.length - added));
      for (int k = most; k >= least; k--) {
        addSecond(k, i * size, p, q);
        addFirst(k, i * size, p, q);
        f[k] = q * f[k] + (k == 0 ? 0 : p * f[k - 1]);
      }
    }

    private void addFirst(int k, int offset, double p, double q) {
      for (int j = 0; j < size; j++) {
        double before = k == 0 ? 0 : first[k - 1][j] + x[offset + j] * f[k - 1];
        first[k][j] = q * first[k][j] + p * before;
      }
    }

    private void addSecond(int k, int offset, double p, double q) {
      double[] here = second[k];
      int at = 0;
      for (int i = 0; i < size; i++) {
        double xi = x[offset + i];
        for (int j = 0; j <= i; j++) {
          double xj = x[offset + j];
          double before =
              k == 0
                  ? 0
                  : second[k - 1][at]
                      + xi * first[k - 1][j]
                      + xj * first[k - 1][i]
                      + xi * xj * f[k - 1];
          here[at] = q * here[at] + p * before;
          at++;
        }
      }
    }

    void addTo(double[] score, double[][] information) {
      int at = 0;
      for (int i = 0; i < size; i++) {
        double mean = first[chosen][i] / f[chosen];
        score[i] -= mean;
        for (int j = 0; j <= i; j++) {
          information[i][j] +=
              second[chosen][at++] / f[chosen] - mean * (first[chosen][j] / f[chosen]);
        }
      }
    }
  }
}
