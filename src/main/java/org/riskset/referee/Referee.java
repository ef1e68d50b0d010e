package org.riskset.referee;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.riskset.data.Cohort;
import org.riskset.study.Study;
import org.riskset.study.analysis.StudyResults;
import org.riskset.study.claim.ClaimAnalysis;
import org.riskset.study.incidence.IncidenceAnalysis;

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

  /**
   * Findings on competing risks, what matters most first.
   *
   * @param found the incidences, empty if there are none
   */
  public List<RefereeFinding> onIncidence(Study study, Optional<IncidenceAnalysis> found) {
    List<RefereeFinding> findings = new ArrayList<>();
    EndpointFindings.add(study, findings);
    CodeFindings.add(study, cohort, findings);
    List<RefereeFinding> onModel = new ArrayList<>();
    found
        .flatMap(IncidenceAnalysis::causeSpecificModel)
        .ifPresent(model -> ModelFindings.add(model.study(), cohort, model.analysis(), onModel));
    onModel.forEach(finding -> findings.add(changingTerms(study, finding)));
    return byWeight(findings);
  }

  /**
   * Findings on the effect of a treatment, what matters most first.
   *
   * @param found the effect, empty if there is none
   */
  public List<RefereeFinding> onArms(StudyResults results, Optional<ClaimAnalysis> found) {
    Study study = results.study();
    List<RefereeFinding> findings = new ArrayList<>();
    EndpointFindings.add(study, findings);
    results
        .survival()
        .found()
        .ifPresent(survival -> StartOfTreatment.addForArms(study, cohort, survival, findings));
    found.ifPresent(claim -> ArmFindings.add(study, claim, findings));
    return byWeight(findings);
  }

  /** Models of a cause share nothing but terms with the Cox model: other remedies do nothing. */
  private static RefereeFinding changingTerms(Study study, RefereeFinding finding) {
    boolean helps =
        finding
            .offeredRemedy()
            .filter(it -> !it.edit().apply(study).cox().terms().equals(study.cox().terms()))
            .isPresent();
    return helps
        ? finding
        : new RefereeFinding(finding.severity(), finding.claim(), finding.sentence(), null);
  }

  private static List<RefereeFinding> byWeight(List<RefereeFinding> findings) {
    findings.sort(Comparator.comparing(RefereeFinding::severity));
    return List.copyOf(findings);
  }
}
