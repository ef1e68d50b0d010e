package org.riskset.statistics.permutation;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.riskset.statistics.sample.Grouping;
import org.riskset.statistics.sample.RowIndex;

/** Hands the groups of rows out anew, within strata: every arrangement is equally likely. */
public final class StratifiedShuffle {
  private final int[] codes;
  private final List<int[]> strata;

  /**
   * A shuffle.
   *
   * @param groups the groups as they are
   * @param strata strata within which they change places, or null for none
   */
  public StratifiedShuffle(Grouping groups, @Nullable Grouping strata) {
    this.codes = groups.codes();
    Grouping blocks = strata == null ? Grouping.single("", groups.size()) : strata;
    RowIndex rows = blocks.rowsByGroup();
    this.strata = IntStream.range(0, blocks.groupCount()).mapToObj(rows::rows).toList();
  }

  /** The group of each row in an arrangement drawn at random. */
  public int[] next(RandomGenerator random) {
    int[] shuffled = codes.clone();
    for (int[] rows : strata) {
      for (int i = rows.length - 1; i > 0; i--) {
        int j = random.nextInt(i + 1);
        int code = shuffled[rows[i]];
        shuffled[rows[i]] = shuffled[rows[j]];
        shuffled[rows[j]] = code;
      }
    }
    return shuffled;
  }
}
