package org.riskset.study.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.riskset.data.DataException;
import org.riskset.statistics.cox.Coefficient.Status;
import org.riskset.statistics.cox.CoxFit;
import org.riskset.statistics.cox.likelihood.Ties;
import org.riskset.statistics.cox.residual.CoxResiduals;
import org.riskset.statistics.cox.residual.SchoenfeldResiduals;
import org.riskset.statistics.sample.Grouping;
import org.riskset.statistics.sample.Observations;

/**
 * Residuals of a study's Cox model: for each row used in order of the data, or for each event in
 * order of stratum, time and row. Immutable; arrays are copied out.
 */
public final class ResidualAnalysis {
  private final ResidualType type;
  private final List<String> terms;
  private final int[] rows;
  private final double[] times;
  private final double[][] values;

  private ResidualAnalysis(
      ResidualType type, List<String> terms, int[] rows, double[] times, double[][] values) {
    this.type = type;
    this.terms = terms;
    this.rows = rows;
    this.times = times;
    this.values = values;
  }

  /**
   * The residuals of a model.
   *
   * @throws DataException if models with such ties have no such residuals
   */
  public static ResidualAnalysis of(CoxDesign design, CoxFit fit, ResidualType type)
      throws DataException {
    if (fit.options().ties() == Ties.EXACT && !type.isForExactTies()) {
      throw new DataException("study.exactResiduals");
    }
    CoxResiduals residuals = CoxResiduals.of(fit.solution());
    Observations observations = design.data().observations();
    int[] used;
    double[][] values;
    if (type.isByEvent()) {
      Grouping strata = design.sample().strata();
      SchoenfeldResiduals events =
          type == ResidualType.SCHOENFELD
              ? residuals.schoenfeld(strata)
              : residuals.scaledSchoenfeld(strata);
      used = IntStream.range(0, events.size()).map(events::row).toArray();
      values = IntStream.range(0, used.length).mapToObj(events::values).toArray(double[][]::new);
    } else {
      double[][] all = byRow(residuals, type);
      used = IntStream.range(0, all.length).filter(i -> observations.weight(i) > 0).toArray();
      values = Arrays.stream(used).mapToObj(i -> all[i]).toArray(double[][]::new);
    }
    if (type.isByTerm()) {
      removeInfinite(fit, values);
    }
    return new ResidualAnalysis(
        type,
        type.isByTerm() ? design.matrix().values().names() : List.of(),
        Arrays.stream(used).map(design::rowNumber).toArray(),
        Arrays.stream(used).mapToDouble(observations::time).toArray(),
        values);
  }

  private static double[][] byRow(CoxResiduals residuals, ResidualType type) {
    return switch (type) {
      case MARTINGALE -> single(residuals.martingale());
      case DEVIANCE -> single(residuals.deviance());
      case SCORE -> residuals.score();
      case DFBETA -> residuals.dfbeta();
      case DFBETAS -> residuals.dfbetas();
      case SCHOENFELD, SCALEDSCH -> throw new IllegalArgumentException(type.name());
    };
  }

  private static double[][] single(double[] values) {
    return Arrays.stream(values).mapToObj(v -> new double[] {v}).toArray(double[][]::new);
  }

  private static void removeInfinite(CoxFit fit, double[][] values) {
    for (int j = 0; j < fit.coefficients().size(); j++) {
      Status status = fit.coefficients().get(j).status();
      if (status == Status.INFINITE_POSITIVE || status == Status.INFINITE_NEGATIVE) {
        for (double[] row : values) {
          row[j] = Double.NaN;
        }
      }
    }
  }

  /** Kind of residual. */
  public ResidualType type() {
    return type;
  }

  /** Name of each column of values; empty where there is a single one for the whole model. */
  public List<String> terms() {
    return terms;
  }

  /** Number of residuals. */
  public int size() {
    return rows.length;
  }

  /** Number of the data row (from 1) of residual {@code k}. */
  public int row(int k) {
    return rows[k];
  }

  /** End of follow-up of the row of residual {@code k}. */
  public double time(int k) {
    return times[k];
  }

  /** Residual {@code k}: one number, or one per term; NaN where a coefficient is infinite. */
  public double[] values(int k) {
    return values[k].clone();
  }
}
