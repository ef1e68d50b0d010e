package org.riskset.study.analysis;

import java.util.ArrayList;
import java.util.List;
import org.riskset.statistics.multiplicity.PValueAdjustment;
import org.riskset.study.EqualityTest;

/** Tests all pairs of groups: the second to the last against the first, then against the second. */
final class PairwiseRun {
  private record Pair(int first, int second, EqualityTestResult test) {}

  private final ComparedRows rows;
  private final EqualityTest test;

  PairwiseRun(ComparedRows rows, EqualityTest test) {
    this.rows = rows;
    this.test = test;
  }

  List<PairComparison> run(PValueAdjustment adjustment) {
    List<Pair> pairs = new ArrayList<>();
    for (int first = 0; first < rows.groupCount(); first++) {
      for (int second = first + 1; second < rows.groupCount(); second++) {
        pairs.add(
            new Pair(first, second, new EqualityTestRun(rows.pair(first, second), test).result()));
      }
    }
    double[] adjusted =
        adjustment.adjust(pairs.stream().mapToDouble(pair -> pair.test().pValue()).toArray());
    List<String> labels = rows.groups().labels();
    List<PairComparison> comparisons = new ArrayList<>();
    for (int i = 0; i < adjusted.length; i++) {
      Pair pair = pairs.get(i);
      comparisons.add(
          new PairComparison(
              labels.get(pair.first()), labels.get(pair.second()), pair.test(), adjusted[i]));
    }
    return comparisons;
  }
}
