package org.riskset.referee;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.riskset.messages.Message;
import org.riskset.messages.Messages;
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
    addReachedZero(study, survival, findings);
    addFollowUp(study, survival.followUp(), findings);
  }

  private static void addReachedZero(
      Study study, SurvivalAnalysis survival, List<RefereeFinding> findings) {
    List<String> parts =
        survival.curves().stream()
            .flatMap(group -> reachedZero(group, TimeUnit.of(study)).stream())
            .toList();
    if (!parts.isEmpty()) {
      findings.add(
          new RefereeFinding(
              Severity.NOTE,
              Message.of("referee.zero.claim"),
              Message.of(
                  "referee.zero.sentence",
                  String.join("; ", parts),
                  study.endpoint().words().singular()),
              null));
    }
  }

  private static Optional<String> reachedZero(GroupCurve group, String unit) {
    KaplanMeierCurve curve = group.curve();
    return IntStream.range(0, curve.size())
        .filter(i -> curve.survival(i) == 0)
        .mapToObj(
            i ->
                Messages.text(
                    "referee.zero.part",
                    group.label(),
                    curve.atRisk(i),
                    NumberWording.oneDecimal(curve.time(i)),
                    unit))
        .findFirst();
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
