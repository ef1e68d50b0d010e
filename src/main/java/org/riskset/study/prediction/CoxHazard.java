package org.riskset.study.prediction;

import java.util.Optional;
import org.riskset.statistics.cox.CoxFit;
import org.riskset.statistics.cox.prediction.BaselineHazard;
import org.riskset.study.analysis.CoxAnalysis;
import org.riskset.study.analysis.CoxDesign;

/** The hazard of a study's Cox model. */
public final class CoxHazard {
  private CoxHazard() {}

  /** The hazard, if there is a model. */
  public static Optional<BaselineHazard> of(CoxAnalysis analysis) {
    Optional<CoxFit> fit = analysis.fit();
    Optional<CoxDesign> design = analysis.fittedTo();
    return fit.isPresent() && design.isPresent()
        ? Optional.of(BaselineHazard.of(fit.get(), design.get().sample()))
        : Optional.empty();
  }
}
