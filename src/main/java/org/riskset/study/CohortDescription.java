package org.riskset.study;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riskset.data.Dictionary;
import org.riskset.endpoint.EndpointDefinition;

/**
 * What a dictionary file says about a cohort: its columns, its endpoints, and where to begin.
 *
 * @param dictionary the cohort and its columns
 * @param endpoints its endpoints; may be none
 * @param defaults where a first study begins
 */
public record CohortDescription(
    Dictionary dictionary, List<EndpointDefinition> endpoints, Defaults defaults) {

  /**
   * Where a first study of a cohort begins.
   *
   * @param endpoint identifier of the endpoint, or null for the first
   * @param group column that forms the groups, or null if none is declared
   * @param covariates columns of the first Cox model; may be none
   */
  public record Defaults(
      @Nullable String endpoint, @Nullable String group, List<String> covariates) {
    /** Copies the covariates. */
    public Defaults {
      covariates = List.copyOf(covariates);
    }

    /** Nothing declared. */
    public static Defaults none() {
      return new Defaults(null, null, List.of());
    }

    /** Identifier of the endpoint. */
    public Optional<String> endpointId() {
      return Optional.ofNullable(endpoint);
    }

    /** Column that forms the groups. */
    public Optional<String> groupColumn() {
      return Optional.ofNullable(group);
    }
  }

  /** Copies the endpoints. */
  public CohortDescription {
    endpoints = List.copyOf(endpoints);
  }

  /** A cohort of which only the name is known. */
  public static CohortDescription named(String title) {
    return new CohortDescription(Dictionary.named(title), List.of(), Defaults.none());
  }
}
