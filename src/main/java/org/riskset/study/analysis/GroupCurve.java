package org.riskset.study.analysis;

import org.jspecify.annotations.Nullable;
import org.riskset.statistics.kaplanmeier.KaplanMeierCurve;
import org.riskset.statistics.restrictedmean.RestrictedMean;

/**
 * The survival of one group.
 *
 * @param group the group as the data name it, "all" without groups
 * @param label the group as people read it
 * @param style which colour and dash it has, from 0: its place among all groups of the cohort,
 *     whatever the filter
 * @param curve its Kaplan-Meier estimate
 * @param restrictedMean its mean up to the study's horizon, null if none was asked for
 * @param followUp how long it was followed
 */
public record GroupCurve(
    String group,
    String label,
    int style,
    KaplanMeierCurve curve,
    @Nullable RestrictedMean restrictedMean,
    FollowUp followUp) {}
