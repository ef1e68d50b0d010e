package org.riskset.messages;

/** How much a finding matters. */
public enum Severity {
  /** A number does not exist or must not be used. */
  STOP,
  /** A number is easily misread. */
  CAUTION,
  /** Good to know. */
  NOTE,
  /** Something was checked and is in order. */
  OK
}
