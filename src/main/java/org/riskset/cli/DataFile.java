package org.riskset.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.riskset.data.Cohort;
import org.riskset.data.Dictionary;
import org.riskset.endpoint.EndpointDefinition;
import org.riskset.ingest.CohortFile;
import org.riskset.ingest.CohortReader;
import org.riskset.ingest.IngestException;
import org.riskset.progress.Progress;
import org.riskset.report.json.Stopwatch;
import org.riskset.study.CohortDescription;
import org.riskset.study.json.DictionaryFile;

/**
 * A data file and the dictionary beside it, as read.
 *
 * @param content its rows, and what there is to say about the reading
 * @param description what the dictionary says
 * @param readMillis how long reading took
 */
record DataFile(CohortFile content, CohortDescription description, double readMillis) {
  /**
   * Reads a data file and the dictionary beside it, if there is one.
   *
   * @param progress hears of the reading
   * @throws CommandException if one of them cannot be read
   */
  static DataFile read(Path path, Progress progress) throws CommandException {
    Stopwatch watch = Stopwatch.start();
    try {
      CohortFile content = CohortReader.read(path, "", progress);
      return new DataFile(content, DictionaryFile.describing(path), watch.millis());
    } catch (IngestException e) {
      throw CommandException.file(e.problem());
    }
  }

  Cohort cohort() {
    return content.cohort();
  }

  Dictionary dictionary() {
    return description.dictionary();
  }

  /** Endpoints that the dictionary names. */
  List<EndpointDefinition> endpoints() {
    return description.endpoints();
  }

  /** The endpoint that the dictionary says to begin with. */
  Optional<EndpointDefinition> usualEndpoint() {
    return description
        .defaults()
        .endpointId()
        .flatMap(id -> endpoints().stream().filter(e -> e.id().equals(id)).findFirst());
  }
}
