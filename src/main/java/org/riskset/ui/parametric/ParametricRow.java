package org.riskset.ui.parametric;

import org.riskset.statistics.parametric.ParametricDistribution;
import org.riskset.ui.table.Estimate;

/**
 * One distribution in words, or one further group under it.
 *
 * @param distribution the distribution
 * @param name its name; blank but for the first of its rows
 * @param fit how well it fits; blank but for the first of its rows
 * @param effect what a group does under it
 * @param last whether it is the last of its distribution
 */
record ParametricRow(
    ParametricDistribution distribution, String name, Fit fit, Effect effect, boolean last) {

  /**
   * How well a distribution fits.
   *
   * @param parameters parameters estimated
   * @param logLikelihood maximised log likelihood
   * @param aic AIC
   * @param difference what it lies above the smallest, or that it is the smallest
   * @param bic BIC
   */
  record Fit(String parameters, String logLikelihood, String aic, String difference, String bic) {
    static final Fit NONE = new Fit("", "", "", "", "");
  }

  /**
   * What a group does against the reference.
   *
   * @param group the group
   * @param timeRatio what it multiplies times by
   * @param hazardRatio its hazard against that of the reference
   */
  record Effect(String group, Estimate timeRatio, Estimate hazardRatio) {
    static final Effect NONE = new Effect("", Estimate.alone(""), Estimate.alone(""));
  }
}
