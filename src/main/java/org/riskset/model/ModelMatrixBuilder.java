package org.riskset.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.riskset.data.Cohort;
import org.riskset.data.Column;
import org.riskset.data.DataException;
import org.riskset.data.NumberColumn;

/**
 * Makes model matrices with treatment contrasts: a number is one column; categories are one 0/1
 * column per occurring level but the reference; an interaction has the products of the columns of
 * its variables. Columns and names are those of R's {@code model.matrix} without the intercept.
 */
public final class ModelMatrixBuilder {
  private final Cohort cohort;
  private final Set<String> factors;
  private final Map<String, String> references;

  /**
   * A builder.
   *
   * @param cohort the cohort
   * @param factors number columns to treat as categories
   * @param references reference levels by column; the first occurring level where absent
   */
  public ModelMatrixBuilder(Cohort cohort, Set<String> factors, Map<String, String> references) {
    this.cohort = cohort;
    this.factors = Set.copyOf(factors);
    this.references = Map.copyOf(references);
  }

  /**
   * The matrix of the given terms on the given rows, on which no term's column is missing.
   *
   * @throws DataException as {@link #design}
   */
  public ModelMatrix build(List<Term> terms, int[] rows) throws DataException {
    return design(terms, rows).matrix();
  }

  /**
   * The design of the given terms, levels and knots from the given rows, on which no term's column
   * is missing.
   *
   * @throws DataException if a column is absent, repeated, lacks its reference level or does not
   *     allow what the term asks for
   */
  public ModelDesign design(List<Term> terms, int[] rows) throws DataException {
    Map<Term.Variable, VariableCoding> codings = new HashMap<>();
    List<TermCoding> coded = new ArrayList<>();
    for (TermOrder.Ordered ordered : TermOrder.of(terms)) {
      List<VariableCoding> ofTerm = new ArrayList<>();
      for (Term.Variable variable : ordered.term().variables()) {
        VariableCoding known = codings.get(variable);
        VariableCoding coding = known == null ? coding(variable, rows) : known;
        codings.put(variable, coding);
        ofTerm.add(coding);
      }
      coded.add(new TermCoding(ordered.term(), ofTerm, ordered.full()));
    }
    return new ModelDesign(coded, cohort, rows);
  }

  private VariableCoding coding(Term.Variable variable, int[] rows) throws DataException {
    if (variable instanceof Term.Spline spline) {
      return SplineCoding.of(spline, cohort, rows);
    }
    Column column = cohort.column(variable.column());
    boolean number = column instanceof NumberColumn && !factors.contains(column.name());
    return number || variable instanceof Term.Log
        ? new NumberCoding(variable)
        : LevelCoding.of(column.asCategories(), references, rows);
  }
}
