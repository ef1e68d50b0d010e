package org.riskset.endpoint;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.riskset.statistics.sample.Observations;
import org.riskset.statistics.sample.TieMerging;

/**
 * The rows of a cohort that an analysis uses, as observations, and what was left out on the way.
 */
public final class SurvivalData {
  private final Observations observations;
  private final int[] rows;
  private final int missing;
  private final int invalid;
  private final int mergedTimes;
  private final int beforeLandmark;

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
    this(observations, rows, missing, invalid, mergedTimes, 0);
  }

  private SurvivalData(
      Observations observations,
      int[] rows,
      int missing,
      int invalid,
      int mergedTimes,
      int beforeLandmark) {
    this.observations = observations;
    this.rows = rows.clone();
    this.missing = missing;
    this.invalid = invalid;
    this.mergedTimes = mergedTimes;
    this.beforeLandmark = beforeLandmark;
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

  /** Rows left out because their follow-up ended at the landmark or before. */
  public int beforeLandmark() {
    return beforeLandmark;
  }

  /**
   * The rows still at risk after a landmark, their clock started there.
   *
   * <p>A row whose follow-up ends at the landmark is out, with or without the event; a row that
   * comes under observation before it is at risk from the landmark on.
   *
   * @param landmark time from which follow-up counts
   */
  public SurvivalData from(double landmark) {
    int[] left =
        IntStream.range(0, rows.length)
            .filter(i -> observations.time(i) > landmark)
            .filter(i -> !TieMerging.same(observations.time(i), landmark))
            .toArray();
    return new SurvivalData(
        observations.select(left).from(landmark),
        Arrays.stream(left).map(i -> rows[i]).toArray(),
        missing,
        invalid,
        mergedTimes,
        rows.length - left.length);
  }
}
