package org.riskset.study.analysis;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riskset.endpoint.SurvivalData;
import org.riskset.model.ModelDesign;
import org.riskset.model.ModelMatrix;
import org.riskset.model.Term;
import org.riskset.statistics.cox.likelihood.CoxSample;
import org.riskset.statistics.sample.Grouping;

/**
 * The rows and columns that a Cox model was fitted to: what residuals, baseline hazards,
 * predictions and other fits of the same model start from.
 *
 * @param model the terms with their levels and knots, and the covariates of the rows used
 * @param data the endpoint on the rows used
 * @param strata strata with baseline hazards of their own, or null for none
 * @param clusters clusters of dependent rows, or null where standard errors are the model's
 */
public record CoxDesign(
    ModelDesign model, SurvivalData data, @Nullable Grouping strata, @Nullable Grouping clusters) {
  /** Terms of the model in the order of their columns. */
  public List<Term> terms() {
    return model.terms();
  }

  /** The covariates of the rows, and where they come from. */
  public ModelMatrix matrix() {
    return model.matrix();
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
    return CoxSample.of(data.observations(), matrix().values(), strata);
  }

  /** Number of the data row (from 1) behind observation {@code i}. */
  public int rowNumber(int i) {
    return data.rows()[i] + 1;
  }
}
