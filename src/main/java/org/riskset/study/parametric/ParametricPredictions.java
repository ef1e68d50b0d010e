package org.riskset.study.parametric;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.riskset.data.Cohort;
import org.riskset.data.DataException;
import org.riskset.model.CohortGrouping;
import org.riskset.model.ModelDesign;
import org.riskset.statistics.parametric.ParametricPrediction;
import org.riskset.statistics.sample.CovariateMatrix;
import org.riskset.statistics.sample.Grouping;
import org.riskset.study.analysis.StudySample;

/** Predicts for the rows of another cohort. */
final class ParametricPredictions {
  private final StudySample sample;
  private final ParametricSpec spec;
  private final ModelDesign design;
  private final @Nullable Grouping strata;

  ParametricPredictions(
      StudySample sample, ParametricSpec spec, ModelDesign design, @Nullable Grouping strata) {
    this.sample = sample;
    this.spec = spec;
    this.design = design;
    this.strata = strata;
  }

  List<ParametricAnalysis.PredictedRow> of(
      Optional<ParametricPrediction> prediction, Cohort newData) throws DataException {
    Cohort ordered = StudySample.inOrder(sample.study().cohort(), newData);
    int[] rows = IntStream.range(0, ordered.rowCount()).toArray();
    CovariateMatrix covariates = design.apply(ordered, rows);
    int[] stratum = strata(ordered, rows);
    List<ParametricAnalysis.PredictedRow> predicted = new ArrayList<>();
    for (int row : rows) {
      double[] x = new double[covariates.columnCount()];
      for (int j = 0; j < x.length; j++) {
        x[j] = covariates.value(row, j);
      }
      predicted.add(
          prediction.isPresent()
              ? predict(prediction.get(), row, x, stratum[row])
              : new ParametricAnalysis.PredictedRow(row + 1, Double.NaN, List.of(), List.of()));
    }
    return predicted;
  }

  private ParametricAnalysis.PredictedRow predict(
      ParametricPrediction model, int row, double[] x, int stratum) {
    return new ParametricAnalysis.PredictedRow(
        row + 1,
        model.linearPredictor(x),
        spec.probabilities().stream().map(p -> model.quantile(x, stratum, p)).toList(),
        spec.times().stream().map(t -> model.survival(x, stratum, t)).toList());
  }

  /** The fitted stratum of each row. */
  private int[] strata(Cohort newData, int[] rows) throws DataException {
    int[] codes = new int[rows.length];
    if (strata == null) {
      return codes;
    }
    for (String name : spec.strata()) {
      for (int row : rows) {
        if (newData.column(name).isMissing(row)) {
          throw new DataException("parametric.noStratum", row + 1, name);
        }
      }
    }
    Grouping groups = CohortGrouping.of(newData, spec.strata(), rows);
    for (int row : rows) {
      String label = groups.labels().get(groups.code(row));
      codes[row] = strata.labels().indexOf(label);
      if (codes[row] < 0) {
        throw new DataException(
            "parametric.unknownStratum", row + 1, label, String.join(", ", strata.labels()));
      }
    }
    return codes;
  }
}
