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

  /** Fainter words that stand in the place of a number. */
  public static Estimate inPlace(String words) {
    return new Estimate("", words);
  }

  @Override
  public String toString() {
    return value.isEmpty() || limits.isEmpty() ? value + limits : value + " " + limits;
  }
}
