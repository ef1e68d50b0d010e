package org.riskset.study.weighting;

import java.util.List;
import java.util.stream.IntStream;
import org.riskset.data.DataException;
import org.riskset.endpoint.SurvivalData;
import org.riskset.statistics.sample.Grouping;
import org.riskset.study.analysis.StudySample;

/**
 * Two groups of rows, one of them the reference.
 *
 * @param reference level of the reference
 * @param second level of the other group
 * @param treated which rows are in the other group
 */
@SuppressWarnings("ArrayRecordComponent")
record TwoGroups(String reference, String second, boolean[] treated) {
  /**
   * The groups that a column forms.
   *
   * @throws DataException if there are not two, or the declared reference is none of them
   */
  static TwoGroups of(StudySample sample, SurvivalData data, String column) throws DataException {
    Grouping grouping = sample.grouping(List.of(column), data);
    List<String> levels = grouping.labels();
    if (levels.size() != 2) {
      String found = String.join(", ", levels);
      throw new DataException("weights.twoGroups", column, levels.size(), found);
    }
    String declared = sample.study().cohort().references().get(column);
    if (declared != null && !levels.contains(declared)) {
      throw new DataException("model.referenceAbsent", column, declared, String.join(", ", levels));
    }
    int reference = declared == null ? 0 : levels.indexOf(declared);
    boolean[] treated = new boolean[data.size()];
    for (int i = 0; i < treated.length; i++) {
      treated[i] = grouping.code(i) != reference;
    }
    return new TwoGroups(levels.get(reference), levels.get(1 - reference), treated);
  }

  /** Rows of the second group, or of the reference. */
  int count(boolean second) {
    return (int) IntStream.range(0, treated.length).filter(i -> treated[i] == second).count();
  }
}
