package org.riskset.ui.survival;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import org.riskset.statistics.multiplicity.PValueAdjustment;
import org.riskset.study.ComparisonSpec;
import org.riskset.study.EqualityTest;
import org.riskset.study.Study;
import org.riskset.ui.session.StudySession;

/** What people choose of the analysis itself; every command is one edit of the study. */
final class AnalysisChoices {
  /** Events count the more the later they are, as suits an effect that sets in late. */
  private static final double LATE = 1;

  private final StudySession session;

  AnalysisChoices(StudySession session) {
    this.session = session;
  }

  /** The comparison as the study has it now. */
  ComparisonSpec comparison() {
    return session.study().comparison();
  }

  /** Takes another test. */
  void test(EqualityTest.Kind kind) {
    boolean exponents = kind == EqualityTest.Kind.FLEMING_HARRINGTON;
    edit(spec -> spec.withTest(exponents ? late() : EqualityTest.of(kind)));
  }

  private static EqualityTest late() {
    return new EqualityTest(EqualityTest.Kind.FLEMING_HARRINGTON, 0, LATE);
  }

  /** Takes other exponents of the Fleming-Harrington test. */
  void exponents(double rho, double gamma) {
    edit(spec -> spec.withTest(new EqualityTest(spec.test().kind(), rho, gamma)));
  }

  /** Compares groups within the levels of a column too, or no longer. */
  void stratify(String column, boolean wanted) {
    edit(
        spec -> {
          List<String> strata = new ArrayList<>(spec.strata());
          strata.remove(column);
          if (wanted) {
            strata.add(column);
          }
          return spec.withStrata(strata);
        });
  }

  /** Adds the test for trend over the groups in their order, or leaves it out. */
  void trend(boolean wanted) {
    edit(spec -> spec.withTrend(wanted ? new ComparisonSpec.Trend(List.of()) : null));
  }

  /** Tests all pairs of groups, p-values adjusted as said; nothing: no pairs. */
  void pairs(Optional<PValueAdjustment> adjustment) {
    edit(spec -> spec.withPairwise(adjustment.orElse(null)));
  }

  /** Reports restricted means up to another time, or none. */
  void horizon(OptionalDouble time) {
    session.edit(study -> study.withHorizon(time));
  }

  /** Counts time from another landmark, or from the start. */
  void landmark(OptionalDouble time) {
    session.edit(study -> study.withSample(study.sample().withLandmark(time)));
  }

  /** A study with other groups; scores and strata that no longer fit them go. */
  static Study withGroups(Study study, List<String> columns) {
    ComparisonSpec spec = study.comparison();
    List<String> strata = new ArrayList<>(spec.strata());
    strata.removeAll(columns);
    ComparisonSpec fitting = spec.withStrata(strata);
    return study
        .withGroups(columns)
        .withComparison(
            spec.trendTest().isPresent() && !columns.equals(study.groups())
                ? fitting.withTrend(new ComparisonSpec.Trend(List.of()))
                : fitting);
  }

  private void edit(UnaryOperator<ComparisonSpec> change) {
    session.edit(study -> study.withComparison(change.apply(study.comparison())));
  }
}
