package org.riskset.ui.cox;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riskset.figure.ForestRow;

/**
 * One row of the forest table.
 *
 * @param row what the forest plot shows of it
 * @param level the level as the data name it, or null for a number
 * @param reference whether other levels are compared with this one
 * @param lastOfTerm whether the next row opens another term
 * @param proportionality the test of its term, on the first row that has an estimate; else null
 * @param exact the estimates with more digits
 */
record CoxRow(
    ForestRow row,
    @Nullable String level,
    boolean reference,
    boolean lastOfTerm,
    @Nullable TermProportionality proportionality,
    String exact) {
  /** The level that could become the reference; empty for a number and for the reference. */
  Optional<String> possibleReference() {
    return reference ? Optional.empty() : Optional.ofNullable(level);
  }

  /** The test of its term; on the first row that has an estimate only. */
  Optional<TermProportionality> tested() {
    return Optional.ofNullable(proportionality);
  }
}
