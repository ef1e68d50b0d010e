package org.riskset.referee;

import java.util.List;
import org.riskset.endpoint.EndpointDefinition;
import org.riskset.messages.Message;
import org.riskset.messages.Severity;
import org.riskset.study.Study;

/** What the dictionary wants every reader of an endpoint to know. */
final class EndpointFindings {
  private EndpointFindings() {}

  static void add(Study study, List<RefereeFinding> findings) {
    EndpointDefinition endpoint = study.endpoint();
    if (endpoint.note() != null) {
      findings.add(
          new RefereeFinding(
              Severity.CAUTION,
              Message.of("referee.endpointNote.claim", endpoint.label()),
              Message.of("referee.endpointNote.sentence", endpoint.note()),
              null));
    }
  }
}
