package org.riskset.statistics.cutpoint;

import java.util.Arrays;
import java.util.function.DoublePredicate;

/**
 * The p-value of a maximally selected statistic from exact distributions at the single cuts: by the
 * improved Bonferroni inequality P(M &gt; b) is at most the sum over cuts of P(T_m extreme), less
 * what is certainly counted twice, namely the sums at the cut before that stay extreme whatever
 * scores are added.
 *
 * <p>Two values come of it. {@link CutpointPValue#value} is what R's maxstat gives: extreme is a
 * statistic above b, not b itself; sums of 0 are left out; and with tied values of the variable the
 * step is taken from m − 1 to m also where m − 1 is no cut, which makes it too small. {@link
 * CutpointPValue#bound} counts b itself, all sums and steps between cuts only, so that it is a
 * bound in every case.
 *
 * <p>Reference: Hothorn and Lausen, Comput. Stat. Data Anal. 43 (2003) 121.
 */
final class HothornLausen {
  /** Statistics that differ by less are equal. */
  private static final double ROUNDING = 1e-9;

  private final double[] ascending;
  private final int[] below;
  private final double b;
  private final StandardizedSums sums;
  private final SubsetSums distribution;

  private HothornLausen(double[] whole, int[] below, double b) {
    this.ascending = Arrays.stream(whole).sorted().toArray();
    this.below = below;
    this.b = b;
    sums = new StandardizedSums(whole, below);
    distribution = new SubsetSums(whole, below[below.length - 1]);
  }

  /**
   * The p-value.
   *
   * @param whole scores as whole numbers from 0
   * @param below numbers of rows below each cut, ascending, at least one
   * @param b the statistic of these scores
   */
  static CutpointPValue of(double[] whole, int[] below, double b) {
    HothornLausen method = new HothornLausen(whole, below, b);
    double value = below.length == 1 ? method.single() : method.asPublished();
    return new CutpointPValue(value, Math.log10(value), method.bound());
  }

  private double standardized(int m, int sum) {
    return (sum - sums.expectation(m)) / sums.deviation(m);
  }

  /** P(|T_m| ≥ b). */
  private double single() {
    return Math.min(1, mass(below[0], 0, t -> reaches(Math.abs(t))));
  }

  private boolean reaches(double t) {
    return t >= b * (1 - ROUNDING);
  }

  private boolean exceeds(double t) {
    return t > b * (1 + ROUNDING);
  }

  private double mass(int m, int leastSum, DoublePredicate extreme) {
    double mass = 0;
    for (int sum = leastSum; sum <= distribution.total(); sum++) {
      mass += extreme.test(standardized(m, sum)) ? distribution.at(m, sum) : 0;
    }
    return mass;
  }

  private double asPublished() {
    double p = 0;
    for (int k = 0; k < below.length; k++) {
      int m = below[k];
      p += mass(m, 1, t -> exceeds(Math.abs(t)));
      p -= k == 0 ? 0 : staying(m - 1, m, 1, t -> exceeds(Math.abs(t)));
    }
    return Math.min(1, Math.max(0, p));
  }

  private double bound() {
    double p = 0;
    for (int k = 0; k < below.length; k++) {
      p += mass(below[k], 0, t -> reaches(Math.abs(t)));
      p -= k == 0 ? 0 : staying(below[k - 1], below[k], 0, this::reaches);
    }
    return Math.min(1, Math.max(0, p));
  }

  /**
   * Probability of the sums at one cut that are extreme and stay so at the next, the largest scores
   * being added to low sums and the smallest to high ones.
   *
   * @param extreme of a standardised sum, taken with the sign that makes the side positive
   */
  private double staying(int from, int to, int leastSum, DoublePredicate extreme) {
    int largest = (int) Arrays.stream(ascending).skip(ascending.length - (to - from)).sum();
    int smallest = (int) Arrays.stream(ascending).limit(to - from).sum();
    double mass = 0;
    for (int sum = leastSum; sum <= distribution.total(); sum++) {
      double t = standardized(from, sum);
      int next = sum + (t < 0 ? largest : smallest);
      double side = Math.signum(t);
      boolean stays =
          extreme.test(side * t)
              && distribution.at(to, next) > 0
              && extreme.test(side * standardized(to, next));
      mass += stays ? distribution.at(from, sum) : 0;
    }
    return mass;
  }
}
