package org.riskset.model;

import java.util.List;
import org.riskset.statistics.sample.CovariateMatrix;

/**
 * A model matrix and the origin of its columns.
 *
 * @param values the covariates
 * @param columns one origin per column of {@code values}, in order
 */
public record ModelMatrix(CovariateMatrix values, List<ModelColumn> columns) {
  /** Copies the columns. */
  public ModelMatrix {
    columns = List.copyOf(columns);
  }
}
