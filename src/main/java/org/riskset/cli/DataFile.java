package org.riskset.cli;

import java.nio.file.Path;
import java.util.List;
import org.riskset.data.Cohort;
import org.riskset.data.Dictionary;
import org.riskset.endpoint.EndpointDefinition;
import org.riskset.ingest.CohortFile;
import org.riskset.ingest.CohortReader;
import org.riskset.ingest.IngestException;

/**
 * A data file as read.
 *
 * @param path where it lies
 * @param cohort its rows
 * @param dictionary what is known about it
 * @param endpoints endpoints that the dictionary names, the usual one first
 * @param readMillis how long reading took
 */
record DataFile(
    Path path,
    Cohort cohort,
    Dictionary dictionary,
    List<EndpointDefinition> endpoints,
    double readMillis) {
  /** Copies the endpoints. */
  DataFile {
    endpoints = List.copyOf(endpoints);
  }

  /**
   * Reads a data file.
   *
   * @throws CommandException if the file cannot be read
   */
  static DataFile read(Path path) throws CommandException {
    Stopwatch watch = Stopwatch.start();
    try {
      CohortFile file = CohortReader.read(path);
      Dictionary dictionary = Dictionary.named(String.valueOf(path.getFileName()));
      return new DataFile(path, file.cohort(), dictionary, List.of(), watch.millis());
    } catch (IngestException e) {
      throw CommandException.file(e.problem());
    }
  }
}
