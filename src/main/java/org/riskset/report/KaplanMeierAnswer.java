package org.riskset.report;

import java.util.List;
import org.riskset.report.json.JsonDocument;
import org.riskset.report.json.Timing;
import org.riskset.study.Study;
import org.riskset.study.analysis.SurvivalAnalysis;
import org.riskset.study.analysis.Warning;

/**
 * Kaplan-Meier curves as an answer.
 *
 * @param study what was asked
 * @param analysis what was found
 * @param timing how long it took
 */
public record KaplanMeierAnswer(Study study, SurvivalAnalysis analysis, Timing timing)
    implements Answer {
  @Override
  public String text() {
    return KaplanMeierText.of(study, analysis);
  }

  @Override
  public String json() {
    return JsonDocument.of(study, analysis, timing);
  }

  @Override
  public String csv() {
    return KaplanMeierTable.of(analysis).csv();
  }

  @Override
  public List<Warning> warnings() {
    return analysis.warnings();
  }
}
