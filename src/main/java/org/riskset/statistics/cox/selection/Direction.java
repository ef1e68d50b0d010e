package org.riskset.statistics.cox.selection;

/** Where a selection starts and which way it goes. */
public enum Direction {
  /** From the full model, leaving terms out. */
  BACKWARD,
  /** From no term, taking terms in. */
  FORWARD
}
