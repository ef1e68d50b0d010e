package org.riskset.referee;

import java.util.List;
import java.util.Optional;
import org.riskset.messages.Message;
import org.riskset.messages.NumberWording;
import org.riskset.messages.RatioWording;
import org.riskset.messages.Severity;
import org.riskset.statistics.cox.Coefficient;
import org.riskset.study.Study;
import org.riskset.study.claim.ArmCounts;
import org.riskset.study.claim.ClaimAnalysis;
import org.riskset.study.claim.ClaimEstimate;
import org.riskset.study.claim.ClaimMethod;
import org.riskset.study.claim.WaitingTimes;

/** What a reviewer would say about the effect of a treatment. */
final class ArmFindings {
  private static final int FEW_PATIENTS = 10;

  private ArmFindings() {}

  static void add(Study study, ClaimAnalysis claim, List<RefereeFinding> findings) {
    for (ClaimEstimate estimate : claim.estimates()) {
      if (estimate.method() instanceof ClaimMethod.Landmark landmark) {
        addWaiting(study, claim, estimate, landmark.time(), findings);
        break;
      }
    }
    claim.estimates().stream()
        .filter(estimate -> estimate.method() instanceof ClaimMethod.Weighted)
        .findFirst()
        .ifPresent(estimate -> addFullModel(estimate, findings));
  }

  /** What counting the wait as treated time does to the hazard ratio. */
  private static void addWaiting(
      Study study,
      ClaimAnalysis claim,
      ClaimEstimate landmark,
      double time,
      List<RefereeFinding> findings) {
    Optional<WaitingTimes> waiting = claim.waitingTimes();
    Optional<Coefficient> naive = claim.naive().coefficient();
    Optional<Coefficient> then = landmark.coefficient();
    if (waiting.isEmpty() || naive.isEmpty() || then.isEmpty()) {
      return;
    }
    long later =
        waiting.get().patients().stream().filter(patient -> patient.start() > time).count();
    if (later > 0) {
      findings.add(
          new RefereeFinding(
              Severity.CAUTION,
              Message.of("referee.waiting.claim"),
              Message.of(
                  "referee.waiting.sentence",
                  later,
                  waiting.get().patients().size(),
                  claim.arms().treatedLabel(study),
                  NumberWording.asChosen(time),
                  TimeUnit.of(study),
                  RatioWording.value(then.get().hazardRatio()),
                  RatioWording.value(naive.get().hazardRatio())),
              null));
    }
  }

  private static void addFullModel(ClaimEstimate weighted, List<RefereeFinding> findings) {
    Optional<ArmCounts> counts = weighted.patients();
    int terms = ((ClaimMethod.Weighted) weighted.method()).terms();
    if (counts.isEmpty() || terms == 0) {
      return;
    }
    int smaller = Math.min(counts.get().treated().n(), counts.get().comparison().n());
    if (smaller < FEW_PATIENTS * terms) {
      findings.add(
          new RefereeFinding(
              Severity.CAUTION,
              Message.of("referee.propensity.claim"),
              Message.of("referee.propensity.sentence", smaller, terms),
              null));
    }
  }
}
