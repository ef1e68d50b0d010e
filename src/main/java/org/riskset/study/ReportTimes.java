package org.riskset.study;

import java.util.List;

/** Times at which a first study reports survival. */
final class ReportTimes {
  private static final List<Double> ROUND = List.of(1.0, 2.0, 2.5, 5.0);

  private ReportTimes() {}

  /**
   * Three and five years where unit and follow-up allow, else two round times that divide the
   * follow-up in about three parts.
   *
   * @param unit unit of time, empty if not known
   * @param longest longest follow-up
   */
  static List<Double> of(String unit, double longest) {
    List<Double> customary =
        switch (unit) {
          case "months" -> List.of(36.0, 60.0);
          case "years" -> List.of(3.0, 5.0);
          default -> List.of();
        };
    List<Double> reached = customary.stream().filter(time -> time <= longest).toList();
    if (!reached.isEmpty() || longest <= 0) {
      return reached;
    }
    double step = roundedDown(longest / 3);
    return List.of(step, 2 * step);
  }

  /** The largest of 1, 2, 2.5 and 5 times a power of ten that is not above the value. */
  private static double roundedDown(double value) {
    double power = Math.pow(10, Math.floor(Math.log10(value)));
    return ROUND.stream()
        .map(factor -> factor * power)
        .filter(candidate -> candidate <= value)
        .reduce(power, Math::max);
  }
}
