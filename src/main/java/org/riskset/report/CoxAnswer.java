package org.riskset.report;

import java.util.List;
import org.riskset.report.json.JsonDocument;
import org.riskset.report.json.Timing;
import org.riskset.study.Study;
import org.riskset.study.analysis.CoxAnalysis;
import org.riskset.study.analysis.Warning;

/**
 * A Cox model as an answer.
 *
 * @param study what was asked
 * @param analysis what was found
 * @param sections what was asked for beside the model, in order
 * @param timing how long it took
 */
public record CoxAnswer(Study study, CoxAnalysis analysis, List<CoxSection> sections, Timing timing)
    implements Answer {
  /** Copies the sections. */
  public CoxAnswer {
    sections = List.copyOf(sections);
  }

  @Override
  public String text() {
    return CoxText.of(study, analysis, sections);
  }

  @Override
  public String json() {
    return JsonDocument.of(
        study, analysis, sections.stream().map(CoxSection::json).toList(), timing);
  }

  @Override
  public String csv() {
    return CoxTable.of(analysis).csv();
  }

  @Override
  public List<Warning> warnings() {
    return analysis.warnings();
  }
}
