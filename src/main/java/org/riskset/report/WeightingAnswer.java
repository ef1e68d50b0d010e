package org.riskset.report;

import java.util.ArrayList;
import java.util.List;
import org.riskset.report.json.JsonDocument;
import org.riskset.report.json.Timing;
import org.riskset.study.Study;
import org.riskset.study.analysis.Warning;
import org.riskset.study.weighting.WeightingAnalysis;

/**
 * Groups made comparable by propensity weights, as an answer.
 *
 * @param study the study
 * @param analysis what was found
 * @param timing how long it took
 */
public record WeightingAnswer(Study study, WeightingAnalysis analysis, Timing timing)
    implements Answer {
  @Override
  public String text() {
    return WeightingText.of(study, analysis);
  }

  @Override
  public String json() {
    return JsonDocument.of(analysis, timing);
  }

  @Override
  public String csv() {
    TidyTable table = new TidyTable("term", "smd_before", "smd_after", "null_band");
    for (WeightingAnalysis.Balance balance : analysis.balance()) {
      table.add(balance.term(), balance.before(), balance.after(), balance.nullBand());
    }
    return table.csv();
  }

  @Override
  public List<Warning> warnings() {
    List<Warning> warnings = new ArrayList<>(analysis.warnings());
    analysis.cox().warnings().stream().filter(w -> !warnings.contains(w)).forEach(warnings::add);
    return warnings;
  }
}
