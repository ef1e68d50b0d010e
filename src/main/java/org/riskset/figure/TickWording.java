package org.riskset.figure;

import java.math.BigDecimal;
import java.util.List;
import org.riskset.messages.NumberWording;

/**
 * Writes the ticks of one axis alike: as many decimals as the step has, or powers of ten. Ticks of
 * a logarithmic axis are written each as it is.
 */
final class TickWording {
  private static final double LARGE = 1e6;
  private static final double SMALL = 1e-3;
  private static final double EXACT = 1e-9;
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private TickWording() {}

  static List<String> of(List<Double> ticks, double step) {
    double largest = ticks.isEmpty() ? 0 : ticks.get(ticks.size() - 1);
    if (step < SMALL || largest >= LARGE) {
      int power = (int) Math.floor(Math.log10(Math.max(largest, step)));
      return ticks.stream().map(tick -> inPowers(tick, power, step)).toList();
    }
    int decimals = decimals(step);
    return ticks.stream().map(tick -> NumberWording.fixed(tick, decimals)).toList();
  }

  /** Ticks of a logarithmic axis, each with the decimals that it has. */
  static List<String> each(List<Double> ticks) {
    return ticks.stream().map(TickWording::alone).toList();
  }

  private static String alone(double tick) {
    return tick < SMALL || tick >= LARGE
        ? inPowers(tick, (int) Math.floor(Math.log10(tick) + EXACT), tick)
        : NumberWording.asChosen(tick);
  }

  private static int decimals(double value) {
    return Math.max(0, BigDecimal.valueOf(value).stripTrailingZeros().scale());
  }

  private static String inPowers(double tick, int power, double step) {
    if (tick == 0) {
      return "0";
    }
    double unit = Math.pow(10, power);
    int decimals = Math.max(0, power - (int) Math.floor(Math.log10(step) + EXACT));
    String number = NumberWording.fixed(tick / unit, decimals);
    // The typeface of print has no raised minus sign.
    return power < 0 ? number + "e−" + -power : number + "×10" + superscript(power);
  }

  private static String superscript(int power) {
    StringBuilder text = new StringBuilder();
    Integer.toString(power).chars().forEach(digit -> text.append(SUPERSCRIPTS.charAt(digit - '0')));
    return text.toString();
  }
}
