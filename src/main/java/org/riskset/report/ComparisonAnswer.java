package org.riskset.report;

import java.util.List;
import org.riskset.report.json.JsonDocument;
import org.riskset.report.json.Timing;
import org.riskset.study.Study;
import org.riskset.study.analysis.ComparisonAnalysis;
import org.riskset.study.analysis.Warning;

/**
 * A test of equal survival as an answer.
 *
 * @param study what was asked
 * @param analysis what was found
 * @param timing how long it took
 */
public record ComparisonAnswer(Study study, ComparisonAnalysis analysis, Timing timing)
    implements Answer {
  @Override
  public String text() {
    return ComparisonText.of(study, analysis);
  }

  @Override
  public String json() {
    return JsonDocument.of(study, analysis, timing);
  }

  @Override
  public String csv() {
    return ComparisonTable.of(study, analysis).csv();
  }

  @Override
  public List<Warning> warnings() {
    return analysis.warnings();
  }
}
