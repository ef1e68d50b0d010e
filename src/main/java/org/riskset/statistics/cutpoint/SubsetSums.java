package org.riskset.statistics.cutpoint;

/**
 * The distribution of the sum of m whole scores drawn without replacement, for each m, by counting
 * the subsets with each sum one score after another.
 *
 * <p>Reference: Streitberg and Röhmel, Stat. Software Newsletter 12 (1986) 10.
 */
final class SubsetSums {
  private final double[][] probability;

  /**
   * The distributions.
   *
   * @param scores whole numbers, not negative
   * @param most largest m
   */
  SubsetSums(double[] scores, int most) {
    int total = 0;
    for (double score : scores) {
      total += (int) score;
    }
    double[][] count = new double[most + 1][total + 1];
    count[0][0] = 1;
    int reached = 0;
    for (int i = 0; i < scores.length; i++) {
      int score = (int) scores[i];
      for (int m = Math.min(i + 1, most); m >= 1; m--) {
        double[] from = count[m - 1];
        double[] to = count[m];
        for (int sum = reached; sum >= 0; sum--) {
          to[sum + score] += from[sum];
        }
      }
      reached += score;
    }
    double subsets = 1;
    for (int m = 0; m <= most; m++) {
      for (int sum = 0; sum <= total; sum++) {
        count[m][sum] /= subsets;
      }
      subsets *= (double) (scores.length - m) / (m + 1);
    }
    probability = count;
  }

  /** Largest sum. */
  int total() {
    return probability[0].length - 1;
  }

  /** Probability that m scores have this sum; 0 for a sum that is out of range. */
  double at(int m, int sum) {
    return sum < 0 || sum > total() ? 0 : probability[m][sum];
  }
}
