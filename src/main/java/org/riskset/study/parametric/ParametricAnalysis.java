package org.riskset.study.parametric;

import java.util.List;
import org.riskset.model.ModelColumn;
import org.riskset.statistics.parametric.ParametricOutcome;
import org.riskset.statistics.parametric.ParametricPrediction.Predicted;
import org.riskset.study.analysis.Sample;
import org.riskset.study.analysis.Warning;

/**
 * A parametric survival model of a study.
 *
 * @param spec what was asked
 * @param sample rows used and left out
 * @param outcome the model, or why there is none
 * @param columns origin of each coefficient but the intercept, in the order of the model
 * @param counts rows and events behind each of them
 * @param strata labels of strata with scales of their own; empty without strata
 * @param predictions what was predicted, one per row of the new data
 * @param warnings what a reader must know
 */
public record ParametricAnalysis(
    ParametricSpec spec,
    Sample sample,
    ParametricOutcome outcome,
    List<ModelColumn> columns,
    List<Count> counts,
    List<String> strata,
    List<PredictedRow> predictions,
    List<Warning> warnings) {

  /**
   * Rows behind a coefficient: those of its level, or all.
   *
   * @param n rows
   * @param events rows with the event
   */
  public record Count(int n, int events) {}

  /**
   * What is predicted for one row of new data; empty lists where the model cannot predict.
   *
   * @param row the row, from 1
   * @param linearPredictor its η; NaN where the model cannot predict
   * @param quantiles one per event fraction asked for
   * @param survival one per time asked for
   */
  public record PredictedRow(
      int row, double linearPredictor, List<Predicted> quantiles, List<Predicted> survival) {
    /** Copies the lists. */
    public PredictedRow {
      quantiles = List.copyOf(quantiles);
      survival = List.copyOf(survival);
    }
  }

  /** Copies the lists. */
  public ParametricAnalysis {
    columns = List.copyOf(columns);
    counts = List.copyOf(counts);
    strata = List.copyOf(strata);
    predictions = List.copyOf(predictions);
    warnings = List.copyOf(warnings);
  }
}
