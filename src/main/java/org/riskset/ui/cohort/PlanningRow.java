package org.riskset.ui.cohort;

/**
 * One hazard ratio of a plan.
 *
 * @param hazardRatio the hazard ratio
 * @param chosen whether it is the one to find
 * @param events events that it needs
 * @param patients patients that these take, empty if nobody asks
 * @param power power that the events there are give, or a phrase in its place
 */
record PlanningRow(
    String hazardRatio, boolean chosen, String events, String patients, String power) {}
