package org.riskset.model;

import java.util.ArrayList;
import java.util.List;
import org.riskset.data.Cohort;
import org.riskset.data.DataException;

/**
 * A term and how its variables become numbers.
 *
 * @param term the term
 * @param codings one per variable
 * @param full for each variable, whether every level of a category has a column
 */
record TermCoding(Term term, List<VariableCoding> codings, List<Boolean> full) {
  /** The columns, the first variable varying fastest. */
  List<ModelColumn> columns() {
    List<ModelColumn> columns = codings.get(0).columns(full.get(0));
    for (int k = 1; k < codings.size(); k++) {
      List<ModelColumn> products = new ArrayList<>();
      for (ModelColumn slow : codings.get(k).columns(full.get(k))) {
        columns.forEach(fast -> products.add(fast.times(slow, term.label())));
      }
      columns = products;
    }
    return columns;
  }

  /** One array per column. */
  List<double[]> values(Cohort cohort, int[] rows) throws DataException {
    List<double[]> values = List.of(codings.get(0).values(cohort, rows, full.get(0)));
    for (int k = 1; k < codings.size(); k++) {
      List<double[]> products = new ArrayList<>();
      for (double[] slow : codings.get(k).values(cohort, rows, full.get(k))) {
        values.forEach(fast -> products.add(product(fast, slow)));
      }
      values = products;
    }
    return values;
  }

  private static double[] product(double[] one, double[] other) {
    double[] product = new double[one.length];
    for (int i = 0; i < product.length; i++) {
      product[i] = one[i] * other[i];
    }
    return product;
  }
}
