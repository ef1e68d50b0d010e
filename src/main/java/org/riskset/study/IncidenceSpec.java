package org.riskset.study;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riskset.statistics.incidence.VarianceMethod;
import org.riskset.statistics.kaplanmeier.ConfidenceType;

/**
 * An analysis of competing causes. It reports at the times of the study's survival analysis, and
 * its models have the terms of the study's Cox model.
 *
 * @param codes column that tells how follow-up ended, or null for the one that fits the endpoint
 * @param cause the cause that models and figures of groups are about, or null for the first
 * @param scale scale of the pointwise limits
 * @param variance how the variance of incidences is estimated
 * @param rho power of 1 − F by which Gray's test weighs event times
 * @param strata strata of Gray's test and of the cause-specific model; groups within which the
 *     Fine–Gray model estimates censoring
 */
public record IncidenceSpec(
    @Nullable Codes codes,
    @Nullable String cause,
    ConfidenceType scale,
    VarianceMethod variance,
    double rho,
    List<String> strata) {
  /**
   * A column of event codes.
   *
   * @param column its name
   * @param censored value of censored rows, empty for rows without a value
   */
  public record Codes(String column, String censored) {}

  /** Copies the list. */
  public IncidenceSpec {
    strata = List.copyOf(strata);
  }

  /** The column that fits the endpoint, its first cause, log-log limits, Gray's test as it was. */
  public static IncidenceSpec defaults() {
    return new IncidenceSpec(
        null, null, ConfidenceType.LOG_LOG, VarianceMethod.JACKKNIFE, 0, List.of());
  }

  /** Column that tells how follow-up ended; empty for the one that fits the endpoint. */
  public Optional<Codes> chosenCodes() {
    return Optional.ofNullable(codes);
  }

  /** The cause that models are about; empty for the first. */
  public Optional<String> causeOfInterest() {
    return Optional.ofNullable(cause);
  }

  /** The same analysis of other codes, and of their first cause. */
  public IncidenceSpec withCodes(@Nullable Codes others) {
    return new IncidenceSpec(others, null, scale, variance, rho, strata);
  }

  /** The same analysis with models of another cause. */
  public IncidenceSpec withCause(@Nullable String other) {
    return new IncidenceSpec(codes, other, scale, variance, rho, strata);
  }

  /** The same analysis with limits on another scale. */
  public IncidenceSpec withScale(ConfidenceType other) {
    return new IncidenceSpec(codes, cause, other, variance, rho, strata);
  }

  /** The same analysis within other strata. */
  public IncidenceSpec withStrata(List<String> columns) {
    return new IncidenceSpec(codes, cause, scale, variance, rho, columns);
  }
}
