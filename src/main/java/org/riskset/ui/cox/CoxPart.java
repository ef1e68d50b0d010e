package org.riskset.ui.cox;

import org.riskset.messages.Messages;

/** The parts of the Cox room. */
enum CoxPart {
  /** Hazard ratios. */
  MODEL,
  /** What single subjects move hazard ratios by. */
  INFLUENCE,
  /** Survival predicted for single patients. */
  PREDICTIONS,
  /** How well the model predicts. */
  PERFORMANCE;

  String label() {
    return Messages.text("cox.part." + name());
  }
}
