package org.riskset.ui.cox;

import org.riskset.ui.table.Estimate;

/**
 * One group of patients by predicted survival, in words.
 *
 * @param group its number, from the lowest prediction
 * @param patients patients
 * @param events events by the time of calibration
 * @param predicted mean predicted survival, per cent
 * @param observed observed survival with its limits, per cent
 */
record CalibrationRow(
    String group, String patients, String events, String predicted, Estimate observed) {}
