package org.riskset.endpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.riskset.data.Cohort;
import org.riskset.data.DataException;
import org.riskset.data.Finding;
import org.riskset.messages.Message;
import org.riskset.messages.Severity;

/**
 * Checks endpoints against the cohort and against overall survival, patient by patient: what no
 * curve shows, but what no curve can repair either.
 */
public final class EndpointAudit {
  private EndpointAudit() {}

  /**
   * What is wrong or worth knowing about endpoints.
   *
   * @param cohort the cohort
   * @param endpoints its endpoints; the first that is overall survival is the measure of the others
   */
  public static List<Finding> of(Cohort cohort, List<EndpointDefinition> endpoints) {
    List<Finding> findings = new ArrayList<>();
    List<EndpointRows> readable = new ArrayList<>();
    for (EndpointDefinition endpoint : endpoints) {
      try {
        readable.add(EndpointRows.of(cohort, endpoint));
      } catch (DataException e) {
        findings.add(unreadable(endpoint, e));
      }
    }
    Optional<EndpointRows> overall =
        readable.stream().filter(rows -> rows.kind() == EndpointKind.OVERALL).findFirst();
    for (EndpointRows rows : readable) {
      findings.addAll(of(rows, overall.filter(reference -> !reference.equals(rows))));
    }
    return findings;
  }

  private static List<Finding> of(EndpointRows rows, Optional<EndpointRows> overall) {
    List<Finding> findings = new ArrayList<>(new EndpointColumnsAudit(rows).findings());
    overall.ifPresent(o -> findings.addAll(new EndpointPairAudit(o, rows).findings()));
    if (findings.stream().anyMatch(f -> f.code().equals("subset_of_events"))) {
      // That finding says it already, and why.
      findings.removeIf(f -> f.code().equals("all_events"));
    }
    return findings;
  }

  private static Finding unreadable(EndpointDefinition endpoint, DataException problem) {
    return Finding.ofColumns(
        "endpoint_unreadable",
        Severity.STOP,
        List.of(endpoint.time(), endpoint.event()),
        Message.of("audit.unreadable.claim", endpoint.label()),
        problem.problem());
  }
}
