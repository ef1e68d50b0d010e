package org.riskset.study.weighting;

import java.util.List;
import org.riskset.statistics.logistic.LogisticFit;
import org.riskset.study.Study;
import org.riskset.study.analysis.CoxAnalysis;
import org.riskset.study.analysis.Sample;
import org.riskset.study.analysis.SurvivalAnalysis;
import org.riskset.study.analysis.Warning;

/**
 * Groups made comparable by propensity weights.
 *
 * @param spec what was asked
 * @param weighted the study with these weights, of which curves and model are
 * @param sample rows used and left out
 * @param propensity model of the probability of the second group
 * @param scores range of the propensity scores
 * @param weights range of the weights
 * @param rowWeights weight of each row used, in the order of the cohort
 * @param groups the two groups, the reference first
 * @param balance balance of each column of the propensity model
 * @param survival weighted curves of the groups
 * @param cox weighted model of the group alone, robust
 * @param warnings what a reader must know
 */
public record WeightingAnalysis(
    WeightingSpec spec,
    Study weighted,
    Sample sample,
    LogisticFit propensity,
    Range scores,
    Range weights,
    List<RowWeight> rowWeights,
    List<Group> groups,
    List<Balance> balance,
    SurvivalAnalysis survival,
    CoxAnalysis cox,
    List<Warning> warnings) {
  /** Copies the lists. */
  public WeightingAnalysis {
    rowWeights = List.copyOf(rowWeights);
    groups = List.copyOf(groups);
    balance = List.copyOf(balance);
    warnings = List.copyOf(warnings);
  }

  /**
   * Smallest and largest value.
   *
   * @param min the smallest
   * @param max the largest
   */
  public record Range(double min, double max) {}

  /**
   * The weight of one row.
   *
   * @param row row of the cohort, from 0
   * @param weight its weight, its case weight included
   */
  public record RowWeight(int row, double weight) {}

  /**
   * One group.
   *
   * @param group its level
   * @param label the level as people read it
   * @param n its rows
   * @param weightSum sum of their weights
   * @param effectiveSampleSize (Σw)²/Σw²
   */
  public record Group(
      String group, String label, int n, double weightSum, double effectiveSampleSize) {}

  /**
   * Balance of one column of the propensity model.
   *
   * @param term its name
   * @param before standardised difference of the means, second group less reference, unweighted
   * @param after the same with the weights
   * @param nullBand standard deviation of the difference that chance alone gives in groups of these
   *     sizes, √(1/n₁ + 1/n₂)
   */
  public record Balance(String term, double before, double after, double nullBand) {}
}
