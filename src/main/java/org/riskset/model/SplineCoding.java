package org.riskset.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.riskset.data.Cohort;
import org.riskset.data.DataException;
import org.riskset.statistics.spline.DefaultKnots;
import org.riskset.statistics.spline.NaturalSpline;
import org.riskset.statistics.spline.RestrictedCubicSpline;
import org.riskset.statistics.spline.SplineBasis;

/**
 * A spline of a number.
 *
 * @param variable the spline
 * @param basis its functions, knots set
 */
record SplineCoding(Term.Spline variable, SplineBasis basis) implements VariableCoding {
  /**
   * The spline with knots where the rows suggest them.
   *
   * @throws DataException if the column is no number or has too few distinct values
   */
  static SplineCoding of(Term.Spline spline, Cohort cohort, int[] rows) throws DataException {
    double[] values = NumberCoding.numbers(cohort, spline, rows);
    return new SplineCoding(
        spline,
        switch (spline.kind()) {
          case NATURAL -> natural(spline, values);
          case RESTRICTED -> restricted(spline, values);
        });
  }

  private static SplineBasis natural(Term.Spline spline, double[] values) throws DataException {
    if (distinct(values) <= spline.size()) {
      throw tooFew(spline, values);
    }
    return NaturalSpline.of(values, spline.size());
  }

  private static SplineBasis restricted(Term.Spline spline, double[] values) throws DataException {
    double[] knots = DefaultKnots.of(values, spline.size());
    if (knots.length < 3) {
      throw tooFew(spline, values);
    }
    return new RestrictedCubicSpline(knots);
  }

  private static DataException tooFew(Term.Spline spline, double[] values) {
    return new DataException(
        "model.fewForSpline", spline.column(), spline.text(), distinct(values), values.length);
  }

  private static long distinct(double[] values) {
    return Arrays.stream(values).distinct().count();
  }

  @Override
  public List<ModelColumn> columns(boolean full) {
    List<ModelColumn> columns = new ArrayList<>();
    for (int j = 0; j < basis.size(); j++) {
      String name =
          switch (variable.kind()) {
            case NATURAL -> variable.label() + (basis.size() == 1 ? "" : j + 1);
            case RESTRICTED -> variable.column() + "'".repeat(j);
          };
      columns.add(new ModelColumn(name, variable.label(), null, null));
    }
    return columns;
  }

  @Override
  public double[][] values(Cohort cohort, int[] rows, boolean full) throws DataException {
    double[] numbers = NumberCoding.numbers(cohort, variable, rows);
    double[][] values = new double[basis.size()][rows.length];
    for (int i = 0; i < rows.length; i++) {
      double[] at = basis.at(numbers[i]);
      for (int j = 0; j < at.length; j++) {
        values[j][i] = at[j];
      }
    }
    return values;
  }
}
