package org.riskset.study.analysis;

import org.riskset.data.DataException;
import org.riskset.messages.NotEstimableWording;
import org.riskset.statistics.cox.CoxFit;
import org.riskset.statistics.cox.CoxOutcome;
import org.riskset.study.ProportionalityCheck;
import org.riskset.study.Study;

/**
 * The Cox model of a study alone, to see what it depends on, predicts or is worth.
 *
 * @param sample the sample that it was fitted to
 * @param analysis the model, without univariable ones and tests of proportional hazards
 * @param fit its estimates
 */
public record FittedModel(StudySample sample, CoxAnalysis analysis, CoxFit fit) {
  /**
   * Fits the model.
   *
   * @throws DataException if it has no terms or the data do not allow it
   */
  public static FittedModel of(StudyRunner runner, Study study) throws DataException {
    if (study.cox().terms().isEmpty()) {
      throw new DataException("model.noTerms");
    }
    Study alone =
        study.withCox(
            study.cox().withUnivariable(false).withProportionality(ProportionalityCheck.OFF));
    CoxAnalysis analysis = runner.cox(alone);
    if (analysis.outcome() instanceof CoxOutcome.Impossible impossible) {
      throw new DataException("model.none", NotEstimableWording.reason(impossible.reason()));
    }
    return new FittedModel(runner.sample(alone), analysis, analysis.fit().orElseThrow());
  }

  /** The rows and columns that it was fitted to. */
  public CoxDesign design() {
    return analysis.fittedTo().orElseThrow();
  }

  /** The study with the model. */
  public Study study() {
    return sample.study();
  }
}
