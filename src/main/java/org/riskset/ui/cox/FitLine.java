package org.riskset.ui.cox;

/**
 * One line about the fit of a model.
 *
 * @param name what it is
 * @param value its value
 */
record FitLine(String name, String value) {}
