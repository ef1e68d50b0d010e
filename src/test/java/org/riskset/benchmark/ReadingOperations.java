package org.riskset.benchmark;

import java.nio.file.Path;
import org.riskset.ingest.CohortReader;
import org.riskset.ingest.IngestException;

/** Reading a file to typed columns. */
final class ReadingOperations {
  private ReadingOperations() {}

  static int rows(Path file) throws IngestException {
    return CohortReader.read(file).cohort().rowCount();
  }
}
