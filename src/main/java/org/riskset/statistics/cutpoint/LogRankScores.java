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
    int[] events = new int[times.size()];
    int[] position = new int[n];
    for (int i = 0; i < n; i++) {
      position[i] = times.countAtMost(observations.time(i)) - 1;
      ended[position[i]]++;
      events[position[i]] += observations.event(i) ? 1 : 0;
    }
    double[] hazard = hazard(events, ended, n);
    double[] scores = new double[n];
    for (int i = 0; i < n; i++) {
      scores[i] = (observations.event(i) ? 1 : 0) - hazard[position[i]];
    }
    return scores;
  }

  /** The sums up to each time, compensated: scores on the brink of rounding must not tip over. */
  private static double[] hazard(int[] events, int[] ended, int n) {
    double[] hazard = new double[events.length];
    double sum = 0;
    double lost = 0;
    int gone = 0;
    for (int k = 0; k < hazard.length; k++) {
      gone += ended[k];
      for (int event = 0; event < events[k]; event++) {
        double term = 1.0 / (n - gone + 1);
        double next = sum + term;
        lost += Math.abs(sum) >= term ? sum - next + term : term - next + sum;
        sum = next;
      }
      hazard[k] = sum + lost;
    }
    return hazard;
  }

  /**
   * The scores as whole numbers, for exact distributions: as they are where they are whole, doubled
   * where halves are among them, else shifted and stretched to lie between 0 and N and rounded,
   * half to even.
   */
  static double[] whole(double[] scores) {
    double least = Arrays.stream(scores).min().orElse(0);
    double largest = Arrays.stream(scores).max().orElse(0) - least;
    boolean halves = Arrays.stream(scores).allMatch(a -> 2 * a == Math.rint(2 * a));
    boolean wholes = Arrays.stream(scores).allMatch(a -> a == Math.rint(a));
    if (halves) {
      return Arrays.stream(scores).map(a -> a * (wholes ? 1 : 2)).toArray();
    }
    return Arrays.stream(scores)
        .map(a -> Math.rint((a - least) * scores.length / largest))
        .toArray();
  }
}
