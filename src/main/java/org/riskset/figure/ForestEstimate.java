package org.riskset.figure;

/** What stands in the place of a hazard ratio. */
public sealed interface ForestEstimate {
  /** As written in the column of hazard ratios. */
  String text();

  /** As written in the column of p-values, empty if there is none. */
  String pText();

  /**
   * A finite hazard ratio.
   *
   * @param ratio hazard ratio
   * @param lower lower limit, NaN where a penalised estimate has none
   * @param upper upper limit, possibly infinite, NaN as the lower one
   * @param text "0.26 (0.14–0.48)"
   * @param pText "&lt; 0.001"
   */
  record Estimated(double ratio, double lower, double upper, String text, String pText)
      implements ForestEstimate {
    /** The same with another text in the column of p-values. */
    Estimated withP(String p) {
      return new Estimated(ratio, lower, upper, text, p);
    }
  }

  /**
   * The level that others are compared with.
   *
   * @param text "reference"
   */
  record Reference(String text) implements ForestEstimate {
    @Override
    public String pText() {
      return "";
    }
  }

  /**
   * No hazard ratio, and why.
   *
   * @param text "not estimable: no deaths in this level"
   * @param brief that alone, for where the reason does not fit
   */
  record Absent(String text, String brief) implements ForestEstimate {
    @Override
    public String pText() {
      return "";
    }
  }

  /**
   * The course of the hazard along a number, which no single ratio describes.
   *
   * @param text "a curve, not one ratio"
   * @param pText p-value of the test that the hazard does not change along it
   */
  record Curve(String text, String pText) implements ForestEstimate {}
}
