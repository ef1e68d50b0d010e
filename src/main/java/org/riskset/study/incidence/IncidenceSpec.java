package org.riskset.study.incidence;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riskset.model.Term;
import org.riskset.statistics.incidence.VarianceMethod;
import org.riskset.statistics.kaplanmeier.ConfidenceType;

/**
 * An analysis of competing causes.
 *
 * @param codes column that tells how follow-up ended, and the value of censored rows
 * @param cause the cause that a regression is about, or null for the first
 * @param scale scale of the pointwise limits
 * @param variance how the variance of incidences is estimated
 * @param times times at which incidence is reported
 * @param rho power of 1 − F by which Gray's test weighs event times
 * @param strata strata of Gray's test and of the cause-specific model; groups within which the
 *     Fine–Gray model estimates censoring
 * @param terms terms of the regression models, none for no regression
 */
public record IncidenceSpec(
    Codes codes,
    @Nullable String cause,
    ConfidenceType scale,
    VarianceMethod variance,
    List<Double> times,
    double rho,
    List<String> strata,
    List<Term> terms) {
  /**
   * A column of event codes.
   *
   * @param column its name
   * @param censored value of censored rows, empty for rows without a value
   */
  public record Codes(String column, String censored) {}

  /** Copies the lists. */
  public IncidenceSpec {
    times = List.copyOf(times);
    strata = List.copyOf(strata);
    terms = List.copyOf(terms);
  }

  /** The cause that a regression is about; empty for the first. */
  public Optional<String> causeOfInterest() {
    return Optional.ofNullable(cause);
  }
}
