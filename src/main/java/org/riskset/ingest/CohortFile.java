package org.riskset.ingest;

import java.util.List;
import org.riskset.data.Cohort;
import org.riskset.data.Finding;

/**
 * A cohort as read from a file, and how the file was read.
 *
 * @param cohort the cohort
 * @param layout how the file was read
 * @param diagnostics what a user should know about the reading
 */
public record CohortFile(Cohort cohort, CsvLayout layout, List<Finding> diagnostics) {
  /** Copies the diagnostics. */
  public CohortFile {
    diagnostics = List.copyOf(diagnostics);
  }
}
