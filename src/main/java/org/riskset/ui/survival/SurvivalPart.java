package org.riskset.ui.survival;

import org.riskset.messages.Messages;

/** The parts of the Survival room. */
enum SurvivalPart {
  /** Kaplan-Meier curves and their comparison. */
  CURVES,
  /** Parametric models of the same groups. */
  MODELS;

  String label() {
    return Messages.text("survival.part." + name());
  }
}
