package org.riskset.referee;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.riskset.data.Cohort;
import org.riskset.study.analysis.StudyResults;

/** Reads results as a reviewer would. */
public final class Referee {
  private final Cohort cohort;

  /**
   * A referee of studies of one cohort.
   *
   * @param cohort the cohort as read from the source
   */
  public Referee(Cohort cohort) {
    this.cohort = cohort;
  }

  /** Findings on the survival curves and their comparison, what matters most first. */
  public List<RefereeFinding> onSurvival(StudyResults results) {
    List<RefereeFinding> findings = new ArrayList<>();
    EndpointFindings.add(results.study(), findings);
    results
        .survival()
        .found()
        .ifPresent(
            survival -> {
              StartOfTreatment.add(results.study(), cohort, survival, findings);
              TailFindings.add(results.study(), survival, findings);
              CurveFindings.add(results.study(), survival, findings);
            });
    return byWeight(findings);
  }

  /** Findings on the regression model, what matters most first. */
  public List<RefereeFinding> onCox(StudyResults results) {
    List<RefereeFinding> findings = new ArrayList<>();
    EndpointFindings.add(results.study(), findings);
    results
        .cox()
        .found()
        .ifPresent(cox -> ModelFindings.add(results.study(), cohort, cox, findings));
    return byWeight(findings);
  }

  /** Findings on competing risks that need no results of them, what matters most first. */
  public List<RefereeFinding> onIncidence(StudyResults results) {
    List<RefereeFinding> findings = new ArrayList<>();
    EndpointFindings.add(results.study(), findings);
    CodeFindings.add(results.study(), cohort, findings);
    return byWeight(findings);
  }

  private static List<RefereeFinding> byWeight(List<RefereeFinding> findings) {
    findings.sort(Comparator.comparing(RefereeFinding::severity));
    return List.copyOf(findings);
  }
}
