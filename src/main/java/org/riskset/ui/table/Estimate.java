package org.riskset.ui.table;

/**
 * A number with its limits as words.
 *
 * @param value the number or what stands in its place
 * @param limits limits in brackets, empty if there are none to show
 */
public record Estimate(String value, String limits) {
  /** Words without limits. */
  public static Estimate alone(String value) {
    return new Estimate(value, "");
  }

  @Override
  public String toString() {
    return limits.isEmpty() ? value : value + " " + limits;
  }
}
