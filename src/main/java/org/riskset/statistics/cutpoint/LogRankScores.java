package org.riskset.statistics.cutpoint;

import java.util.Arrays;
import org.riskset.statistics.sample.DistinctValues;
import org.riskset.statistics.sample.Observations;

/**
 * Log-rank scores of right-censored rows: with N rows and γ(t) of them ended by t,
 *
 * <pre>a_i = δ_i − Σ over events j with t_j ≤ t_i of 1/(N − γ(t_j) + 1)</pre>
 *
 * so that a row that lives long has a low score. Rows that end at the same time, censored ones too,
 * are all counted in γ, as R's maxstat does; without ties N − γ + 1 is the number at risk.
 *
 * <p>Reference: Hothorn and Lausen, Comput. Stat. Data Anal. 43 (2003) 121.
 */
final class LogRankScores {
  private LogRankScores() {}

  /**
   * The scores in the order of rows.
   *
   * @param observations without delayed entry and weights
   */
  static double[] of(Observations observations) {
    int n = observations.size();
    DistinctValues times = DistinctValues.of(observations.times());
    int[] ended = new int[times.size()];
    double[] increment = new double[times.size()];
    int[] position = new int[n];
    for (int i = 0; i < n; i++) {
      position[i] = times.countAtMost(observations.time(i)) - 1;
      ended[position[i]]++;
      increment[position[i]] += observations.event(i) ? 1 : 0;
    }
    double hazard = 0;
    int gone = 0;
    for (int k = 0; k < increment.length; k++) {
      gone += ended[k];
      hazard += increment[k] / (n - gone + 1);
      increment[k] = hazard;
    }
    double[] scores = new double[n];
    for (int i = 0; i < n; i++) {
      scores[i] = (observations.event(i) ? 1 : 0) - increment[position[i]];
    }
    return scores;
  }

  /**
   * The scores as whole numbers from 0 to N, for exact distributions: shifted, stretched and
   * rounded, half to even.
   */
  static double[] whole(double[] scores) {
    double[] whole = scores.clone();
    double least = Arrays.stream(scores).min().orElse(0);
    double largest = Arrays.stream(scores).max().orElse(0) - least;
    if (largest > 0) {
      Arrays.setAll(whole, i -> Math.rint((scores[i] - least) * scores.length / largest));
    }
    return whole;
  }
}
