package org.riskset.study.balance;

import java.util.List;
import org.riskset.data.CategoryColumn;
import org.riskset.data.Column;
import org.riskset.data.DataException;
import org.riskset.data.NumberColumn;
import org.riskset.statistics.descriptive.StandardizedDifference;
import org.riskset.study.baseline.BaselineSummary;
import org.riskset.study.baseline.BaselineVariable;
import org.riskset.study.claim.ArmStudy;
import org.riskset.study.weighting.WeightingAnalysis;

/**
 * Standardised differences of weighted arms, measured by the rods of the arms as recorded: the mean
 * of both variances of a number, of both covariances of levels.
 */
final class WeightedDifferences {
  private final ArmStudy arms;
  private final WeightingAnalysis weighting;
  private final CategoryColumn arm;

  WeightedDifferences(ArmStudy arms, WeightingAnalysis weighting) throws DataException {
    this.arms = arms;
    this.weighting = weighting;
    this.arm = arms.runner().cohort().column(arms.column()).asCategories();
  }

  /** The difference of the first group less the second; NaN if there is none. */
  double of(BaselineVariable variable) throws DataException {
    if (variable.groups().size() != 2) {
      return Double.NaN;
    }
    Column column = arms.runner().cohort().column(variable.name());
    BaselineSummary first = variable.groups().get(0);
    BaselineSummary second = variable.groups().get(1);
    return first instanceof BaselineSummary.Numbers one
            && second instanceof BaselineSummary.Numbers other
            && column instanceof NumberColumn numbers
        ? ofNumbers(numbers, one, other)
        : ofLevels(column.asCategories(), variable.levels(), first, second);
  }

  private double ofNumbers(
      NumberColumn column, BaselineSummary.Numbers one, BaselineSummary.Numbers other) {
    double[] sums = new double[2];
    double[] weights = new double[2];
    for (WeightingAnalysis.RowWeight weight : weighting.rowWeights()) {
      if (!column.isMissing(weight.row())) {
        int group = arm.code(weight.row());
        sums[group] += weight.weight() * column.value(weight.row());
        weights[group] += weight.weight();
      }
    }
    double spread =
        StandardizedDifference.spread(
            one.summary().standardDeviation(), other.summary().standardDeviation());
    return (sums[0] / weights[0] - sums[1] / weights[1]) / spread;
  }

  private double ofLevels(
      CategoryColumn column, List<String> levels, BaselineSummary first, BaselineSummary second) {
    double[][] shares = new double[2][levels.size()];
    double[] weights = new double[2];
    for (WeightingAnalysis.RowWeight weight : weighting.rowWeights()) {
      if (!column.isMissing(weight.row())) {
        int group = arm.code(weight.row());
        shares[group][levels.indexOf(column.text(weight.row()))] += weight.weight();
        weights[group] += weight.weight();
      }
    }
    double[] difference = new double[levels.size()];
    for (int level = 0; level < difference.length; level++) {
      difference[level] = shares[0][level] / weights[0] - shares[1][level] / weights[1];
    }
    return StandardizedDifference.ofShares(counts(first), counts(second), difference);
  }

  private static int[] counts(BaselineSummary summary) {
    return summary instanceof BaselineSummary.Categories categories
        ? categories.counts().stream().mapToInt(Integer::intValue).toArray()
        : new int[0];
  }
}
