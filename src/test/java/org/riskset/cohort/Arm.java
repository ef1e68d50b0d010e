package org.riskset.cohort;

/** The two treatment groups that the study compares. */
enum Arm {
  RT("RT"),
  NON_RT("non-RT");

  private final String label;

  Arm(String label) {
    this.label = label;
  }

  /** The arm as the file writes it. */
  String label() {
    return label;
  }
}
