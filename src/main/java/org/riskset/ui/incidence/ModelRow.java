package org.riskset.ui.incidence;

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
    boolean lastOfTerm) {}
