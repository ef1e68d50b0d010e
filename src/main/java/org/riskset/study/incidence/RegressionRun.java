package org.riskset.study.incidence;

import java.util.ArrayList;
import java.util.List;
import org.riskset.data.DataException;
import org.riskset.endpoint.EventCodes;
import org.riskset.endpoint.SurvivalData;
import org.riskset.messages.Message;
import org.riskset.model.ModelDesign;
import org.riskset.statistics.cox.Coefficient;
import org.riskset.statistics.finegray.FineGrayFit;
import org.riskset.statistics.finegray.FineGrayOutcome;
import org.riskset.statistics.finegray.FineGrayRegression;
import org.riskset.statistics.finegray.FineGraySample;
import org.riskset.statistics.sample.CompetingEvents;
import org.riskset.statistics.sample.Grouping;
import org.riskset.study.EndpointChoice;
import org.riskset.study.IncidenceSpec;
import org.riskset.study.Penalty;
import org.riskset.study.Study;
import org.riskset.study.analysis.Sample;
import org.riskset.study.analysis.StudyRunner;
import org.riskset.study.analysis.StudySample;
import org.riskset.study.analysis.Warning;

/** Fits the regression models of one cause. */
final class RegressionRun {
  private final StudyRunner runner;
  private final StudySample sample;
  private final Study study;
  private final IncidenceSpec spec;
  private final EventCodes codes;

  RegressionRun(CodedStudy coded) {
    runner = coded.runner();
    sample = coded.sample();
    study = coded.study();
    spec = study.incidence();
    codes = coded.codes();
  }

  /**
   * The Fine–Gray model.
   *
   * @param warnings where to add what a reader of the model must know
   */
  FineGrayAnalysis fineGray(int cause, List<Warning> warnings) throws DataException {
    SurvivalData data = sample.read(columns());
    ModelDesign design = sample.matrixBuilder().design(study.cox().terms(), data.rows());
    CompetingEvents events = codes.events(data.observations(), data.rows());
    Grouping censoring =
        spec.strata().isEmpty()
            ? Grouping.single("", data.size())
            : sample.grouping(spec.strata(), data);
    FineGrayOutcome outcome =
        FineGrayRegression.fit(
            new FineGraySample(
                events, cause, design.matrix().values(), censoring, sample.clusters(data)),
            study.confidenceLevel(),
            sample.progress());
    if (outcome instanceof FineGrayOutcome.Fitted fitted) {
      addWarnings(warnings, fitted.fit());
    }
    Sample all = Sample.of(data);
    Sample ofCause =
        new Sample(
            all.n(),
            events.eventCount(cause),
            all.missing(),
            all.invalid(),
            all.mergedTimes(),
            all.beforeLandmark());
    return new FineGrayAnalysis(ofCause, outcome, design, List.of());
  }

  private List<String> columns() {
    List<String> columns = new ArrayList<>(spec.strata());
    study.cox().terms().forEach(term -> columns.addAll(term.columns()));
    return columns;
  }

  private static void addWarnings(List<Warning> warnings, FineGrayFit fit) {
    if (!fit.converged()) {
      warnings.add(new Warning("not_converged", Message.of("warning.notConverged")));
    }
    for (Coefficient coefficient : fit.coefficients()) {
      switch (coefficient.status()) {
        case ESTIMATED -> {}
        case ALIASED ->
            warnings.add(new Warning("aliased", Message.of("warning.aliased", coefficient.name())));
        case INFINITE_POSITIVE, INFINITE_NEGATIVE ->
            warnings.add(
                new Warning("infinite", Message.of("warning.infinite", coefficient.name())));
      }
    }
  }

  /** The Cox model of the cause, other causes being censorings. */
  IncidenceAnalysis.CauseSpecific causeSpecific(int cause) throws DataException {
    Study ofCause =
        study
            .withEndpoints(
                EndpointChoice.only(
                    study.endpoint().withEventValues(List.of(codes.causes().get(cause)))))
            .withCox(
                study
                    .cox()
                    .withStrata(spec.strata())
                    .withUnivariable(false)
                    .withPenalty(Penalty.none()));
    return new IncidenceAnalysis.CauseSpecific(ofCause, runner.cox(ofCause));
  }
}
