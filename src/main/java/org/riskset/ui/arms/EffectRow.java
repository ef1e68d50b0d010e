package org.riskset.ui.arms;

import org.riskset.figure.ForestRow;
import org.riskset.ui.table.Estimate;

/**
 * One row of the table of subgroups.
 *
 * @param plotted what is drawn of it
 * @param subgroup the column that forms the subgroup, empty if it stands in a row above
 * @param level the subgroup, empty for all patients
 * @param patients patients in both arms: "72 v 23"
 * @param events patients with the event
 * @param ratio hazard ratio with its limits, or why there is none
 * @param interaction p-value of the interaction on the first row of its column, else empty
 * @param lastOfFactor whether the next row belongs to another column
 */
record EffectRow(
    ForestRow plotted,
    String subgroup,
    String level,
    String patients,
    String events,
    Estimate ratio,
    String interaction,
    boolean lastOfFactor) {}
