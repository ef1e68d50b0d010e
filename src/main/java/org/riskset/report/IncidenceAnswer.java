package org.riskset.report;

import java.util.List;
import org.riskset.report.json.JsonDocument;
import org.riskset.report.json.Timing;
import org.riskset.study.Study;
import org.riskset.study.analysis.Warning;
import org.riskset.study.incidence.IncidenceAnalysis;

/**
 * Cumulative incidences as an answer.
 *
 * @param study what was asked
 * @param analysis what was found
 * @param timing how long it took
 */
public record IncidenceAnswer(Study study, IncidenceAnalysis analysis, Timing timing)
    implements Answer {
  @Override
  public String text() {
    return IncidenceText.of(study, analysis);
  }

  @Override
  public String json() {
    return JsonDocument.of(study, analysis, timing);
  }

  @Override
  public String csv() {
    return IncidenceTable.of(analysis).csv();
  }

  @Override
  public List<Warning> warnings() {
    return analysis.warnings();
  }
}
