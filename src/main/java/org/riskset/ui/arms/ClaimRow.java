package org.riskset.ui.arms;

import org.riskset.figure.ForestRow;
import org.riskset.ui.table.Estimate;

/**
 * One row of the headline table.
 *
 * @param plotted what is drawn of it
 * @param remedy what the estimate is a remedy for, empty if it stands in a row above
 * @param name the estimate
 * @param how how it is had
 * @param patients patients in both arms: "72 v 23"
 * @param events patients with the event
 * @param ratio hazard ratio with its limits, or why there is none
 * @param naive whether nothing is remedied
 * @param lastOfRemedy whether the next row is a remedy for something else
 */
record ClaimRow(
    ForestRow plotted,
    String remedy,
    String name,
    String how,
    String patients,
    String events,
    Estimate ratio,
    boolean naive,
    boolean lastOfRemedy) {}
