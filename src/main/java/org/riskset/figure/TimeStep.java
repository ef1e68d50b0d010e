package org.riskset.figure;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Chooses a round distance of ticks on a time axis. */
final class TimeStep {
  private static final int MOST_INTERVALS = 9;

  /** Distances that people count in, by the first three letters of the unit. */
  private static final Map<String, double[]> CUSTOMARY =
      Map.of(
          "mon", new double[] {1, 2, 3, 6, 12, 24, 36, 60, 120, 240},
          "day", new double[] {1, 2, 5, 10, 15, 30, 60, 90, 180, 365, 730, 1825, 3650},
          "wee", new double[] {1, 2, 4, 8, 13, 26, 52, 104, 208, 520});

  private TimeStep() {}

  static double suiting(double span, @Nullable String unit) {
    double[] customary = unit == null ? null : CUSTOMARY.get(start(unit));
    if (customary != null && span >= 3 * customary[0]) {
      for (double step : customary) {
        if (span / step <= MOST_INTERVALS) {
          return step;
        }
      }
    }
    return round(span);
  }

  private static String start(String unit) {
    return unit.toLowerCase(Locale.ROOT).substring(0, Math.min(3, unit.length()));
  }

  /** 1, 2 or 5 times a power of ten. */
  private static double round(double span) {
    double power = Math.pow(10, Math.floor(Math.log10(span / MOST_INTERVALS)));
    for (double factor : new double[] {1, 2, 5}) {
      if (span / (factor * power) <= MOST_INTERVALS) {
        return factor * power;
      }
    }
    return 10 * power;
  }
}
