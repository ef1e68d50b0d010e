package org.riskset.study.baseline;

import java.util.List;
import java.util.Set;
import org.riskset.study.CohortSpec;

/**
 * A table of baseline characteristics. It needs no endpoint.
 *
 * @param cohort the data file and how its columns are read
 * @param where subgroup expression, empty for all rows
 * @param groups columns that form the groups; none: all rows together
 * @param columns columns to describe, in order; none: all that describe patients
 * @param other columns that describe no patient, such as those of the endpoint; left out where
 *     {@code columns} names none
 */
public record BaselineSpec(
    CohortSpec cohort, String where, List<String> groups, List<String> columns, Set<String> other) {
  /** Copies the collections. */
  public BaselineSpec {
    groups = List.copyOf(groups);
    columns = List.copyOf(columns);
    other = Set.copyOf(other);
  }
}
