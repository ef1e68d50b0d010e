package org.riskset.study.incidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.riskset.data.Cohort;
import org.riskset.data.Column;
import org.riskset.data.DataException;
import org.riskset.model.ModelDesign;
import org.riskset.model.Term;
import org.riskset.statistics.finegray.FineGrayFit;
import org.riskset.statistics.finegray.SubdistributionBaseline;
import org.riskset.statistics.sample.CovariateMatrix;

/** Predicts incidence with a Fine–Gray model for the rows of another file. */
final class IncidencePredictor {
  private final FineGrayFit fit;
  private final ModelDesign design;
  private final List<Double> times;

  IncidencePredictor(FineGrayFit fit, ModelDesign design, List<Double> times) {
    this.fit = fit;
    this.design = design;
    this.times = times;
  }

  /**
   * The incidences of all rows.
   *
   * @param cohort the other file, levels in the study's order
   * @throws DataException if a column is absent or of another kind, or has a level that the model
   *     does not know
   */
  List<IncidencePrediction> of(Cohort cohort) throws DataException {
    List<Column> needed = new ArrayList<>();
    for (Term term : design.terms()) {
      for (String name : term.columns()) {
        needed.add(cohort.column(name));
      }
    }
    int[] complete =
        IntStream.range(0, cohort.rowCount()).filter(row -> missing(needed, row) == null).toArray();
    CovariateMatrix matrix = design.apply(cohort, complete);
    IncidencePrediction[] rows = new IncidencePrediction[cohort.rowCount()];
    Arrays.setAll(rows, row -> nothing(row, missing(needed, row)));
    for (int i = 0; i < complete.length; i++) {
      rows[complete[i]] = predict(complete[i], matrix.row(i));
    }
    return List.of(rows);
  }

  private static @Nullable String missing(List<Column> needed, int row) {
    return needed.stream()
        .filter(column -> column.isMissing(row))
        .map(Column::name)
        .findFirst()
        .orElse(null);
  }

  private IncidencePrediction nothing(int row, @Nullable String missing) {
    List<IncidencePrediction.At> none =
        times.stream().map(time -> new IncidencePrediction.At(time, Double.NaN)).toList();
    return new IncidencePrediction(row + 1, missing, Double.NaN, none);
  }

  private IncidencePrediction predict(int row, double[] covariates) {
    Optional<SubdistributionBaseline> baseline = fit.cumulativeHazard();
    if (baseline.isEmpty()) {
      return nothing(row, null);
    }
    double predictor = 0;
    for (int j = 0; j < covariates.length; j++) {
      boolean fitted = fit.coefficients().get(j).isEstimated();
      predictor += fitted ? fit.coefficients().get(j).estimate() * covariates[j] : 0;
    }
    List<IncidencePrediction.At> at =
        times.stream()
            .map(t -> new IncidencePrediction.At(t, baseline.get().incidence(covariates, t)))
            .toList();
    return new IncidencePrediction(row + 1, null, predictor, at);
  }
}
