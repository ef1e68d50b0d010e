package org.riskset.study.analysis;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riskset.endpoint.SurvivalData;
import org.riskset.model.ModelMatrix;
import org.riskset.model.Term;
import org.riskset.statistics.cox.likelihood.CoxSample;
import org.riskset.statistics.sample.Grouping;

/**
 * The rows and columns that a Cox model was fitted to: what residuals, baseline hazards,
 * predictions and other fits of the same model start from.
 *
 * @param terms terms of the model, in order
 * @param data the endpoint on the rows used
 * @param matrix the covariates of these rows, and where they come from
 * @param strata strata with baseline hazards of their own, or null for none
 * @param clusters clusters of dependent rows, or null where standard errors are the model's
 */
public record CoxDesign(
    List<Term> terms,
    SurvivalData data,
    ModelMatrix matrix,
    @Nullable Grouping strata,
    @Nullable Grouping clusters) {
  /** Copies the terms. */
  public CoxDesign {
    terms = List.copyOf(terms);
  }

  /** Strata of the rows; empty for none. */
  public Optional<Grouping> strataGrouping() {
    return Optional.ofNullable(strata);
  }

  /** Clusters of the rows; empty where standard errors are the model's. */
  public Optional<Grouping> clusterGrouping() {
    return Optional.ofNullable(clusters);
  }

  /** The rows as statistics takes them. */
  public CoxSample sample() {
    return CoxSample.of(data.observations(), matrix.values(), strata);
  }

  /** Number of the data row (from 1) behind observation {@code i}. */
  public int rowNumber(int i) {
    return data.rows()[i] + 1;
  }
}
