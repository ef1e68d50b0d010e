package org.riskset.study.incidence;

import java.util.List;
import java.util.Optional;
import org.riskset.model.ModelColumn;
import org.riskset.model.ModelDesign;
import org.riskset.statistics.cox.Coefficient;
import org.riskset.statistics.finegray.FineGrayOutcome;
import org.riskset.study.analysis.Sample;

/**
 * A Fine–Gray model of a study.
 *
 * @param sample rows used and left out, events being those of the cause of interest
 * @param outcome the model, or why there is none
 * @param design how the columns of the model come from the data
 * @param predictions incidences of new rows, empty where not asked for
 */
public record FineGrayAnalysis(
    Sample sample,
    FineGrayOutcome outcome,
    ModelDesign design,
    List<IncidencePrediction> predictions) {
  /** Copies the list. */
  public FineGrayAnalysis {
    predictions = List.copyOf(predictions);
  }

  /** Origin of each coefficient, in the order of the model. */
  public List<ModelColumn> columns() {
    return design.matrix().columns();
  }

  /** The coefficient of that name; empty without model. */
  public Optional<Coefficient> coefficient(String name) {
    return outcome instanceof FineGrayOutcome.Fitted fitted
        ? fitted.fit().coefficients().stream().filter(c -> c.name().equals(name)).findFirst()
        : Optional.empty();
  }

  /** The same model with predictions. */
  public FineGrayAnalysis withPredictions(List<IncidencePrediction> of) {
    return new FineGrayAnalysis(sample, outcome, design, of);
  }
}
