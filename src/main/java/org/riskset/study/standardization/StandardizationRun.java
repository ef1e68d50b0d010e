package org.riskset.study.standardization;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.riskset.data.CategoryColumn;
import org.riskset.data.Cohort;
import org.riskset.data.Column;
import org.riskset.data.DataException;
import org.riskset.data.NumberColumn;
import org.riskset.model.FactorLevels;
import org.riskset.model.ModelColumn;
import org.riskset.statistics.cox.CoxFit;
import org.riskset.statistics.cox.CoxFitter;
import org.riskset.statistics.cox.likelihood.CoxSample;
import org.riskset.statistics.cox.prediction.BaselineHazard;
import org.riskset.statistics.cox.standardization.StandardizationBootstrap;
import org.riskset.statistics.cox.standardization.StandardizationReplicates;
import org.riskset.statistics.cox.standardization.StandardizedSurvival;
import org.riskset.statistics.sample.DistinctValues;
import org.riskset.study.analysis.CoxAnalysis;
import org.riskset.study.analysis.CoxDesign;
import org.riskset.study.analysis.PenalizedCox;
import org.riskset.study.analysis.StudySample;

/** Standardises survival by a study's Cox model. */
public final class StandardizationRun {
  /** A number with more values than this is no factor. */
  private static final int MOST_LEVELS = 12;

  private final StudySample sample;
  private final StandardizationSpec spec;
  private final CoxFit fit;
  private final CoxDesign design;
  private final CoxSample rows;
  private final Column column;
  private final CategoryColumn categories;
  private final List<String> levels;

  private StandardizationRun(
      StudySample sample, StandardizationSpec spec, CoxFit fit, CoxDesign design)
      throws DataException {
    this.sample = sample;
    this.spec = spec;
    this.fit = fit;
    this.design = design;
    this.rows = design.sample();
    this.column = sample.cohort().column(spec.column());
    this.categories = column.asCategories();
    this.levels = FactorLevels.used(categories, design.data().rows());
  }

  /**
   * Standardises.
   *
   * @param sample the sample that the model was fitted to
   * @param analysis the model
   * @return the curves, or nothing without a model or where an infinite coefficient leaves them
   *     undetermined
   * @throws DataException if the column is not in the model or no factor
   */
  public static Optional<StandardizationAnalysis> of(
      StudySample sample, CoxAnalysis analysis, StandardizationSpec spec) throws DataException {
    Optional<CoxFit> fit = analysis.fit();
    Optional<CoxDesign> design = analysis.fittedTo();
    return fit.isEmpty() || design.isEmpty()
        ? Optional.empty()
        : new StandardizationRun(sample, spec, fit.get(), design.get()).run();
  }

  private Optional<StandardizationAnalysis> run() throws DataException {
    checkColumn();
    List<CoxSample> set = samplesByLevel();
    BaselineHazard hazard = BaselineHazard.of(fit, rows);
    return StandardizedSurvival.of(hazard, set)
        .map(
            curves ->
                new StandardizationAnalysis(
                    spec,
                    sample.study().confidenceLevel(),
                    levels,
                    reference(),
                    lastTime(hazard),
                    curves,
                    spec.bootstrap() > 0 ? replicates(set) : null));
  }

  private void checkColumn() throws DataException {
    boolean inModel =
        design.terms().stream().anyMatch(term -> term.columns().contains(spec.column()));
    if (!inModel) {
      throw new DataException("standardize.notInModel", spec.column());
    }
    if (column instanceof NumberColumn && levels.size() > MOST_LEVELS) {
      throw new DataException("standardize.number", spec.column(), levels.size());
    }
  }

  private List<CoxSample> samplesByLevel() throws DataException {
    int[] used = design.data().rows();
    List<CoxSample> set = new ArrayList<>();
    for (String level : levels) {
      Cohort everybody =
          sample.cohort().map(c -> c.name().equals(spec.column()) ? constant(level) : c);
      set.add(
          new CoxSample(rows.observations(), design.model().apply(everybody, used), rows.strata()));
    }
    return set;
  }

  /** The column with one level in every row. */
  private Column constant(String level) {
    int code = categories.levels().indexOf(level);
    if (column instanceof NumberColumn numbers) {
      int row =
          Arrays.stream(design.data().rows())
              .filter(r -> categories.code(r) == code)
              .findFirst()
              .orElseThrow();
      double[] values = new double[column.size()];
      Arrays.fill(values, numbers.value(row));
      return new NumberColumn(column.name(), values);
    }
    int[] codes = new int[column.size()];
    Arrays.fill(codes, code);
    return new CategoryColumn(column.name(), categories.levels(), codes);
  }

  private int reference() {
    return design.matrix().columns().stream()
        .filter(c -> c.variable().equals(spec.column()))
        .map(ModelColumn::referenceValue)
        .flatMap(Optional::stream)
        .findFirst()
        .map(levels::indexOf)
        .orElse(0);
  }

  private static double lastTime(BaselineHazard hazard) {
    return IntStream.range(0, hazard.strata().size())
        .mapToObj(hazard::endTimes)
        .filter(times -> times.size() > 0)
        .mapToDouble(StandardizationRun::last)
        .min()
        .orElse(0);
  }

  private static double last(DistinctValues times) {
    return times.value(times.size() - 1);
  }

  private StandardizationReplicates replicates(List<CoxSample> set) {
    double[] times = spec.times().stream().mapToDouble(Double::doubleValue).toArray();
    CoxFitter fitter =
        PenalizedCox.refit(fit, sample.study().cox().penalty(), sample.progress().quiet());
    return new StandardizationBootstrap(
            fitter, fit, rows, set, times, spec.tau().orElse(Double.NaN))
        .run(
            spec.bootstrap(),
            spec.seed(),
            design.clusterGrouping().orElse(null),
            sample.progress());
  }
}
