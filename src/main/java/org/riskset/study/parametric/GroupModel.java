package org.riskset.study.parametric;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import org.riskset.messages.Messages;
import org.riskset.messages.NotEstimableWording;
import org.riskset.model.ModelColumn;
import org.riskset.statistics.parametric.HazardRatio;
import org.riskset.statistics.parametric.Parameter;
import org.riskset.statistics.parametric.ParametricDistribution;
import org.riskset.statistics.parametric.ParametricFit;
import org.riskset.statistics.parametric.ParametricOutcome;
import org.riskset.statistics.parametric.ParametricPrediction;
import org.riskset.statistics.parametric.TimeRatio;

/**
 * A parametric model whose only term is the group.
 *
 * @param analysis the model
 */
public record GroupModel(ParametricAnalysis analysis) {
  /**
   * What one group does against the reference. Numbers that do not exist are NaN; the parameter
   * says why.
   *
   * @param column the group and the reference
   * @param parameter its coefficient
   * @param events rows of the group with the event
   * @param timeRatio what the group multiplies times by; empty where the model has no such number
   * @param hazardRatio its hazard against that of the reference; empty where they are not
   *     proportional
   */
  public record Effect(
      ModelColumn column,
      Parameter parameter,
      int events,
      Optional<TimeRatio> timeRatio,
      Optional<HazardRatio> hazardRatio) {}

  /** The distribution of time. */
  public ParametricDistribution distribution() {
    return analysis.spec().distribution();
  }

  /** The fit, where the likelihood has its maximum. */
  public Optional<ParametricFit> fit() {
    return analysis.outcome() instanceof ParametricOutcome.Fitted fitted && fitted.fit().converged()
        ? Optional.of(fitted.fit())
        : Optional.empty();
  }

  /** Why there is no model, in words; empty if there is one. */
  public Optional<String> whyNone() {
    if (analysis.outcome() instanceof ParametricOutcome.Impossible impossible) {
      return Optional.of(NotEstimableWording.reason(impossible.reason()));
    }
    return fit().isPresent()
        ? Optional.empty()
        : Optional.of(Messages.text("parametric.noMaximum"));
  }

  /** Why there are no curves, in words; empty if there are. */
  public Optional<String> whyNoCurves() {
    return fit().flatMap(ParametricFit::prediction).isPresent()
        ? Optional.empty()
        : whyNone().or(() -> Optional.of(Messages.text("parametric.noCurves")));
  }

  /** AIC where there is a maximum. */
  public OptionalDouble aic() {
    return fit().stream().mapToDouble(ParametricFit::aic).findFirst();
  }

  /** One per group but the reference; none without a model or with one group. */
  public List<Effect> effects(double confidenceLevel) {
    List<Effect> effects = new ArrayList<>();
    fit()
        .ifPresent(
            fit -> {
              for (int j = 0; j < analysis.columns().size(); j++) {
                int place = j + 1;
                effects.add(
                    new Effect(
                        analysis.columns().get(j),
                        fit.parameters().get(place),
                        analysis.counts().get(j).events(),
                        TimeRatio.of(fit, place),
                        HazardRatio.of(fit, place, confidenceLevel)));
              }
            });
    return effects;
  }

  /**
   * Survival that the model gives a group, by time.
   *
   * @param group the group as the data name it
   * @return empty if there is no model or one of its coefficients has no finite value
   */
  public Optional<DoubleUnaryOperator> survival(String group) {
    double[] covariates =
        analysis.columns().stream()
            .mapToDouble(column -> column.levelValue().orElse("").equals(group) ? 1 : 0)
            .toArray();
    return fit()
        .flatMap(ParametricFit::prediction)
        .map(prediction -> time -> survival(prediction, covariates, time));
  }

  private static double survival(
      ParametricPrediction prediction, double[] covariates, double time) {
    return prediction.survival(covariates, 0, time).estimate();
  }
}
