package org.riskset.statistics.cutpoint;

import java.util.List;

/**
 * The cut of a variable that sets survival apart most.
 *
 * @param cutpoint the cut: groups are x ≤ cut and x &gt; cut
 * @param statistic the largest standardised statistic M
 * @param candidates all cuts considered, ascending
 * @param maximalLogRank the cut by the ordinary log-rank statistic
 */
public record CutpointResult(
    double cutpoint,
    double statistic,
    List<CandidateCut> candidates,
    MaximalLogRank maximalLogRank) {
  /**
   * One of the cuts considered.
   *
   * @param value the cut
   * @param below rows with x ≤ cut
   * @param statistic standardised statistic there
   */
  public record CandidateCut(double value, int below, double statistic) {}

  /** Copies the list. */
  public CutpointResult {
    candidates = List.copyOf(candidates);
  }
}
