package org.riskset.study.incidence;

import org.riskset.statistics.incidence.IncidenceEstimate;

/**
 * The cumulative incidences of one group.
 *
 * @param group the group as the data name it, "all" without groups
 * @param label the group as people read it
 * @param style which colour and dash it has, from 0: its place among all groups of the cohort
 * @param estimate its incidences, one per cause
 */
public record GroupIncidence(String group, String label, int style, IncidenceEstimate estimate) {}
