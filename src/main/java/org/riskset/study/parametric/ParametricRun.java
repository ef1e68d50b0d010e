package org.riskset.study.parametric;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.riskset.data.CategoryColumn;
import org.riskset.data.Cohort;
import org.riskset.data.DataException;
import org.riskset.data.NumberColumn;
import org.riskset.endpoint.SurvivalData;
import org.riskset.messages.Message;
import org.riskset.model.ModelColumn;
import org.riskset.model.ModelDesign;
import org.riskset.statistics.parametric.Parameter;
import org.riskset.statistics.parametric.ParametricOutcome;
import org.riskset.statistics.parametric.ParametricRegression;
import org.riskset.statistics.parametric.ParametricSample;
import org.riskset.statistics.sample.Grouping;
import org.riskset.study.analysis.Sample;
import org.riskset.study.analysis.SampleWarnings;
import org.riskset.study.analysis.StudySample;
import org.riskset.study.analysis.Warning;

/** Fits a study's parametric model and predicts from it. */
public final class ParametricRun {
  private final StudySample sample;
  private final ParametricSpec spec;

  /** A run of one model on one study's sample. */
  public ParametricRun(StudySample sample, ParametricSpec spec) {
    this.sample = sample;
    this.spec = spec;
  }

  /**
   * Fits the model.
   *
   * @param newData rows to predict for, or null for none
   * @throws DataException if the data do not fit the model, such as a time of 0
   */
  public ParametricAnalysis run(@Nullable Cohort newData) throws DataException {
    SurvivalData data = sample.read(columns());
    requireTimesAboveZero(data);
    ModelDesign design = sample.matrixBuilder().design(spec.terms(), data.rows());
    Grouping strata = spec.strata().isEmpty() ? null : sample.grouping(spec.strata(), data);
    ParametricOutcome outcome =
        ParametricRegression.fit(
            spec.distribution(),
            new ParametricSample(
                data.observations(), design.matrix().values(), strata, sample.clusters(data)),
            sample.study().confidenceLevel(),
            sample.progress());
    List<ModelColumn> columns = design.matrix().columns();
    return new ParametricAnalysis(
        spec,
        Sample.of(data),
        outcome,
        columns,
        counts(columns, data),
        strata == null ? List.of() : strata.labels(),
        predictions(outcome, design, strata, newData),
        warnings(data, outcome));
  }

  private List<String> columns() {
    List<String> columns = new ArrayList<>(spec.strata());
    spec.terms().forEach(term -> columns.addAll(term.columns()));
    return columns;
  }

  private void requireTimesAboveZero(SurvivalData data) throws DataException {
    NumberColumn time = sample.cohort().numbers(sample.study().endpoint().time());
    int[] rows = data.rows();
    for (int i = 0; i < rows.length; i++) {
      if (!(data.observations().time(i) > 0)) {
        throw new DataException(
            "parametric.timeZero", time.name(), rows[i] + 1, time.text(rows[i]));
      }
    }
  }

  private List<ParametricAnalysis.Count> counts(List<ModelColumn> columns, SurvivalData data)
      throws DataException {
    List<ParametricAnalysis.Count> counts = new ArrayList<>();
    int[] rows = data.rows();
    for (ModelColumn column : columns) {
      int[] members = IntStream.range(0, rows.length).toArray();
      for (Map.Entry<String, String> level : column.levels().entrySet()) {
        CategoryColumn categories = sample.cohort().column(level.getKey()).asCategories();
        int code = categories.levels().indexOf(level.getValue());
        members = IntStream.of(members).filter(i -> categories.code(rows[i]) == code).toArray();
      }
      int events = data.observations().select(members).eventCount();
      counts.add(new ParametricAnalysis.Count(members.length, events));
    }
    return counts;
  }

  private List<ParametricAnalysis.PredictedRow> predictions(
      ParametricOutcome outcome,
      ModelDesign design,
      @Nullable Grouping strata,
      @Nullable Cohort newData)
      throws DataException {
    if (newData == null || !(outcome instanceof ParametricOutcome.Fitted fitted)) {
      return List.of();
    }
    return new ParametricPredictions(sample, spec, design, strata)
        .of(fitted.fit().prediction(), newData);
  }

  private List<Warning> warnings(SurvivalData data, ParametricOutcome outcome) {
    List<Warning> warnings = new ArrayList<>(SampleWarnings.of(sample.study(), data));
    if (outcome instanceof ParametricOutcome.Fitted fitted) {
      if (!fitted.fit().converged()) {
        warnings.add(new Warning("not_converged", Message.of("warning.notConverged")));
      }
      if (Double.isNaN(fitted.fit().nullLogLikelihood())) {
        warnings.add(new Warning("null_not_converged", Message.of("warning.nullNotConverged")));
      }
      for (Parameter parameter : fitted.fit().parameters()) {
        switch (parameter.status()) {
          case ESTIMATED -> {}
          case ALIASED ->
              warnings.add(new Warning("aliased", Message.of("warning.aliased", parameter.name())));
          case INFINITE_POSITIVE, INFINITE_NEGATIVE ->
              warnings.add(
                  new Warning("infinite", Message.of("warning.infinite", parameter.name())));
        }
      }
    }
    return warnings;
  }
}
