package org.riskset.figure;

/**
 * Where the values of an axis stand on the drawing, both ways.
 *
 * @param lower value at {@code start}
 * @param upper value at {@code end}, different from {@code lower}
 * @param start coordinate of {@code lower}
 * @param end coordinate of {@code upper}
 * @param logarithmic whether equal ratios, not equal differences, are equally far apart
 */
public record Scale(double lower, double upper, double start, double end, boolean logarithmic) {
  /** An axis with equal steps. */
  public static Scale linear(double lower, double upper, double start, double end) {
    return new Scale(lower, upper, start, end, false);
  }

  /** An axis with equal ratios; both ends are positive. */
  public static Scale logarithmic(double lower, double upper, double start, double end) {
    return new Scale(lower, upper, start, end, true);
  }

  /** The same axis drawn elsewhere. */
  public Scale at(double newStart, double newEnd) {
    return new Scale(lower, upper, newStart, newEnd, logarithmic);
  }

  /** The coordinate of a value. */
  public double toCoordinate(double value) {
    double share = (of(value) - of(lower)) / (of(upper) - of(lower));
    return start + share * (end - start);
  }

  /** The value at a coordinate. */
  public double toValue(double coordinate) {
    double share = (coordinate - start) / (end - start);
    double value = of(lower) + share * (of(upper) - of(lower));
    return logarithmic ? Math.exp(value) : value;
  }

  private double of(double value) {
    return logarithmic ? Math.log(value) : value;
  }
}
