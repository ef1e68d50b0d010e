package org.riskset.cohort;

import java.util.List;

/** How a patient of the RT arm was irradiated again. */
record Reirradiation(String technique, double doseGy, int fractions, double grossTumourVolumeCc) {

  static Reirradiation draw(Extent extent, Draws draws) {
    int fractions = draws.oneOf(List.of(27, 28, 30, 32, 33), 0.12, 0.15, 0.4, 0.18, 0.15);
    double dosePerFraction =
        fractions >= 32 ? (draws.chance(0.6) ? 2.0 : 2.12) : (draws.chance(0.5) ? 2.0 : 2.2);
    double volume =
        StrictMath.exp(
            StrictMath.log(typicalVolume(extent)) + 0.15 * extent.n() + 0.45 * draws.normal());
    String technique = draws.oneOf(List.of("IMRT", "VMAT", "Tomotherapy"), 0.35, 0.15, 0.5);
    return new Reirradiation(technique, fractions * dosePerFraction, fractions, volume);
  }

  private static int typicalVolume(Extent extent) {
    return switch (extent.t()) {
      case 0 -> 12;
      case 1 -> 13;
      case 2 -> 22;
      case 3 -> 34;
      default -> 52;
    };
  }
}
