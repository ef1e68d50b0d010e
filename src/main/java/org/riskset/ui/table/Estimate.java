package org.riskset.ui.table;

import org.riskset.figure.ForestEstimate;

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

  /** The words of a hazard ratio, its limits apart, or fainter those in its place. */
  public static Estimate of(ForestEstimate estimate) {
    String text = estimate.text();
    int limits = estimate instanceof ForestEstimate.Estimated ? text.indexOf(" (") : -1;
    return limits < 0
        ? inPlace(text)
        : new Estimate(text.substring(0, limits), text.substring(limits + 1));
  }

  @Override
  public String toString() {
    return value.isEmpty() || limits.isEmpty() ? value + limits : value + " " + limits;
  }
}
