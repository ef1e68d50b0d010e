package org.riskset.study.prediction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riskset.statistics.cox.prediction.PredictedCurve;
import org.riskset.statistics.kaplanmeier.Quantile;

/**
 * What a model predicts for one row of a file.
 *
 * @param row number of the data row, from 1
 * @param missingColumn column without a value in this row, or null: then nothing is predicted
 * @param stratum its stratum, "all" without strata
 * @param risk its linear predictor; null where nothing is predicted
 * @param curve median, quantiles and survival; null where nothing is predicted, or an infinite
 *     coefficient leaves it undetermined
 */
public record PredictedRow(
    int row,
    @Nullable String missingColumn,
    String stratum,
    @Nullable Risk risk,
    @Nullable Curve curve) {

  /**
   * The linear predictor, NaN where a coefficient concerned is infinite.
   *
   * @param centred βᵀ(x − mean), the mean that of the stratum where there are strata
   * @param uncentred βᵀx
   * @param hazardRatio exp βᵀ(x − mean) with the mean of all rows, 0 for columns of −1, 0 and 1
   */
  public record Risk(double centred, double uncentred, double hazardRatio) {}

  /**
   * What the survival curve says.
   *
   * @param median median with limits
   * @param quantiles further quantiles
   * @param at survival at the times asked for
   */
  public record Curve(Quantile median, List<Quantile> quantiles, List<PredictedCurve.At> at) {
    /** Copies the lists. */
    public Curve {
      quantiles = List.copyOf(quantiles);
      at = List.copyOf(at);
    }
  }
}
