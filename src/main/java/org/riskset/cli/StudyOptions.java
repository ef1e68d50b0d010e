package org.riskset.cli;

import java.nio.file.Path;
import org.riskset.data.DataException;
import org.riskset.progress.Progress;
import picocli.CommandLine.Mixin;

/** What all analyses of one event share: the file, the endpoint, the rows and the columns. */
final class StudyOptions {
  @Mixin private CohortOptions cohort = new CohortOptions();
  @Mixin private EndpointOptions endpoint = new EndpointOptions();

  Path data() {
    return cohort.data();
  }

  /**
   * Reads the data file and makes a study of it, with defaults for what only some analyses have.
   *
   * @param progress hears of reading and of long analyses
   * @throws CommandException if the file cannot be read or an option does not fit it
   * @throws DataException if an option names a column that there is not
   */
  OpenStudy open(Progress progress) throws CommandException, DataException {
    return cohort.open(endpoint, progress);
  }
}
