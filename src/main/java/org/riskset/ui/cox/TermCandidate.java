package org.riskset.ui.cox;

/**
 * A column that may be a term of the model.
 *
 * @param column its name
 * @param label the column as people read it
 * @param coefficients how many coefficients it would add
 * @param note what to know before adding it, empty if nothing
 * @param inModel whether it is a term now
 */
record TermCandidate(String column, String label, int coefficients, String note, boolean inModel) {}
