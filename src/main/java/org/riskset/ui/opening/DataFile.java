package org.riskset.ui.opening;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.riskset.data.Cohort;
import org.riskset.data.Finding;
import org.riskset.ingest.CohortFile;
import org.riskset.ingest.CohortReader;
import org.riskset.ingest.CsvLayout;
import org.riskset.ingest.IngestException;
import org.riskset.ingest.Progress;
import org.riskset.study.CohortDescription;
import org.riskset.study.json.DictionaryFile;

/**
 * A data file as read, with what lies beside it and what a check of it found.
 *
 * @param path the file
 * @param delimiter separator that a person chose, empty if it was recognised
 * @param layout how the file was read
 * @param cohort its rows
 * @param description what its dictionary says
 * @param findings what a careful reader would remark on
 * @param identifiers columns that seem to identify patients
 */
public record DataFile(
    Path path,
    String delimiter,
    CsvLayout layout,
    Cohort cohort,
    CohortDescription description,
    List<Finding> findings,
    Set<String> identifiers) {
  /** Copies the collections. */
  public DataFile {
    findings = List.copyOf(findings);
    identifiers = Set.copyOf(identifiers);
  }

  /**
   * Reads a data file.
   *
   * @param delimiter column separator, empty to recognise it
   * @throws IngestException if it cannot be read or is no table
   */
  public static DataFile read(Path path, String delimiter) throws IngestException {
    CohortFile read = CohortReader.read(path, delimiter, Progress.none());
    return new DataFile(
        path,
        delimiter,
        read.layout(),
        read.cohort(),
        DictionaryFile.describing(path),
        read.diagnostics(),
        Set.of());
  }
}
