package org.riskset.report;

import java.util.List;
import org.riskset.report.json.JsonDocument;
import org.riskset.report.json.Timing;
import org.riskset.statistics.cox.Coefficient;
import org.riskset.study.Study;
import org.riskset.study.analysis.Warning;
import org.riskset.study.subgroup.SubgroupAnalysis;
import org.riskset.study.subgroup.SubgroupEffect;

/**
 * The effect of a treatment in subgroups as an answer.
 *
 * @param study the study
 * @param analysis the effects
 * @param timing how long it took
 */
public record SubgroupAnswer(Study study, SubgroupAnalysis analysis, Timing timing)
    implements Answer {
  @Override
  public String text() {
    return SubgroupText.of(study, analysis);
  }

  @Override
  public String json() {
    return JsonDocument.of(study, analysis, timing);
  }

  @Override
  public String csv() {
    TidyTable table =
        new TidyTable(
            "variable",
            "level",
            "n",
            "events",
            "term",
            "hazard_ratio",
            "conf_low",
            "conf_high",
            "p_value",
            "interaction_p_value");
    addRows(table, "", analysis.overall(), Double.NaN);
    for (SubgroupAnalysis.Factor factor : analysis.factors()) {
      double p = factor.interaction().map(test -> test.pValue()).orElse(Double.NaN);
      factor.levels().forEach(effect -> addRows(table, factor.variable(), effect, p));
    }
    return table.csv();
  }

  private static void addRows(
      TidyTable table, String variable, SubgroupEffect effect, double interaction) {
    for (SubgroupEffect.Contrast contrast : effect.contrasts()) {
      table.add(
          variable,
          effect.level(),
          effect.n(),
          effect.events(),
          contrast.term(),
          contrast.estimate().map(Coefficient::hazardRatio).orElse(Double.NaN),
          contrast.estimate().map(Coefficient::lower).orElse(Double.NaN),
          contrast.estimate().map(Coefficient::upper).orElse(Double.NaN),
          contrast.estimate().map(Coefficient::pValue).orElse(Double.NaN),
          interaction);
    }
  }

  @Override
  public List<Warning> warnings() {
    return analysis.warnings();
  }
}
