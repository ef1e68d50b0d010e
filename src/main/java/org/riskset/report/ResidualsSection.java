package org.riskset.report;

import org.riskset.report.json.AnswerPart;
import org.riskset.report.json.ResidualsJson;
import org.riskset.study.analysis.ResidualAnalysis;

/**
 * Residuals of a Cox model as part of its answer.
 *
 * @param residuals the residuals
 */
public record ResidualsSection(ResidualAnalysis residuals) implements CoxSection {
  @Override
  public String text() {
    return ResidualsText.of(residuals);
  }

  @Override
  public AnswerPart json() {
    return new ResidualsJson(residuals);
  }
}
