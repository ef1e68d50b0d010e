package org.riskset.study.influence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.riskset.data.DataException;
import org.riskset.messages.Messages;
import org.riskset.statistics.cox.Coefficient;
import org.riskset.statistics.cox.likelihood.Ties;
import org.riskset.statistics.sample.Grouping;
import org.riskset.statistics.sample.Observations;
import org.riskset.study.Study;
import org.riskset.study.analysis.CoxDesign;
import org.riskset.study.analysis.FittedModel;
import org.riskset.study.analysis.ResidualAnalysis;
import org.riskset.study.analysis.ResidualType;
import org.riskset.study.analysis.StudyRunner;
import org.riskset.study.analysis.TermLevel;
import org.riskset.study.analysis.TermRows;

/**
 * Finds what each subject moves the coefficients of a study's Cox model by. Rows of one cluster are
 * one subject, whose changes add up, where the study names a column of clusters.
 */
public final class InfluenceRun {
  private final FittedModel model;
  private final CoxDesign design;
  private final ResidualAnalysis residuals;

  /** Observation behind each residual. */
  private final int[] observations;

  /** Number of the subject of each residual, in the order in which subjects appear. */
  private final int[] subjects;

  private final int size;

  private InfluenceRun(FittedModel model, ResidualAnalysis residuals, Optional<Grouping> clusters) {
    this.model = model;
    this.residuals = residuals;
    design = model.design();
    Observations rows = design.data().observations();
    observations = IntStream.range(0, rows.size()).filter(i -> rows.weight(i) > 0).toArray();
    subjects = new int[observations.length];
    Arrays.setAll(subjects, k -> k);
    size = clusters.map(this::number).orElse(subjects.length);
  }

  /** Numbers clusters as they appear, and counts them. */
  private int number(Grouping clusters) {
    int[] known = new int[clusters.groupCount()];
    int count = 0;
    for (int k = 0; k < subjects.length; k++) {
      int cluster = clusters.code(observations[k]);
      known[cluster] = known[cluster] == 0 ? ++count : known[cluster];
      subjects[k] = known[cluster] - 1;
    }
    return count;
  }

  /**
   * Finds it.
   *
   * @throws DataException if the data do not allow the model, or such a model has no dfbetas, or
   *     none of its coefficients is finite
   */
  public static InfluenceAnalysis run(StudyRunner runner, Study study) throws DataException {
    FittedModel model = FittedModel.of(runner, study);
    model.analysis().requireUnpenalized("influence.penalised");
    if (model.fit().options().ties() == Ties.EXACT) {
      throw new DataException("influence.exact");
    }
    ResidualAnalysis residuals =
        ResidualAnalysis.of(model.design(), model.fit(), ResidualType.DFBETAS);
    Optional<Grouping> clusters =
        study.sample().variance().clusterColumn().flatMap(c -> model.design().clusterGrouping());
    return new InfluenceRun(model, residuals, clusters).analysis(clusters);
  }

  private InfluenceAnalysis analysis(Optional<Grouping> clusters) throws DataException {
    List<InfluencedCoefficient> coefficients = new ArrayList<>();
    List<double[]> changes = new ArrayList<>();
    double[][] sums = sums();
    for (int j = 0; j < sums.length; j++) {
      if (model.fit().coefficients().get(j).isEstimated() && isFinite(sums[j])) {
        coefficients.add(coefficient(j));
        changes.add(sums[j]);
      }
    }
    if (coefficients.isEmpty()) {
      throw new DataException("influence.noCoefficient");
    }
    return new InfluenceAnalysis(coefficients, found(clusters), changes.toArray(double[][]::new));
  }

  private static boolean isFinite(double[] values) {
    for (double value : values) {
      if (!Double.isFinite(value)) {
        return false;
      }
    }
    return true;
  }

  private InfluencedCoefficient coefficient(int j) {
    Coefficient estimate = model.fit().coefficients().get(j);
    Optional<TermRows> term =
        model.analysis().table().stream()
            .filter(rows -> rows.levels().stream().anyMatch(row -> isOf(row, estimate)))
            .findFirst();
    return new InfluencedCoefficient(
        estimate.name(),
        term.map(rows -> label(rows, estimate)).orElse(estimate.name()),
        term.filter(TermRows::isCurve).isPresent(),
        estimate.estimate(),
        Math.sqrt(model.fit().solution().variance().get(j, j)));
  }

  private static boolean isOf(TermLevel row, Coefficient estimate) {
    return row.multivariableEstimate().filter(c -> c.name().equals(estimate.name())).isPresent();
  }

  /** "Arm: RT", or "Age". */
  private static String label(TermRows term, Coefficient estimate) {
    return term.isNumber()
        ? term.label()
        : term.levels().stream()
            .filter(row -> isOf(row, estimate))
            .map(row -> Messages.text("influence.coefficient", term.label(), row.label()))
            .findFirst()
            .orElse(term.label());
  }

  /** Changes by coefficient, then subject. */
  private double[][] sums() {
    double[][] sums = new double[model.analysis().columns().size()][size];
    for (int k = 0; k < subjects.length; k++) {
      double[] values = residuals.values(k);
      for (int j = 0; j < values.length; j++) {
        sums[j][subjects[k]] += values[j];
      }
    }
    return sums;
  }

  private InfluenceSubjects found(Optional<Grouping> clusters) {
    String[] names = new String[clusters.isPresent() ? size : 0];
    int[] rows = new int[size];
    double[] times = new double[size];
    boolean[] events = new boolean[size];
    for (int k = subjects.length - 1; k >= 0; k--) {
      int subject = subjects[k];
      boolean first = rows[subject] == 0;
      rows[subject] = residuals.row(k);
      times[subject] = first ? residuals.time(k) : Math.max(times[subject], residuals.time(k));
      events[subject] |= design.data().observations().event(observations[k]);
      if (clusters.isPresent()) {
        names[subject] = clusters.get().labels().get(clusters.get().code(observations[k]));
      }
    }
    String column = clusters.isPresent() ? model.study().sample().variance().cluster() : null;
    return new InfluenceSubjects(column, names, rows, times, events);
  }
}
