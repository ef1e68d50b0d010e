package org.riskset.report;

import java.util.List;
import org.riskset.report.json.JsonDocument;
import org.riskset.report.json.Timing;
import org.riskset.statistics.cutpoint.CutpointResult;
import org.riskset.study.Study;
import org.riskset.study.analysis.Warning;
import org.riskset.study.cutpoint.CutpointAnalysis;

/**
 * A search for a cut-point as an answer.
 *
 * @param study the study
 * @param analysis what was found
 * @param timing how long it took
 */
public record CutpointAnswer(Study study, CutpointAnalysis analysis, Timing timing)
    implements Answer {
  @Override
  public String text() {
    return CutpointText.of(study, analysis);
  }

  @Override
  public String json() {
    return JsonDocument.of(study, analysis, timing);
  }

  @Override
  public String csv() {
    TidyTable table = new TidyTable("cutpoint", "n_below", "statistic", "selected");
    if (analysis.cut().isPresent()) {
      CutpointResult result = analysis.cut().get().result();
      for (CutpointResult.CandidateCut cut : result.candidates()) {
        boolean selected = cut.value() == result.cutpoint();
        table.add(cut.value(), cut.below(), cut.statistic(), selected ? 1 : 0);
      }
    }
    return table.csv();
  }

  @Override
  public List<Warning> warnings() {
    return analysis.warnings();
  }
}
