package org.riskset.report;

import java.util.List;
import org.riskset.data.Cohort;
import org.riskset.data.Dictionary;
import org.riskset.data.Finding;
import org.riskset.report.json.JsonDocument;
import org.riskset.report.json.Timing;
import org.riskset.study.analysis.Warning;

/**
 * What was found when a data file was looked over.
 *
 * @param cohort the cohort
 * @param dictionary what is known about it
 * @param findings the findings, the gravest first
 * @param timing how long it took
 */
public record CheckAnswer(
    Cohort cohort, Dictionary dictionary, List<Finding> findings, Timing timing) implements Answer {
  /** Copies the findings. */
  public CheckAnswer {
    findings = List.copyOf(findings);
  }

  @Override
  public String text() {
    return CheckText.of(cohort, dictionary, findings);
  }

  @Override
  public String json() {
    return JsonDocument.of(cohort, findings, timing);
  }

  @Override
  public String csv() {
    return CheckTable.of(findings).csv();
  }

  @Override
  public List<Warning> warnings() {
    return List.of();
  }
}
