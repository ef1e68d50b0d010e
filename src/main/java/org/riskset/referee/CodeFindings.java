package org.riskset.referee;

import java.util.List;
import java.util.Optional;
import org.riskset.data.Cohort;
import org.riskset.data.DataException;
import org.riskset.data.Dictionary;
import org.riskset.endpoint.CauseColumn;
import org.riskset.endpoint.CauseColumnGuess;
import org.riskset.messages.Message;
import org.riskset.messages.Severity;
import org.riskset.study.IncidenceSpec;
import org.riskset.study.Study;

/** Whether the event codes that a person chose belong to the endpoint in use. */
final class CodeFindings {
  private CodeFindings() {}

  static void add(Study study, Cohort cohort, List<RefereeFinding> findings) {
    Optional<IncidenceSpec.Codes> chosen = study.incidence().chosenCodes();
    if (chosen.isEmpty()) {
      return;
    }
    try {
      CauseColumn codes = new CauseColumn(chosen.get().column(), chosen.get().censored());
      int lost = CauseColumnGuess.censoredEvents(cohort, study.endpoint(), codes);
      if (lost > 0) {
        findings.add(finding(study, chosen.get().column(), lost));
      }
    } catch (DataException unreadable) {
      return; // the room itself says what is wrong with these columns
    }
  }

  private static RefereeFinding finding(Study study, String column, int lost) {
    Dictionary dictionary = study.cohort().dictionary();
    return new RefereeFinding(
        Severity.STOP,
        Message.of(
            "referee.codes.claim",
            lost,
            study.endpoint().words().singular(),
            study.endpoint().words().plural()),
        Message.of(
            "referee.codes.sentence", dictionary.label(column), lost, study.endpoint().label()),
        null);
  }
}
