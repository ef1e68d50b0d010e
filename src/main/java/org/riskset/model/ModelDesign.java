package org.riskset.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.riskset.data.Cohort;
import org.riskset.data.DataException;
import org.riskset.statistics.sample.CovariateMatrix;
import org.riskset.statistics.spline.SplineBasis;

/**
 * The terms of a model with the levels, references and knots that certain rows gave them, so that
 * other rows can be put into the same columns. Immutable.
 */
public final class ModelDesign {
  private final List<TermCoding> codings;
  private final ModelMatrix matrix;

  ModelDesign(List<TermCoding> codings, Cohort cohort, int[] rows) throws DataException {
    this.codings = List.copyOf(codings);
    List<ModelColumn> columns = codings.stream().flatMap(c -> c.columns().stream()).toList();
    List<String> names = columns.stream().map(ModelColumn::name).toList();
    if (names.stream().distinct().count() < names.size()) {
      throw new DataException("model.repeatedTerm", String.join(", ", names));
    }
    this.matrix = new ModelMatrix(covariates(names, cohort, rows), columns);
  }

  /** The terms in the order of their columns: single variables first, then interactions. */
  public List<Term> terms() {
    return codings.stream().map(TermCoding::term).toList();
  }

  /** The model matrix of the rows that the design was made from. */
  public ModelMatrix matrix() {
    return matrix;
  }

  /** Which columns of the matrix a term of {@link #terms} makes. */
  public int[] columnsOf(Term term) {
    return IntStream.range(0, matrix.columns().size())
        .filter(j -> matrix.columns().get(j).variable().equals(term.label()))
        .toArray();
  }

  /** The basis of a spline that is a variable of the model. */
  public Optional<SplineBasis> basis(Term.Spline spline) {
    return codings.stream()
        .flatMap(coding -> coding.codings().stream())
        .filter(c -> c instanceof SplineCoding found && found.variable().equals(spline))
        .map(c -> ((SplineCoding) c).basis())
        .findFirst();
  }

  /**
   * The same columns of other rows.
   *
   * @param newData a cohort with the columns of the model
   * @param rows rows of it, from 0
   * @throws DataException if a column is absent or of another kind, or a value is missing or a
   *     level that the model does not know; the message names column, row and value
   */
  public CovariateMatrix apply(Cohort newData, int[] rows) throws DataException {
    return covariates(matrix.values().names(), newData, rows);
  }

  private CovariateMatrix covariates(List<String> names, Cohort cohort, int[] rows)
      throws DataException {
    List<double[]> values = new ArrayList<>();
    for (TermCoding coding : codings) {
      values.addAll(coding.values(cohort, rows));
    }
    return new CovariateMatrix(names, values.toArray(double[][]::new), rows.length);
  }
}
