package org.riskset.endpoint;

import org.riskset.statistics.sample.Observations;

/**
 * The rows of a cohort that an analysis uses, as observations, and what was left out on the way.
 */
public final class SurvivalData {
  private final Observations observations;
  private final int[] rows;
  private final int missing;
  private final int invalid;
  private final int mergedTimes;

  /**
   * Survival data.
   *
   * @param observations one per row used
   * @param rows row of the cohort (from 0) behind each observation, ascending
   * @param missing rows left out because a used column has no value there
   * @param invalid rows left out because entry does not lie before time
   * @param mergedTimes times taken as equal to another that differs by floating-point noise only
   */
  public SurvivalData(
      Observations observations, int[] rows, int missing, int invalid, int mergedTimes) {
    this.observations = observations;
    this.rows = rows.clone();
    this.missing = missing;
    this.invalid = invalid;
    this.mergedTimes = mergedTimes;
  }

  /** One observation per row used. */
  public Observations observations() {
    return observations;
  }

  /** Row of the cohort (from 0) behind each observation, ascending. */
  public int[] rows() {
    return rows.clone();
  }

  /** Number of rows used. */
  public int size() {
    return rows.length;
  }

  /** Rows left out because a used column has no value there. */
  public int missing() {
    return missing;
  }

  /** Rows left out because entry does not lie before time. */
  public int invalid() {
    return invalid;
  }

  /** Times taken as equal to another that differs by floating-point noise only. */
  public int mergedTimes() {
    return mergedTimes;
  }
}
