package org.riskset.study.baseline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.riskset.data.DataException;
import org.riskset.study.CohortSpec;
import org.riskset.study.Study;

/**
 * A table of baseline characteristics. It needs no endpoint.
 *
 * @param cohort the data file and how its columns are read
 * @param where subgroup expression, empty for all rows
 * @param groups columns that form the groups; none: all rows together
 * @param columns columns to describe, in order; none: all that describe patients
 * @param other columns that describe no patient, such as those of the endpoint; left out where
 *     {@code columns} names none
 * @param tests whether groups are tested for differences, which may take long
 */
public record BaselineSpec(
    CohortSpec cohort,
    String where,
    List<String> groups,
    List<String> columns,
    Set<String> other,
    boolean tests) {
  /** Copies the collections. */
  public BaselineSpec {
    groups = List.copyOf(groups);
    columns = List.copyOf(columns);
    other = Set.copyOf(other);
  }

  /**
   * The table that a study asks for. It describes the study's subgroup as it was at baseline,
   * patients and not weights.
   *
   * @throws DataException if the study chooses no column to describe
   */
  public static BaselineSpec of(Study study) throws DataException {
    BaselineSpec all = ofAllColumns(study);
    Optional<List<String>> chosen = study.description().characteristics().chosenColumns();
    if (chosen.isEmpty()) {
      return all;
    }
    List<String> rows = new ArrayList<>(chosen.get());
    rows.removeAll(all.groups());
    if (rows.isEmpty()) {
      throw new DataException("baseline.noColumns");
    }
    return new BaselineSpec(
        all.cohort(), all.where(), all.groups(), rows, all.other(), all.tests());
  }

  /** The same table of all columns that describe patients. */
  static BaselineSpec ofAllColumns(Study study) {
    return new BaselineSpec(
        study.cohort(),
        study.sample().where(),
        study.description().characteristics().chosenGroups().orElse(study.groups()),
        List.of(),
        describesNoPatient(study),
        study.description().characteristics().tests());
  }

  private static Set<String> describesNoPatient(Study study) {
    Set<String> others = later(study);
    study.sample().weightColumn().ifPresent(others::add);
    return others;
  }

  /** Columns that tell of later than the baseline: endpoints and the start of treatment. */
  public static Set<String> later(Study study) {
    Set<String> later = new HashSet<>();
    study.endpoints().definitions().forEach(endpoint -> later.addAll(endpoint.columns()));
    study.arms().startColumn().ifPresent(later::add);
    return later;
  }
}
