package org.riskset.study.incidence;

/**
 * A cause of the event.
 *
 * @param value the cause as the data name it
 * @param label the cause as people read it
 * @param events rows used that have it
 */
public record Cause(String value, String label, int events) {}
