package org.riskset.ui.cox;

/**
 * One measure of how well a model predicts, in words.
 *
 * @param name what is measured
 * @param apparent on the patients that the model was fitted to
 * @param optimism how much of that is optimism
 * @param corrected what is left without it
 */
record MeasureRow(String name, String apparent, String optimism, String corrected) {}
