package org.riskset.ui.arms;

import org.riskset.messages.Messages;

/** The parts of the Arms room. */
enum ArmsPart {
  /** The effect, estimated in several ways. */
  CLAIM,
  /** How alike the arms were, and how long one waited. */
  BALANCE,
  /** The effect in subgroups. */
  SUBGROUPS;

  String label() {
    return Messages.text("arms.part." + name());
  }
}
