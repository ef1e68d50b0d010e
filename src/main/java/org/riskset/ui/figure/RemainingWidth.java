package org.riskset.ui.figure;

/** The width that a table's one flexible column takes. */
public final class RemainingWidth {
  /** On screens with a fractional scale each column is rounded up to whole device pixels. */
  private static final double ROUNDING = 0.75;

  private RemainingWidth() {}

  /**
   * What is left of a table beside its other columns, so that it never scrolls sideways.
   *
   * @param width width of the table
   * @param others widths of the other columns together
   * @param columns number of all columns
   * @param least the flexible column is no narrower
   */
  public static double of(double width, double others, int columns, double least) {
    return Math.max(least, Math.floor(width - others - 1 - columns * ROUNDING));
  }
}
