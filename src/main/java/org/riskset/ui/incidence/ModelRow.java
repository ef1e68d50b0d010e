package org.riskset.ui.incidence;

import org.riskset.figure.ForestEstimate;
import org.riskset.ui.table.Estimate;

/**
 * One row of the table of models.
 *
 * @param term the term, empty if it stands in the row above
 * @param level the level, or the unit of a number
 * @param patients number of patients
 * @param events number of events of the cause
 * @param subdistribution hazard ratio of the Fine–Gray model
 * @param subdistributionP its p-value
 * @param causeSpecific hazard ratio of the cause-specific model
 * @param causeSpecificP its p-value
 * @param lastOfTerm whether the next row opens another term
 */
record ModelRow(
    String term,
    String level,
    String patients,
    String events,
    Estimate subdistribution,
    String subdistributionP,
    Estimate causeSpecific,
    String causeSpecificP,
    boolean lastOfTerm) {
  /** The words of a hazard ratio, its limits apart. */
  static Estimate ratio(ForestEstimate estimate) {
    String text = estimate.text();
    int limits = estimate instanceof ForestEstimate.Estimated ? text.indexOf(" (") : -1;
    return limits < 0
        ? Estimate.inPlace(text)
        : new Estimate(text.substring(0, limits), text.substring(limits + 1));
  }
}
