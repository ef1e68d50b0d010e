package org.riskset.study.prediction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.riskset.model.ModelColumn;
import org.riskset.statistics.cox.likelihood.CoxSample;
import org.riskset.statistics.cox.prediction.BaselineHazard;
import org.riskset.statistics.cox.prediction.CovariateMeans;
import org.riskset.statistics.cox.prediction.PredictedCurve;
import org.riskset.study.analysis.CoxAnalysis;

/**
 * The baseline hazard of a study's Cox model.
 *
 * @param stratified whether the model has strata
 * @param columns names of the model's columns
 * @param means their means as R takes them; 0 for columns of −1, 0 and 1
 * @param strata one hazard per stratum
 */
public record BaselineAnalysis(
    boolean stratified, List<String> columns, List<Double> means, List<Stratum> strata) {
  /** Copies the lists. */
  public BaselineAnalysis {
    columns = List.copyOf(columns);
    means = List.copyOf(means);
    strata = List.copyOf(strata);
  }

  /**
   * The hazard of one stratum.
   *
   * @param label the stratum, "all" without strata
   * @param zero predictions at covariates 0 and reference levels; empty if an infinite coefficient
   *     leaves them undetermined
   * @param atMeans predictions at the means; likewise
   */
  public record Stratum(
      String label,
      List<Double> times,
      Optional<PredictedCurve> zero,
      Optional<PredictedCurve> atMeans) {
    /** Copies the times. */
    public Stratum {
      times = List.copyOf(times);
    }
  }

  /** The baseline hazard of a model, if there is one. */
  public static Optional<BaselineAnalysis> of(CoxAnalysis analysis) {
    return CoxHazard.of(analysis).map(hazard -> of(analysis, hazard));
  }

  private static BaselineAnalysis of(CoxAnalysis analysis, BaselineHazard hazard) {
    CoxSample sample = analysis.fittedTo().orElseThrow().sample();
    double[] means = CovariateMeans.of(sample);
    List<Stratum> strata = new ArrayList<>();
    for (int stratum = 0; stratum < hazard.strata().size(); stratum++) {
      strata.add(
          new Stratum(
              hazard.strata().get(stratum),
              boxed(hazard.endTimes(stratum).toArray()),
              hazard.curve(stratum, new double[means.length]),
              hazard.curve(stratum, means)));
    }
    return new BaselineAnalysis(
        analysis.fittedTo().orElseThrow().strataGrouping().isPresent(),
        analysis.columns().stream().map(ModelColumn::name).toList(),
        boxed(means),
        strata);
  }

  private static List<Double> boxed(double[] values) {
    return Arrays.stream(values).boxed().toList();
  }
}
