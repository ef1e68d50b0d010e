package org.riskset.ui.opening;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.riskset.data.Cohort;
import org.riskset.ingest.CohortFile;
import org.riskset.ingest.CohortReader;
import org.riskset.ingest.IdentifierScan;
import org.riskset.ingest.IngestException;
import org.riskset.messages.Severity;
import org.riskset.progress.Progress;
import org.riskset.study.CohortDescription;
import org.riskset.study.json.DictionaryFile;

/**
 * A data file as read, with what lies beside it and what a check of it found.
 *
 * @param path the file
 * @param delimiter separator that a person chose, empty if it was recognised
 * @param read its rows, and how they were read
 * @param description what its dictionary says
 * @param identifiers columns that seem to identify patients
 */
public record DataFile(
    Path path,
    String delimiter,
    CohortFile read,
    CohortDescription description,
    Set<String> identifiers) {
  /** Copies the names. */
  public DataFile {
    identifiers = Set.copyOf(identifiers);
  }

  /** The rows of the file. */
  public Cohort cohort() {
    return read.cohort();
  }

  /**
   * Reads a data file.
   *
   * @param delimiter column separator, empty to recognise it
   * @param progress hears of the reading and may stop it
   * @throws IngestException if it cannot be read or is no table
   */
  public static DataFile read(Path path, String delimiter, Progress progress)
      throws IngestException {
    CohortFile read = CohortReader.read(path, delimiter, progress);
    Set<String> identifiers =
        IdentifierScan.of(read.cohort()).stream()
            .filter(finding -> finding.severity() == Severity.STOP)
            .flatMap(finding -> finding.columns().stream())
            .collect(Collectors.toSet());
    return new DataFile(path, delimiter, read, DictionaryFile.describing(path), identifiers);
  }
}
