package org.riskset.study.incidence;

import java.util.List;
import org.riskset.model.ModelColumn;
import org.riskset.statistics.finegray.FineGrayOutcome;
import org.riskset.study.analysis.Sample;

/**
 * A Fine–Gray model of a study.
 *
 * @param sample rows used and left out, events being those of the cause of interest
 * @param outcome the model, or why there is none
 * @param columns origin of each coefficient, in the order of the model
 * @param predictions incidences of new rows, empty where not asked for
 */
public record FineGrayAnalysis(
    Sample sample,
    FineGrayOutcome outcome,
    List<ModelColumn> columns,
    List<IncidencePrediction> predictions) {
  /** Copies the lists. */
  public FineGrayAnalysis {
    columns = List.copyOf(columns);
    predictions = List.copyOf(predictions);
  }

  /** The same model with predictions. */
  public FineGrayAnalysis withPredictions(List<IncidencePrediction> of) {
    return new FineGrayAnalysis(sample, outcome, columns, of);
  }
}
