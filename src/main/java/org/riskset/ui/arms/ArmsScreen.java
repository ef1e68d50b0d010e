package org.riskset.ui.arms;

import org.riskset.ui.part.PartScreen;

/** What one part of the Arms room shows. */
interface ArmsScreen extends PartScreen {
  /** The arms as people read them: "RT v non-RT"; empty if there are none. */
  String arms();

  @Override
  default boolean known() {
    return !arms().isEmpty();
  }
}
