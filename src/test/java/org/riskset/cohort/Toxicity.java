package org.riskset.cohort;

/** CTCAE grades of late toxicity in a patient of the RT arm. */
record Toxicity(
    int necrosis,
    int haemorrhage,
    int temporalLobe,
    int cranialNeuropathy,
    int dysphagia,
    int hearingLoss,
    int trismus,
    int xerostomia) {

  private static final int FATAL = 5;

  /** Draws the grades; haemorrhage is grade 5 exactly in those who died of it. */
  static Toxicity draw(Subject subject, Extent extent, Draws draws) {
    boolean bled = subject.fate() == Fate.HAEMORRHAGE;
    return new Toxicity(
        necrosis(bled, extent, draws),
        bled ? FATAL : haemorrhage(extent, draws),
        temporalLobe(extent, draws),
        extent.isRegionalOnly() ? draws.index(0.85, 0.1, 0.05) : draws.index(0.55, 0.2, 0.16, 0.09),
        draws.index(0.35, 0.33, 0.22, 0.1),
        extent.isRegionalOnly()
            ? draws.index(0.6, 0.25, 0.12, 0.03)
            : draws.index(0.25, 0.32, 0.27, 0.13, 0.03),
        draws.index(0.42, 0.33, 0.18, 0.07),
        draws.index(0.08, 0.42, 0.42, 0.08));
  }

  private static int necrosis(boolean bled, Extent extent, Draws draws) {
    if (extent.isRegionalOnly()) {
      return 0;
    }
    return bled
        ? draws.index(0.03, 0.05, 0.12, 0.5, 0.3)
        : draws.index(0.55, 0.15, 0.14, 0.12, 0.04);
  }

  private static int haemorrhage(Extent extent, Draws draws) {
    return extent.isRegionalOnly() ? draws.index(0.92, 0.08) : draws.index(0.72, 0.14, 0.08, 0.06);
  }

  private static int temporalLobe(Extent extent, Draws draws) {
    if (extent.isRegionalOnly()) {
      return 0;
    }
    return extent.t() >= 3
        ? draws.index(0.5, 0.2, 0.17, 0.11, 0.02)
        : draws.index(0.75, 0.15, 0.08, 0.02);
  }
}
