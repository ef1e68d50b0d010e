package org.riskset.ui.opening;

/**
 * What a column is used for.
 *
 * @param purpose what for
 * @param endpoint identifier of the endpoint that it belongs to, empty if to none
 */
public record ColumnUse(Purpose purpose, String endpoint) {
  /** Purposes of a column. */
  public enum Purpose {
    /** End of follow-up of an endpoint. */
    TIME,
    /** Start of the interval at risk of an endpoint. */
    ENTRY,
    /** Event of an endpoint. */
    EVENT,
    /** Forms the groups. */
    GROUP,
    /** A quantity. */
    NUMBER,
    /** Categories. */
    CATEGORY,
    /** Not used. */
    LEFT_OUT
  }

  /** A use that belongs to no endpoint. */
  public static ColumnUse of(Purpose purpose) {
    return new ColumnUse(purpose, "");
  }
}
