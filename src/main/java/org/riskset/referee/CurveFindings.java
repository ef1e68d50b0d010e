package org.riskset.referee;

import java.util.List;
import java.util.stream.Collectors;
import org.riskset.messages.Message;
import org.riskset.messages.NumberWording;
import org.riskset.messages.Severity;
import org.riskset.study.Study;
import org.riskset.study.analysis.FollowUp;
import org.riskset.study.analysis.SurvivalAnalysis;

/** What the course of survival curves may lead a reader to believe. */
final class CurveFindings {
  private CurveFindings() {}

  static void add(Study study, SurvivalAnalysis survival, List<RefereeFinding> findings) {
    addReachedZero(study, survival, findings);
    addFollowUp(study, survival.followUp(), findings);
  }

  private static void addReachedZero(
      Study study, SurvivalAnalysis survival, List<RefereeFinding> findings) {
    List<ReachedZero> reached = survival.curves().stream().flatMap(ReachedZero::find).toList();
    if (reached.isEmpty()) {
      return;
    }
    String unit = TimeUnit.of(study);
    String parts = reached.stream().map(r -> r.words(unit)).collect(Collectors.joining("; "));
    boolean limits = reached.stream().allMatch(ReachedZero::hasLimit);
    findings.add(
        new RefereeFinding(
            Severity.NOTE,
            Message.of("referee.zero.claim"),
            limits
                ? Message.of("referee.zero.limitSentence", parts)
                : Message.of("referee.zero.sentence", parts),
            limits ? null : ReachedZero.remedy(study)));
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
              Message.of("referee.followUp.sentence", naive, study.endpoint().words().singular()),
              null));
    }
  }
}
