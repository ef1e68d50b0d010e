package org.riskset.statistics.logrank;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.riskset.statistics.sample.Grouping;
import org.riskset.statistics.sample.Observations;
import org.riskset.statistics.sample.RowIndex;

/**
 * A sample laid out for rank tests of groups that may change, as in a permutation test or a search
 * for a cut-point: times are sorted, and event times weighted, once.
 */
public final class RankTestSample {
  private final List<RankStratum> strata;
  private final int tests;

  private RankTestSample(List<RankStratum> strata, int tests) {
    this.strata = strata;
    this.tests = tests;
  }

  /**
   * Lays a sample out.
   *
   * @param strata strata within which groups are compared, one code per row, or null for none; each
   *     has weights from its own pooled curve
   * @param weights weights of the tests
   */
  public static RankTestSample of(
      Observations observations, @Nullable Grouping strata, List<RankWeight> weights) {
    Grouping blocks = strata == null ? Grouping.single("", observations.size()) : strata;
    RowIndex rows = blocks.rowsByGroup();
    List<RankStratum> parts =
        IntStream.range(0, blocks.groupCount())
            .mapToObj(stratum -> new RankStratum(observations, rows.rows(stratum), weights))
            .toList();
    return new RankTestSample(parts, weights.size());
  }

  /**
   * The sums for groups.
   *
   * @param codes group of each row, below {@code groupCount}
   * @param groupCount number of groups
   */
  public RankSums sums(int[] codes, int groupCount) {
    RankSums sums = new RankSums(tests, groupCount);
    strata.forEach(stratum -> stratum.addTo(sums, codes));
    return sums;
  }
}
