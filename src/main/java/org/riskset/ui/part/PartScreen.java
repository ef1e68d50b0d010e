package org.riskset.ui.part;

/** What one part of a room shows. */
public interface PartScreen {
  /** Why there is nothing to show, empty if there is or nothing is known yet. */
  String problem();

  /** Whether there are results to show. */
  boolean isKnown();
}
