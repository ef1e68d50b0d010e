package org.riskset.cohort;

/** How a patient's follow-up ended; the label is the file's {@code death_cause}. */
enum Fate {
  HAEMORRHAGE("massive_haemorrhage"),
  DISTANT_METASTASIS("distant_metastasis"),
  LOCOREGIONAL_PROGRESSION("locoregional_progression"),
  TUMOUR_UNSPECIFIED("tumour_unspecified"),
  OTHER_CAUSE("other_cause"),
  ALIVE("");

  private final String label;

  Fate(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  boolean isDeath() {
    return this != ALIVE;
  }

  boolean isTumourDeath() {
    return isDeath() && this != OTHER_CAUSE;
  }

  /** Membership of the restricted set on which the printed disease-specific survival holds. */
  boolean hasDocumentedMechanism() {
    return this == HAEMORRHAGE || this == DISTANT_METASTASIS || this == LOCOREGIONAL_PROGRESSION;
  }

  /** Whether nobody dies so without documented progression before. */
  boolean requiresProgression() {
    return isTumourDeath() && this != HAEMORRHAGE;
  }
}
