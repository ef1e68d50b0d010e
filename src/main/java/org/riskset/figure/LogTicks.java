package org.riskset.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Round ticks of logarithmic axes: 1, 2 and 5 times powers of ten, over long ones the powers. */
final class LogTicks {
  private static final double[] LEADING = {1, 2, 5};
  private static final double WHOLE_POWERS_ONLY_FROM = 1e4;
  private static final double SLACK = 1e-9;

  private LogTicks() {}

  /** The ticks from one positive value to another, ascending. */
  static List<Double> between(double lower, double upper) {
    double[] leading = upper / lower > WHOLE_POWERS_ONLY_FROM ? new double[] {1} : LEADING;
    int first = (int) Math.floor(Math.log10(lower)) - 1;
    int last = (int) Math.ceil(Math.log10(upper)) + 1;
    return IntStream.rangeClosed(first, last)
        .mapToDouble(power -> Math.pow(10, power))
        .flatMap(power -> DoubleStream.of(leading).map(factor -> clean(factor * power)))
        .filter(tick -> tick >= lower * (1 - SLACK) && tick <= upper * (1 + SLACK))
        .boxed()
        .toList();
  }

  /** Without the noise of a power of ten: 0.2, not 0.20000000000000001. */
  private static double clean(double tick) {
    return new BigDecimal(tick, new MathContext(3)).doubleValue();
  }
}
