package org.riskset.study.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.riskset.statistics.sample.Grouping;
import org.riskset.statistics.sample.Observations;

/**
 * What is compared.
 *
 * @param observations follow-up
 * @param groups the groups, each of which has rows
 * @param strata strata within which groups are compared, or null for none
 */
record ComparedRows(Observations observations, Grouping groups, @Nullable Grouping strata) {
  /** Number of groups. */
  int groupCount() {
    return groups.groupCount();
  }

  /** The rows of two of the groups, in that order. */
  ComparedRows pair(int first, int second) {
    int[] rows =
        IntStream.range(0, groups.size())
            .filter(i -> groups.code(i) == first || groups.code(i) == second)
            .toArray();
    int[] codes = Arrays.stream(rows).map(i -> groups.code(i) == first ? 0 : 1).toArray();
    List<String> labels = List.of(groups.labels().get(first), groups.labels().get(second));
    return new ComparedRows(
        observations.select(rows),
        new Grouping(labels, codes),
        strata == null ? null : strata.select(rows));
  }
}
