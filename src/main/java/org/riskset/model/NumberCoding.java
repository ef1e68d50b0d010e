package org.riskset.model;

import java.util.List;
import org.riskset.data.Cohort;
import org.riskset.data.Column;
import org.riskset.data.DataException;
import org.riskset.data.NumberColumn;

/**
 * A number as it is, or its natural logarithm.
 *
 * @param variable a column or its logarithm
 */
record NumberCoding(Term.Variable variable) implements VariableCoding {
  @Override
  public List<ModelColumn> columns(boolean full) {
    return List.of(new ModelColumn(variable.label(), variable.label(), null, null));
  }

  @Override
  public double[][] values(Cohort cohort, int[] rows, boolean full) throws DataException {
    double[] values = numbers(cohort, variable, rows);
    if (variable instanceof Term.Log) {
      for (int i = 0; i < rows.length; i++) {
        values[i] = log(values[i], rows[i]);
      }
    }
    return new double[][] {values};
  }

  private double log(double value, int row) throws DataException {
    if (!(value > 0)) {
      throw new DataException(
          "model.logNotPositive", variable.column(), row + 1, NumberColumn.plain(value));
    }
    return Math.log(value);
  }

  /**
   * The numbers that a variable is made from.
   *
   * @throws DataException if the column holds categories or has no value in one of the rows
   */
  static double[] numbers(Cohort cohort, Term.Variable variable, int[] rows) throws DataException {
    Column column = cohort.column(variable.column());
    if (!(column instanceof NumberColumn numbers)) {
      throw new DataException("model.numberNeeded", column.name(), variable.text());
    }
    double[] values = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      if (numbers.isMissing(rows[i])) {
        throw new DataException("model.valueMissing", column.name(), rows[i] + 1);
      }
      values[i] = numbers.value(rows[i]);
    }
    return values;
  }
}
