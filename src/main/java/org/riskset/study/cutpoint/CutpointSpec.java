package org.riskset.study.cutpoint;

import org.riskset.data.DataException;
import org.riskset.statistics.cutpoint.CutpointMethod;
import org.riskset.study.ComparisonSpec;
import org.riskset.study.CutpointChoice;
import org.riskset.study.Study;

/**
 * A search for a cut-point.
 *
 * @param variable numeric column to cut
 * @param minProp least share of patients on either side, from 0 to below 0.5
 * @param method how the p-value is had
 * @param permutations random arrangements, 0 for none
 * @param bootstrap bootstrap samples for the spread of the cut, 0 for none
 * @param seed start of the random numbers
 */
public record CutpointSpec(
    String variable,
    double minProp,
    CutpointMethod method,
    int permutations,
    int bootstrap,
    long seed) {
  /** Random arrangements where the method needs some and none are chosen. */
  public static final int DEFAULT_PERMUTATIONS = 10_000;

  /** Bootstrap samples where none are chosen. */
  public static final int DEFAULT_BOOTSTRAP = 1000;

  /** The same search without the spread of the cut, which takes long where there are many rows. */
  public CutpointSpec withoutBootstrap() {
    return new CutpointSpec(variable, minProp, method, permutations, 0, seed);
  }

  /**
   * The search that a study asks for.
   *
   * @throws DataException if the study names no column
   */
  public static CutpointSpec of(Study study) throws DataException {
    CutpointChoice asked = study.description().cutpoint();
    return new CutpointSpec(
        asked.column().orElseThrow(() -> new DataException("cutpoint.noColumn")),
        asked.minProp(),
        asked.method(),
        0,
        DEFAULT_BOOTSTRAP,
        ComparisonSpec.Permutations.DEFAULT_SEED);
  }
}
