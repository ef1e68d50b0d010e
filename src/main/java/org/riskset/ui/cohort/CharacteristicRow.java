package org.riskset.ui.cohort;

import java.util.List;
import org.riskset.ui.table.Estimate;

/**
 * One row of the table of characteristics.
 *
 * @param label the characteristic, or one of its levels
 * @param heading whether it is the characteristic
 * @param cells all patients, then each group
 * @param comparison how much the groups differ, blank but for a characteristic
 * @param last whether it is the last of its characteristic
 */
record CharacteristicRow(
    String label, boolean heading, List<Estimate> cells, Comparison comparison, boolean last) {
  /**
   * How much groups differ.
   *
   * @param difference standardised difference, empty if there is none to show
   * @param p p-value of the test, likewise
   * @param test name of the test, likewise
   */
  record Comparison(String difference, String p, String test) {
    static final Comparison NONE = new Comparison("", "", "");
  }

  /** Copies the cells. */
  CharacteristicRow {
    cells = List.copyOf(cells);
  }

  /** The same as the last of its characteristic. */
  CharacteristicRow closing() {
    return new CharacteristicRow(label, heading, cells, comparison, true);
  }
}
