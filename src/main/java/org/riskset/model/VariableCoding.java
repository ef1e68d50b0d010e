package org.riskset.model;

import java.util.List;
import org.riskset.data.Cohort;
import org.riskset.data.DataException;

/** How one variable of a model becomes numbers, as the rows that the model was made from say. */
sealed interface VariableCoding permits NumberCoding, SplineCoding, LevelCoding {
  /**
   * The columns that the variable makes.
   *
   * @param full whether categories keep a column for the reference level too
   */
  List<ModelColumn> columns(boolean full);

  /**
   * One array per column.
   *
   * @throws DataException if a value is missing, of the wrong kind or unknown
   */
  double[][] values(Cohort cohort, int[] rows, boolean full) throws DataException;
}
