package org.riskset.study.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.riskset.data.Cohort;
import org.riskset.data.Dictionary;
import org.riskset.data.Finding;
import org.riskset.endpoint.EndpointAudit;
import org.riskset.endpoint.EndpointDefinition;
import org.riskset.ingest.CohortFile;
import org.riskset.ingest.IdentifierScan;
import org.riskset.messages.Message;
import org.riskset.messages.Severity;

/** Everything a careful reader would remark on when a cohort is opened. */
public final class CohortCheck {
  private CohortCheck() {}

  /**
   * The findings, the gravest first.
   *
   * @param file the cohort as read
   * @param dictionary what is known about it
   * @param endpoints its endpoints, declared or guessed
   */
  public static List<Finding> of(
      CohortFile file, Dictionary dictionary, List<EndpointDefinition> endpoints) {
    Cohort cohort = file.cohort();
    List<Finding> findings = new ArrayList<>(file.diagnostics());
    List<Finding> identifiers = IdentifierScan.of(cohort);
    List<Finding> contradictions = EndpointAudit.of(cohort, endpoints);
    List<Finding> gaps = MissingValues.of(cohort, dictionary, endpoints);
    addOkUnless(identifiers.stream().anyMatch(CohortCheck::isOpen), "identifiers", findings);
    addOkUnless(contradictions.stream().anyMatch(CohortCheck::isOpen), "endpoints", findings);
    addOkUnless(!gaps.isEmpty(), "missing", findings);
    findings.addAll(identifiers);
    findings.addAll(contradictions);
    findings.addAll(DictionaryAudit.of(cohort, dictionary));
    findings.addAll(gaps);
    findings.sort(Comparator.comparing(Finding::severity));
    return findings;
  }

  /** Whether a finding asks for an answer, so that a file with it is not clean. */
  public static boolean isOpen(Finding finding) {
    return finding.severity() == Severity.STOP || finding.severity() == Severity.CAUTION;
  }

  /** Says that what was looked for is in order. */
  private static void addOkUnless(boolean found, String subject, List<Finding> findings) {
    if (!found) {
      findings.add(
          Finding.ofColumns(
              subject + "_ok",
              Severity.OK,
              List.of(),
              Message.of("check." + subject + ".claim"),
              Message.of("check." + subject)));
    }
  }
}
