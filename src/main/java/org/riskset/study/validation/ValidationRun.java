package org.riskset.study.validation;

import java.util.List;
import java.util.Optional;
import org.riskset.data.DataException;
import org.riskset.study.Study;
import org.riskset.study.ValidationSpec;
import org.riskset.study.analysis.CoxAnalysis;
import org.riskset.study.analysis.FittedModel;
import org.riskset.study.analysis.StudyRunner;

/** Validates the Cox model of a study as the study asks. */
public final class ValidationRun {
  private ValidationRun() {}

  /**
   * Validates.
   *
   * @throws DataException if the data do not allow the model
   */
  public static PerformanceAnalysis run(StudyRunner runner, Study study) throws DataException {
    FittedModel model = FittedModel.of(runner, study);
    return new PerformanceAnalysis(
        model.fit().concordance(),
        uno(study, model.analysis()).orElseThrow(),
        ValidationAnalysis.of(model.sample(), model.analysis(), spec(study)).orElseThrow());
  }

  /** Uno's concordance up to the time that the study names, if there is a model. */
  public static Optional<UnoAnalysis> uno(Study study, CoxAnalysis analysis) {
    double tau = study.cox().validation().tau().orElse(Double.POSITIVE_INFINITY);
    return UnoAnalysis.of(analysis, tau);
  }

  /** What the study asks for; the first time at which it reports survival unless it names one. */
  public static ValidationSpec spec(Study study) {
    ValidationSpec asked = study.cox().validation();
    List<Double> reported = study.survival().times();
    return asked.times().isEmpty() && !reported.isEmpty()
        ? asked.withTimes(reported.subList(0, 1))
        : asked;
  }
}
