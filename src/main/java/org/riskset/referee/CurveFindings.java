package org.riskset.referee;

import java.util.List;
import org.riskset.messages.Message;
import org.riskset.messages.NumberWording;
import org.riskset.messages.Severity;
import org.riskset.statistics.kaplanmeier.KaplanMeierCurve;
import org.riskset.study.Study;
import org.riskset.study.analysis.FollowUp;
import org.riskset.study.analysis.GroupCurve;
import org.riskset.study.analysis.SurvivalAnalysis;

/** What the course of survival curves may lead a reader to believe. */
final class CurveFindings {
  private CurveFindings() {}

  static void add(Study study, SurvivalAnalysis survival, List<RefereeFinding> findings) {
    survival.curves().forEach(curve -> addReachedZero(study, curve, findings));
    addFollowUp(study, survival.followUp(), findings);
  }

  private static void addReachedZero(Study study, GroupCurve group, List<RefereeFinding> findings) {
    KaplanMeierCurve curve = group.curve();
    for (int i = 0; i < curve.size(); i++) {
      if (curve.survival(i) == 0) {
        findings.add(
            new RefereeFinding(
                Severity.NOTE,
                Message.of("referee.zero.claim"),
                Message.of(
                    "referee.zero.sentence",
                    group.label(),
                    curve.atRisk(i),
                    NumberWording.oneDecimal(curve.time(i)),
                    TimeUnit.of(study),
                    study.endpoint().words().singular()),
                null));
        return;
      }
    }
  }

  private static void addFollowUp(Study study, FollowUp followUp, List<RefereeFinding> findings) {
    if (followUp.median().estimate().isEmpty()) {
      return;
    }
    String proper = NumberWording.oneDecimal(followUp.median().estimate().getAsDouble());
    String naive = NumberWording.oneDecimal(followUp.medianObserved());
    if (!proper.equals(naive)) {
      findings.add(
          new RefereeFinding(
              Severity.NOTE,
              Message.of("referee.followUp.claim", proper, TimeUnit.of(study), naive),
              Message.of("referee.followUp.sentence", naive),
              null));
    }
  }
}
