package org.riskset.cohort;

import java.util.List;
import java.util.OptionalLong;

/**
 * Histology, performance status and the primary tumour.
 *
 * @param ebvDna plasma EBV DNA in copies per millilitre, 0 below detection, empty if not measured
 */
record Workup(String whoType, int kps, Stage primaryStage, int primaryDoseGy, OptionalLong ebvDna) {

  static Workup draw(Extent extent, boolean ebvMeasured, Draws draws) {
    return new Workup(
        draws.oneOf(List.of("I", "II", "III"), 0.03, 0.22, 0.75),
        draws.oneOf(List.of(70, 80, 90, 100), 0.12, 0.38, 0.45, 0.05),
        draws.oneOf(List.of(Stage.values()), 0.05, 0.2, 0.45, 0.3),
        draws.oneOf(List.of(66, 68, 70, 72, 74, 76), 0.15, 0.15, 0.4, 0.15, 0.1, 0.05),
        ebvMeasured ? OptionalLong.of(ebvDna(extent.stage(), draws)) : OptionalLong.empty());
  }

  private static long ebvDna(Stage stage, Draws draws) {
    double undetectable =
        switch (stage) {
          case I -> 0.5;
          case II -> 0.35;
          case III, IVA -> 0.2;
        };
    if (draws.chance(undetectable)) {
      return 0;
    }
    double logCopies =
        switch (stage) {
          case I -> 5.2;
          case II -> 6.0;
          case III -> 6.8;
          case IVA -> 7.6;
        };
    return 10 * Math.round(StrictMath.exp(logCopies + 1.3 * draws.normal()) / 10 + 1);
  }
}
