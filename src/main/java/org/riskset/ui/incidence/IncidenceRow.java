package org.riskset.ui.incidence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riskset.ui.table.Estimate;

/**
 * One row of the table of incidences: a cause in a group.
 *
 * @param cause the cause, empty if it stands in the row above
 * @param group the group, empty without groups
 * @param style which colour and dash the figure draws it in, or null if the figure does not
 * @param patients number of patients
 * @param events number of events of the cause
 * @param incidence incidence at each reported time
 * @param test p-value of Gray's test, empty if it stands in the row above
 * @param lastOfCause whether the next row opens another cause
 */
record IncidenceRow(
    String cause,
    String group,
    @Nullable Integer style,
    String patients,
    String events,
    List<Estimate> incidence,
    String test,
    boolean lastOfCause) {
  /** Copies the list. */
  IncidenceRow {
    incidence = List.copyOf(incidence);
  }
}
