package org.riskset.study.prediction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.riskset.data.Cohort;
import org.riskset.data.Column;
import org.riskset.data.DataException;
import org.riskset.model.CohortGrouping;
import org.riskset.model.Term;
import org.riskset.statistics.cox.likelihood.CoxSample;
import org.riskset.statistics.cox.likelihood.CoxSolution;
import org.riskset.statistics.cox.prediction.BaselineHazard;
import org.riskset.statistics.cox.prediction.CovariateMeans;
import org.riskset.statistics.cox.prediction.PredictedCurve;
import org.riskset.statistics.kaplanmeier.LimitScale;
import org.riskset.statistics.sample.CovariateMatrix;
import org.riskset.statistics.sample.Grouping;
import org.riskset.study.Study;
import org.riskset.study.analysis.CoxAnalysis;
import org.riskset.study.analysis.CoxDesign;
import org.riskset.study.analysis.StudySample;

/** Predicts with a study's Cox model for the rows of another file. */
public final class PredictionRun {
  private static final double MEDIAN = 0.5;

  private final StudySample training;
  private final Study study;
  private final CoxAnalysis analysis;
  private final PredictionSpec spec;
  private final CoxDesign design;
  private final BaselineHazard hazard;
  private final CoxSample sample;
  private final LimitScale limits;
  private final double[] means;

  /** Means of each stratum; empty without strata. */
  private final List<double[]> references;

  private PredictionRun(
      StudySample training, CoxAnalysis analysis, PredictionSpec spec, BaselineHazard hazard) {
    this.training = training;
    this.study = training.study();
    this.analysis = analysis;
    this.spec = spec;
    this.hazard = hazard;
    this.design = analysis.fittedTo().orElseThrow();
    this.sample = design.sample();
    this.means = CovariateMeans.of(sample);
    this.references =
        study.cox().strata().isEmpty()
            ? List.of()
            : IntStream.range(0, hazard.strata().size())
                .mapToObj(stratum -> CovariateMeans.ofStratum(sample, stratum))
                .toList();
    this.limits = new LimitScale(spec.confidenceType(), study.confidenceLevel());
  }

  /**
   * Predicts.
   *
   * @param training the sample that the model was fitted to
   * @param analysis the model
   * @param spec what is predicted
   * @param newData the other file as read
   * @return the predictions, or nothing without a model
   * @throws DataException if a column is absent, or a value is of another kind or a level or
   *     stratum that the model does not know
   */
  public static Optional<PredictionAnalysis> of(
      StudySample training, CoxAnalysis analysis, PredictionSpec spec, Cohort newData)
      throws DataException {
    Optional<PredictionRun> run = of(training, analysis, spec);
    return run.isEmpty() ? Optional.empty() : Optional.of(run.get().run(newData));
  }

  /** What predicts with a model, if there is one. */
  static Optional<PredictionRun> of(
      StudySample training, CoxAnalysis analysis, PredictionSpec spec) {
    return CoxHazard.of(analysis)
        .map(hazard -> new PredictionRun(training, analysis, spec, hazard));
  }

  private PredictionAnalysis run(Cohort raw) throws DataException {
    boolean stratified = !study.cox().strata().isEmpty();
    List<PredictedRow> rows = Arrays.stream(predict(raw)).map(PredictedCourse::row).toList();
    return new PredictionAnalysis(spec, stratified, rows);
  }

  /** Predicts for each row of another cohort as read. */
  PredictedCourse[] predict(Cohort raw) throws DataException {
    Cohort cohort = StudySample.inOrder(study.cohort(), raw);
    List<Column> needed = new ArrayList<>();
    for (String name : columns()) {
      needed.add(cohort.column(name));
    }
    int[] complete =
        IntStream.range(0, cohort.rowCount()).filter(row -> missing(needed, row) == null).toArray();
    CovariateMatrix matrix =
        training
            .matrixBuilder()
            .design(design.terms(), design.data().rows())
            .apply(cohort, complete);
    int[] strata = strata(cohort, complete);
    PredictedCourse[] rows = new PredictedCourse[cohort.rowCount()];
    Arrays.setAll(rows, row -> PredictedCourse.missing(row + 1, missing(needed, row)));
    for (int i = 0; i < complete.length; i++) {
      rows[complete[i]] = predict(complete[i], strata[i], matrix.row(i));
    }
    return rows;
  }

  /** Columns of the cohort that the model needs: strata first, then those of terms. */
  List<String> columns() {
    List<String> columns = new ArrayList<>(study.cox().strata());
    for (Term term : design.terms()) {
      columns.addAll(term.columns());
    }
    return columns.stream().distinct().toList();
  }

  private static @Nullable String missing(List<Column> needed, int row) {
    return needed.stream()
        .filter(column -> column.isMissing(row))
        .map(Column::name)
        .findFirst()
        .orElse(null);
  }

  /** The stratum of the model for each row. */
  private int[] strata(Cohort cohort, int[] rows) throws DataException {
    List<String> columns = study.cox().strata();
    Grouping strata = CohortGrouping.of(cohort, columns, rows);
    int[] codes = new int[rows.length];
    for (int i = 0; i < rows.length; i++) {
      String label = strata.labels().get(strata.code(i));
      codes[i] = columns.isEmpty() ? 0 : hazard.strata().indexOf(label);
      if (codes[i] < 0) {
        throw new DataException(
            "predict.unknownStratum",
            String.join(", ", columns),
            rows[i] + 1,
            label,
            String.join("; ", hazard.strata()));
      }
    }
    return codes;
  }

  private PredictedCourse predict(int row, int stratum, double[] covariates) {
    PredictedCurve course = hazard.curve(stratum, covariates).orElse(null);
    PredictedRow read =
        new PredictedRow(
            row + 1,
            null,
            hazard.strata().get(stratum),
            risk(stratum, covariates),
            course == null ? null : read(course));
    return new PredictedCourse(read, stratum, course);
  }

  private PredictedRow.Curve read(PredictedCurve curve) {
    return new PredictedRow.Curve(
        curve.quantile(MEDIAN, limits),
        spec.probabilities().stream().map(p -> curve.quantile(p, limits)).toList(),
        spec.times().stream().map(time -> curve.at(time, limits)).toList());
  }

  private PredictedRow.Risk risk(int stratum, double[] covariates) {
    double[] reference = references.isEmpty() ? means : references.get(stratum);
    double[] zero = new double[covariates.length];
    return new PredictedRow.Risk(
        linearPredictor(covariates, reference),
        linearPredictor(covariates, zero),
        Math.exp(linearPredictor(covariates, means)));
  }

  /** βᵀ(x − origin); NaN if an infinite coefficient takes part. */
  private double linearPredictor(double[] covariates, double[] origin) {
    CoxSolution solution = analysis.fit().orElseThrow().solution();
    double sum = 0;
    for (int j = 0; j < covariates.length; j++) {
      double distance = covariates[j] - origin[j];
      sum += distance == 0 ? 0 : effect(solution, j) * distance;
    }
    return sum;
  }

  private double effect(CoxSolution solution, int j) {
    return switch (analysis.fit().orElseThrow().coefficients().get(j).status()) {
      case ESTIMATED, ALIASED -> solution.coefficient(j);
      case INFINITE_POSITIVE, INFINITE_NEGATIVE -> Double.NaN;
    };
  }
}
