package org.riskset.study.analysis;

import java.util.Set;
import org.riskset.study.Study;

/**
 * Results of a study, all of them or as many as somebody wanted.
 *
 * @param study the study they belong to
 * @param survival curves of its groups
 * @param comparison the test of equal survival
 * @param cox the regression model
 */
public record StudyResults(
    Study study,
    Attempt<SurvivalAnalysis> survival,
    Attempt<ComparisonAnalysis> comparison,
    Attempt<CoxAnalysis> cox) {
  /** Nothing of a study yet. */
  public static StudyResults none(Study study) {
    return new StudyResults(
        study, new Attempt.Pending<>(), new Attempt.Pending<>(), new Attempt.Pending<>());
  }

  /** Whether some parts are all there. */
  public boolean have(Set<StudyPart> parts) {
    return parts.stream().allMatch(this::has);
  }

  private boolean has(StudyPart part) {
    return !switch (part) {
      case CURVES -> survival.isPending() || comparison.isPending();
      case MODEL -> cox.isPending();
    };
  }
}
