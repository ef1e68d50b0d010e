package org.riskset.statistics.parametric;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.riskset.statistics.sample.CovariateMatrix;
import org.riskset.statistics.sample.Grouping;
import org.riskset.statistics.sample.Observations;

/**
 * What a parametric model is fitted to.
 *
 * @param observations follow-up, all times above 0; a subject is taken as seen from its entry on,
 *     entries of 0 or below saying nothing
 * @param covariates one row per observation
 * @param strata strata with a scale of their own, or null
 * @param clusters clusters for robust standard errors, or null for those of the model
 */
public record ParametricSample(
    Observations observations,
    CovariateMatrix covariates,
    @Nullable Grouping strata,
    @Nullable Grouping clusters) {
  /** Checks that all times lie above 0 and all parts have as many rows. */
  public ParametricSample {
    int n = observations.size();
    if (Arrays.stream(observations.times()).anyMatch(time -> !(time > 0))) {
      throw new IllegalArgumentException("times must lie above 0");
    }
    if (covariates.rows() != n
        || (strata != null && strata.size() != n)
        || (clusters != null && clusters.size() != n)) {
      throw new IllegalArgumentException("covariates, strata and clusters need " + n + " rows");
    }
  }

  /** The rows at the given indices. */
  ParametricSample select(int[] rows) {
    return new ParametricSample(
        observations.select(rows),
        covariates.select(rows),
        strata == null ? null : strata.select(rows),
        clusters == null ? null : clusters.select(rows));
  }
}
