package org.riskset.study.incidence;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riskset.data.Cohort;
import org.riskset.data.DataException;
import org.riskset.statistics.finegray.FineGrayOutcome;
import org.riskset.statistics.graytest.GrayOutcome;
import org.riskset.study.IncidenceSpec;
import org.riskset.study.Study;
import org.riskset.study.analysis.CoxAnalysis;
import org.riskset.study.analysis.Sample;
import org.riskset.study.analysis.StudySample;
import org.riskset.study.analysis.Warning;

/**
 * Cumulative incidences of a study's groups, their comparison and regression.
 *
 * @param codes column that tells how follow-up ended
 * @param sample rows used and left out
 * @param causes the causes in the order of their levels
 * @param interest number of the cause that a regression is about; 0 if there is no cause
 * @param groups one per group that occurs, in order
 * @param grayTests Gray's test of each cause, in the order of the causes; empty without groups
 * @param fineGray the Fine–Gray model, or null without covariates
 * @param causeSpecific the Cox model of the cause of interest, or null without covariates
 * @param warnings what a reader must know
 */
public record IncidenceAnalysis(
    IncidenceSpec.Codes codes,
    Sample sample,
    List<Cause> causes,
    int interest,
    List<GroupIncidence> groups,
    List<GrayOutcome> grayTests,
    @Nullable FineGrayAnalysis fineGray,
    @Nullable CauseSpecific causeSpecific,
    List<Warning> warnings) {
  /**
   * A Cox model of one cause, the others being censorings.
   *
   * @param study the study with that endpoint
   * @param analysis the model
   */
  public record CauseSpecific(Study study, CoxAnalysis analysis) {}

  /** Copies the lists. */
  public IncidenceAnalysis {
    causes = List.copyOf(causes);
    groups = List.copyOf(groups);
    grayTests = List.copyOf(grayTests);
    warnings = List.copyOf(warnings);
  }

  /**
   * The same analysis with the incidences that the Fine–Gray model predicts for other rows; the
   * same if there is no such model.
   *
   * @param study the study
   * @param newData the other rows
   * @throws DataException if a column is absent or of another kind, or has a level that the model
   *     does not know
   */
  public IncidenceAnalysis predicting(Study study, Cohort newData, List<Double> times)
      throws DataException {
    if (fineGray == null || !(fineGray.outcome() instanceof FineGrayOutcome.Fitted fitted)) {
      return this;
    }
    List<IncidencePrediction> predictions =
        new IncidencePredictor(fitted.fit(), fineGray.design(), times)
            .of(StudySample.inOrder(study.cohort(), newData));
    return new IncidenceAnalysis(
        codes,
        sample,
        causes,
        interest,
        groups,
        grayTests,
        fineGray.withPredictions(predictions),
        causeSpecific,
        warnings);
  }

  /** The Fine–Gray model; empty without covariates. */
  public Optional<FineGrayAnalysis> fineGrayModel() {
    return Optional.ofNullable(fineGray);
  }

  /** The cause-specific model; empty without covariates. */
  public Optional<CauseSpecific> causeSpecificModel() {
    return Optional.ofNullable(causeSpecific);
  }
}
