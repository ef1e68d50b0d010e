package org.riskset.ui.cox;

import java.util.List;
import org.riskset.ui.table.Estimate;

/**
 * One line about all patients, in words.
 *
 * @param name a column of the model, or what is predicted
 * @param cells one per patient
 * @param last whether it is the last of those that belong together
 */
record PredictionRow(String name, List<Estimate> cells, boolean last) {
  /** Copies the cells. */
  PredictionRow {
    cells = List.copyOf(cells);
  }
}
