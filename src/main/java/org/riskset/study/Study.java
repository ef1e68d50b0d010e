package org.riskset.study;

import java.util.List;
import java.util.OptionalDouble;
import org.riskset.endpoint.EndpointDefinition;

/**
 * Everything a user decides, in one immutable document. The window edits it, the command line makes
 * or loads one, and both hand it to the same runner.
 *
 * @param cohort the data file and how its columns are read
 * @param endpoints endpoints to choose from and the one in use
 * @param confidenceLevel coverage of all limits
 * @param sample which rows the analyses are about and how they count
 * @param groups columns that form the groups
 * @param survival the Kaplan-Meier analysis
 * @param comparison the test of equal survival
 * @param cox the regression model
 * @param incidence the analysis of competing causes
 * @param arms the effect of a treatment
 * @param description what is asked about the cohort itself
 * @param figure how figures look
 */
public record Study(
    CohortSpec cohort,
    EndpointChoice endpoints,
    double confidenceLevel,
    SampleSpec sample,
    List<String> groups,
    SurvivalSpec survival,
    ComparisonSpec comparison,
    CoxSpec cox,
    IncidenceSpec incidence,
    ArmsSpec arms,
    DescriptionSpec description,
    FigureSpec figure) {
  /** Copies the groups. */
  public Study {
    groups = List.copyOf(groups);
  }

  /** A study of one endpoint with defaults for everything else. */
  public static Study of(CohortSpec cohort, EndpointChoice endpoints) {
    return new Study(
        cohort,
        endpoints,
        0.95,
        SampleSpec.everyone(),
        List.of(),
        SurvivalSpec.defaults(),
        ComparisonSpec.defaults(),
        CoxSpec.defaults(),
        IncidenceSpec.defaults(),
        ArmsSpec.defaults(),
        DescriptionSpec.defaults(),
        FigureSpec.defaults());
  }

  /** The endpoint in use. */
  public EndpointDefinition endpoint() {
    return endpoints.current();
  }

  /** This study with another choice of the data file. */
  public Study withCohort(CohortSpec value) {
    return new Study(
        value,
        endpoints,
        confidenceLevel,
        sample,
        groups,
        survival,
        comparison,
        cox,
        incidence,
        arms,
        description,
        figure);
  }

  /** This study with another choice of endpoints to choose from. */
  public Study withEndpoints(EndpointChoice value) {
    return new Study(
        cohort,
        value,
        confidenceLevel,
        sample,
        groups,
        survival,
        comparison,
        cox,
        incidence,
        arms,
        description,
        figure);
  }

  /** This study with another choice of coverage of all limits. */
  public Study withConfidenceLevel(double value) {
    return new Study(
        cohort,
        endpoints,
        value,
        sample,
        groups,
        survival,
        comparison,
        cox,
        incidence,
        arms,
        description,
        figure);
  }

  /** This study with another choice of which rows the analyses are about. */
  public Study withSample(SampleSpec value) {
    return new Study(
        cohort,
        endpoints,
        confidenceLevel,
        value,
        groups,
        survival,
        comparison,
        cox,
        incidence,
        arms,
        description,
        figure);
  }

  /** This study with another choice of columns that form the groups. */
  public Study withGroups(List<String> value) {
    return new Study(
        cohort,
        endpoints,
        confidenceLevel,
        sample,
        value,
        survival,
        comparison,
        cox,
        incidence,
        arms,
        description,
        figure);
  }

  /** This study with another choice of the Kaplan-Meier analysis. */
  public Study withSurvival(SurvivalSpec value) {
    return new Study(
        cohort,
        endpoints,
        confidenceLevel,
        sample,
        groups,
        value,
        comparison,
        cox,
        incidence,
        arms,
        description,
        figure);
  }

  /** This study with another choice of the test of equal survival. */
  public Study withComparison(ComparisonSpec value) {
    return new Study(
        cohort,
        endpoints,
        confidenceLevel,
        sample,
        groups,
        survival,
        value,
        cox,
        incidence,
        arms,
        description,
        figure);
  }

  /** This study with another choice of the regression model. */
  public Study withCox(CoxSpec value) {
    return new Study(
        cohort,
        endpoints,
        confidenceLevel,
        sample,
        groups,
        survival,
        comparison,
        value,
        incidence,
        arms,
        description,
        figure);
  }

  /** This study with another choice of the analysis of competing causes. */
  public Study withIncidence(IncidenceSpec value) {
    return new Study(
        cohort,
        endpoints,
        confidenceLevel,
        sample,
        groups,
        survival,
        comparison,
        cox,
        value,
        arms,
        description,
        figure);
  }

  /** This study with another choice of the effect of a treatment. */
  public Study withArms(ArmsSpec value) {
    return new Study(
        cohort,
        endpoints,
        confidenceLevel,
        sample,
        groups,
        survival,
        comparison,
        cox,
        incidence,
        value,
        description,
        figure);
  }

  /** This study with another choice of what is asked about the cohort itself. */
  public Study withDescription(DescriptionSpec value) {
    return new Study(
        cohort,
        endpoints,
        confidenceLevel,
        sample,
        groups,
        survival,
        comparison,
        cox,
        incidence,
        arms,
        value,
        figure);
  }

  /** This study with another choice of how figures look. */
  public Study withFigure(FigureSpec value) {
    return new Study(
        cohort,
        endpoints,
        confidenceLevel,
        sample,
        groups,
        survival,
        comparison,
        cox,
        incidence,
        arms,
        description,
        value);
  }

  /** This study with restricted means up to another time, of groups and between them, or none. */
  public Study withHorizon(OptionalDouble time) {
    return withSurvival(survival.withHorizon(time)).withComparison(comparison.withTau(time));
  }
}
