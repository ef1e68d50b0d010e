package org.riskset.study.weighting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.riskset.data.DataException;
import org.riskset.endpoint.SurvivalData;
import org.riskset.messages.Message;
import org.riskset.model.ModelMatrix;
import org.riskset.statistics.logistic.LogisticCoefficient;
import org.riskset.statistics.logistic.LogisticFit;
import org.riskset.statistics.logistic.LogisticOptions;
import org.riskset.statistics.logistic.LogisticOutcome;
import org.riskset.statistics.logistic.LogisticRegression;
import org.riskset.statistics.logistic.LogisticSample;
import org.riskset.statistics.propensity.PropensityWeights;
import org.riskset.statistics.propensity.StandardizedDifference;
import org.riskset.study.Study;
import org.riskset.study.analysis.GroupLabels;
import org.riskset.study.analysis.Sample;
import org.riskset.study.analysis.StudyRunner;
import org.riskset.study.analysis.StudySample;
import org.riskset.study.analysis.Warning;
import org.riskset.study.weighting.WeightingAnalysis.Balance;
import org.riskset.study.weighting.WeightingAnalysis.Group;
import org.riskset.study.weighting.WeightingAnalysis.Range;
import org.riskset.study.weighting.WeightingAnalysis.RowWeight;

/**
 * Makes two groups comparable by propensity weights.
 *
 * <p>A logistic regression of the second group on the covariates gives the scores, the scores the
 * weights; case weights of the study count in the regression and multiply the weights. Curves and
 * hazard ratio are those of the study with the weights as case weights and robust variance, which
 * takes the weights as known.
 */
public final class WeightingRun {
  private final StudyRunner runner;
  private final Study study;
  private final WeightingSpec spec;

  /**
   * A weighting.
   *
   * @param runner runs the analyses of the study's cohort
   * @param study the endpoint, the rows and how columns are read
   * @param spec what is asked
   */
  public WeightingRun(StudyRunner runner, Study study, WeightingSpec spec) {
    this.runner = runner;
    this.study = study;
    this.spec = spec;
  }

  /**
   * Carries the weighting out.
   *
   * @throws DataException if the column does not form two groups, a covariate is absent or
   *     separates the groups
   */
  public WeightingAnalysis run() throws DataException {
    StudySample sample = runner.sample(study);
    List<String> used = new ArrayList<>(List.of(spec.group()));
    spec.covariates().forEach(term -> used.addAll(term.columns()));
    SurvivalData data = sample.read(used);
    TwoGroups groups = TwoGroups.of(sample, data, spec.group());
    ModelMatrix matrix = sample.matrixBuilder().build(spec.covariates(), data.rows());
    double[] caseWeight = caseWeights(data);
    LogisticFit propensity = propensity(groups, matrix, caseWeight);
    double[] scores = propensity.fitted().stream().mapToDouble(Double::doubleValue).toArray();
    double[] weights =
        PropensityWeights.of(
            scores,
            groups.treated(),
            caseWeight,
            spec.estimand(),
            spec.stabilized(),
            spec.truncation());
    Arrays.setAll(weights, i -> weights[i] * caseWeight[i]);
    requireFinite(weights, data);
    WeightedCohort weighted = WeightedCohort.of(runner.cohort(), study, spec.group(), groups);
    Study withWeights = weighted.study();
    StudyRunner ofWeighted = weighted.runner(data.rows(), weights);
    return new WeightingAnalysis(
        spec,
        withWeights,
        Sample.of(data),
        propensity,
        range(scores),
        range(weights),
        rowWeights(data, weights),
        List.of(group(groups, false, weights), group(groups, true, weights)),
        balance(matrix, groups, caseWeight, weights),
        ofWeighted.survival(withWeights),
        ofWeighted.cox(withWeights),
        warnings(propensity));
  }

  private void requireFinite(double[] weights, SurvivalData data) throws DataException {
    for (int i = 0; i < weights.length; i++) {
      if (!Double.isFinite(weights[i])) {
        throw new DataException("weights.infinite", spec.group(), data.rows()[i] + 1);
      }
    }
  }

  private static double[] caseWeights(SurvivalData data) {
    return IntStream.range(0, data.size()).mapToDouble(data.observations()::weight).toArray();
  }

  private LogisticFit propensity(TwoGroups groups, ModelMatrix matrix, double[] caseWeight)
      throws DataException {
    LogisticOptions options = new LogisticOptions(spec.method(), study.confidenceLevel());
    LogisticOutcome outcome =
        LogisticRegression.fit(
            new LogisticSample(groups.treated(), matrix.values(), caseWeight), options);
    if (outcome instanceof LogisticOutcome.Fitted fitted) {
      return fitted.fit();
    }
    if (outcome instanceof LogisticOutcome.Separated separated) {
      String columns = String.join(", ", separated.columns());
      throw new DataException("weights.separated", spec.group(), columns);
    }
    throw new DataException("weights.weightless", spec.group());
  }

  private static List<RowWeight> rowWeights(SurvivalData data, double[] weights) {
    int[] rows = data.rows();
    return IntStream.range(0, rows.length)
        .mapToObj(i -> new RowWeight(rows[i], weights[i]))
        .toList();
  }

  private static Range range(double[] values) {
    return new Range(
        Arrays.stream(values).min().orElseThrow(), Arrays.stream(values).max().orElseThrow());
  }

  private Group group(TwoGroups groups, boolean second, double[] weights) {
    double[] own =
        IntStream.range(0, weights.length)
            .filter(i -> groups.treated()[i] == second)
            .mapToDouble(i -> weights[i])
            .toArray();
    String level = second ? groups.second() : groups.reference();
    return new Group(
        level,
        GroupLabels.of(study.withGroups(List.of(spec.group())), level),
        own.length,
        Arrays.stream(own).sum(),
        PropensityWeights.effectiveSampleSize(own));
  }

  private static List<Balance> balance(
      ModelMatrix matrix, TwoGroups groups, double[] before, double[] after) {
    double treated = groups.count(true);
    double band = Math.sqrt(1 / treated + 1.0 / groups.count(false));
    List<Balance> balance = new ArrayList<>();
    for (int j = 0; j < matrix.columns().size(); j++) {
      StandardizedDifference difference =
          new StandardizedDifference(matrix.values().column(j), groups.treated());
      balance.add(
          new Balance(
              matrix.columns().get(j).name(), difference.of(before), difference.of(after), band));
    }
    return balance;
  }

  private static List<Warning> warnings(LogisticFit propensity) {
    List<Warning> warnings = new ArrayList<>();
    if (!propensity.converged()) {
      warnings.add(new Warning("not_converged", Message.of("warning.notConverged")));
    }
    for (LogisticCoefficient coefficient : propensity.coefficients()) {
      if (coefficient.aliased()) {
        warnings.add(new Warning("aliased", Message.of("warning.aliased", coefficient.name())));
      }
    }
    return warnings;
  }
}
