package org.riskset.report;

import java.util.List;
import org.riskset.report.json.JsonDocument;
import org.riskset.report.json.Timing;
import org.riskset.study.Study;
import org.riskset.study.analysis.Warning;
import org.riskset.study.parametric.ParametricAnalysis;

/**
 * A parametric model as an answer.
 *
 * @param study what was asked
 * @param analysis what was found
 * @param timing how long it took
 */
public record ParametricAnswer(Study study, ParametricAnalysis analysis, Timing timing)
    implements Answer {
  @Override
  public String text() {
    return ParametricText.of(study, analysis);
  }

  @Override
  public String json() {
    return JsonDocument.of(study, analysis, timing);
  }

  @Override
  public String csv() {
    return ParametricTable.of(analysis).csv();
  }

  @Override
  public List<Warning> warnings() {
    return analysis.warnings();
  }
}
