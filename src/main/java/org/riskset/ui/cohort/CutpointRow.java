package org.riskset.ui.cohort;

/**
 * A p-value of a cut.
 *
 * @param name which
 * @param cut the cut that it belongs to
 * @param p the value
 * @param how how it is had
 */
record CutpointRow(String name, String cut, String p, String how) {}
