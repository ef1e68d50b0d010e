package org.riskset.statistics.kaplanmeier;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.riskset.statistics.sample.Grouping;
import org.riskset.statistics.sample.Observations;
import org.riskset.statistics.sample.RiskTable;
import org.riskset.statistics.sample.RowIndex;

/**
 * The product-limit estimator of the survival function.
 *
 * <p>With Y(t) the weight at risk just before t (entry &lt; t ≤ end) and d(t) the weight of events
 * at t, S(t) = ∏(1 − d/Y) over event times up to t. Its variance is Greenwood's, S² Σ d/(Y(Y − d)),
 * without the terms where d = Y. Rows censored at t are at risk for an event at t. A death at time
 * 0 counts. With delayed entry an early risk set that fails as a whole brings S to 0, where it
 * stays. Weights count as replications; for other weights the model's variance is the same formula
 * in weighted counts, and only the robust one is valid.
 *
 * <p>The cumulative hazard is Nelson and Aalen's Σ d/Y with variance Σ d/Y², or Fleming and
 * Harrington's, for which tied events happen one after the other. S may be exp(−H) instead of the
 * product limit; its log then has the variance of H.
 *
 * <p>The robust variance of a statistic is that of the infinitesimal jackknife, Σ over clusters of
 * (Σ w ∂statistic/∂w)². Clusters may span curves that are estimated apart.
 *
 * <p>Agrees with {@code survfit} of R's survival 3.5, but for the robust standard error of S with
 * {@code stype} other than {@code ctype}: there 3.5-3 takes one scale for another.
 *
 * <p>References: Kaplan and Meier, J. Am. Stat. Assoc. 53 (1958) 457; Greenwood, Reports on Public
 * Health and Medical Subjects 33 (1926); Aalen, Ann. Statist. 6 (1978) 701; Fleming and Harrington,
 * Comm. Statist. Theory Methods 13 (1984) 2469; Therneau and Grambsch, Modeling Survival Data
 * (2000), chapter 2.
 */
public final class KaplanMeier {
  private KaplanMeier() {}

  /**
   * Estimates the survival function of all rows together, with the model's standard errors.
   *
   * @param observations any number of rows; without rows the curve has no times
   * @param options how S, its limits and the hazard are had
   * @throws IllegalArgumentException if beta-product limits are asked for and do not exist
   */
  public static KaplanMeierCurve estimate(Observations observations, KaplanMeierOptions options) {
    return estimate(observations, options, null);
  }

  /**
   * Estimates the survival function of all rows together.
   *
   * @param observations any number of rows; without rows the curve has no times
   * @param options how S, its limits and the hazard are had
   * @param clusters of dependent rows, for robust standard errors; null for the model's
   * @throws IllegalArgumentException if the clusters are of other rows, or if beta-product limits
   *     are asked for and do not exist
   */
  public static KaplanMeierCurve estimate(
      Observations observations, KaplanMeierOptions options, @Nullable Grouping clusters) {
    if (clusters != null && clusters.size() != observations.size()) {
      throw new IllegalArgumentException("one cluster per row is needed");
    }
    requireLimits(observations, options, clusters);
    Variances variances =
        clusters == null ? Variances.ofModel() : new InfinitesimalJackknife(observations, clusters);
    boolean betaProduct = clusters == null && betaProductExists(observations);
    return new KaplanMeierCurve(RiskTable.of(observations), options, variances, betaProduct);
  }

  /**
   * Estimates the survival function of each group, with the model's standard errors, in one pass
   * over the rows.
   *
   * @param observations any number of rows
   * @param groups group of each row
   * @param options how S, its limits and the hazard are had
   * @return a curve per group, in their order; without rows it has no times
   * @throws IllegalArgumentException if the groups are of other rows, or if beta-product limits are
   *     asked for and do not exist
   */
  public static List<KaplanMeierCurve> estimate(
      Observations observations, Grouping groups, KaplanMeierOptions options) {
    if (groups.size() != observations.size()) {
      throw new IllegalArgumentException("one group per row is needed");
    }
    requireLimits(observations, options, null);
    if (observations.hasWeights()) {
      RowIndex rows = groups.rowsByGroup();
      return IntStream.range(0, groups.groupCount())
          .mapToObj(g -> estimate(observations.select(rows.rows(g)), options))
          .toList();
    }
    boolean betaProduct = betaProductExists(observations);
    return RiskTable.ofGroups(observations, groups).stream()
        .map(table -> new KaplanMeierCurve(table, options, Variances.ofModel(), betaProduct))
        .toList();
  }

  private static void requireLimits(
      Observations observations, KaplanMeierOptions options, @Nullable Grouping clusters) {
    if (options.confidenceType() == ConfidenceType.BETA_PRODUCT
        && (clusters != null || !betaProductExists(observations))) {
      throw new IllegalArgumentException("there are no beta-product limits for these rows");
    }
  }

  /**
   * Whether beta-product limits are defined for rows like these: all at risk from the start, of
   * whole weights, which count as that many patients. They are not for clusters either.
   */
  public static boolean betaProductExists(Observations observations) {
    return BetaProduct.existsFor(observations);
  }
}
