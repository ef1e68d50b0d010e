package org.riskset.study.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.riskset.statistics.cox.CoxFit;
import org.riskset.statistics.cox.CoxFitter;
import org.riskset.statistics.cox.likelihood.CoxSample;
import org.riskset.statistics.cox.prediction.BaselineHazard;
import org.riskset.statistics.cox.prediction.PredictedCurve;
import org.riskset.statistics.cox.validation.Calibration;
import org.riskset.statistics.cox.validation.Optimism;
import org.riskset.statistics.cox.validation.OptimismBootstrap;
import org.riskset.study.ValidationSpec;
import org.riskset.study.analysis.CoxAnalysis;
import org.riskset.study.analysis.CoxDesign;
import org.riskset.study.analysis.PenalizedCox;
import org.riskset.study.analysis.StudySample;

/**
 * How well a study's Cox model predicts.
 *
 * @param spec what was asked
 * @param optimism measures, and what is left of them without optimism
 * @param calibrations predicted against observed survival, one per time; without groups where
 *     follow-up ends before, or an infinite coefficient leaves a prediction undetermined
 */
public record ValidationAnalysis(
    ValidationSpec spec, Optimism optimism, List<Calibration> calibrations) {
  /** Copies the list. */
  public ValidationAnalysis {
    calibrations = List.copyOf(calibrations);
  }

  /**
   * Validates a model, if there is one.
   *
   * @param sample the sample that the model was fitted to
   */
  public static Optional<ValidationAnalysis> of(
      StudySample sample, CoxAnalysis analysis, ValidationSpec spec) {
    Optional<CoxFit> fit = analysis.fit();
    Optional<CoxDesign> design = analysis.fittedTo();
    return fit.isPresent() && design.isPresent()
        ? Optional.of(of(sample, fit.get(), design.get(), spec))
        : Optional.empty();
  }

  private static ValidationAnalysis of(
      StudySample sample, CoxFit fit, CoxDesign design, ValidationSpec spec) {
    CoxSample rows = design.sample();
    Optimism optimism =
        new OptimismBootstrap(fitter(sample, fit), fit, rows)
            .run(
                spec.replicates(),
                spec.seed(),
                design.clusterGrouping().orElse(null),
                sample.progress());
    return new ValidationAnalysis(
        spec, optimism, calibrations(fit, rows, spec, sample.study().confidenceLevel()));
  }

  /**
   * Calibration alone, as far as there is a model.
   *
   * @param confidenceLevel coverage of the limits of observed survival
   */
  public static List<Calibration> calibrations(
      CoxAnalysis analysis, ValidationSpec spec, double confidenceLevel) {
    Optional<CoxFit> fit = analysis.fit();
    Optional<CoxDesign> design = analysis.fittedTo();
    return fit.isPresent() && design.isPresent()
        ? calibrations(fit.get(), design.get().sample(), spec, confidenceLevel)
        : List.of();
  }

  private static List<Calibration> calibrations(
      CoxFit fit, CoxSample rows, ValidationSpec spec, double confidenceLevel) {
    BaselineHazard hazard = BaselineHazard.of(fit, rows);
    int groups = spec.groups().orElse(Calibration.groupsFor(rows.size()));
    List<Calibration> calibrations = new ArrayList<>();
    for (double time : spec.times()) {
      calibrations.add(
          predicted(hazard, rows, time)
              .map(p -> Calibration.of(rows.observations(), p, time, groups, confidenceLevel))
              .orElse(new Calibration(time, List.of())));
    }
    return calibrations;
  }

  private static CoxFitter fitter(StudySample sample, CoxFit fit) {
    return PenalizedCox.refit(fit, sample.study().cox().penalty(), sample.progress().quiet());
  }

  /** Predicted survival of each row; nothing if that of one is not known. */
  private static Optional<double[]> predicted(
      BaselineHazard hazard, CoxSample sample, double time) {
    double[] predicted = new double[sample.size()];
    for (int i = 0; i < predicted.length; i++) {
      int stratum = sample.strata().code(i);
      Optional<PredictedCurve> curve = hazard.curve(stratum, sample.covariates().row(i));
      if (curve.isEmpty() || curve.get().isBeyondFollowUp(time)) {
        return Optional.empty();
      }
      predicted[i] = curve.get().survival(curve.get().times().snap(time));
    }
    return Optional.of(predicted);
  }
}
