package org.riskset.ui.cohort;

import org.riskset.messages.Messages;

/** The parts of the Cohort room. */
enum CohortPart {
  /** The table of baseline characteristics. */
  CHARACTERISTICS,
  /** What a comparison with these events could find. */
  PLANNING,
  /** Where a column of numbers is cut. */
  CUTPOINT;

  String label() {
    return Messages.text("cohort.part." + name());
  }
}
