package org.riskset.cli;

import java.nio.file.Path;
import org.riskset.data.DataException;
import org.riskset.progress.Progress;
import org.riskset.study.CohortSpec;
import org.riskset.study.DataSource;
import org.riskset.study.EndpointChoice;
import org.riskset.study.SampleSpec;
import org.riskset.study.Study;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What all analyses of a data file share but the endpoint: the file, the rows and the columns. */
final class CohortOptions {
  @Parameters(paramLabel = "DATA", description = "The data file.")
  private Path data = Path.of("");

  @Mixin private SampleOptions sample = new SampleOptions();
  @Mixin private ColumnOptions columns = new ColumnOptions();

  @Option(
      names = "--conf-level",
      paramLabel = "P",
      converter = ConfidenceLevel.class,
      description = "Coverage of all limits (default: 0.95).")
  private double confidenceLevel = 0.95;

  Path data() {
    return data;
  }

  /**
   * Reads the data file and makes a study of it, with defaults for what only some analyses have.
   *
   * @param endpoint the options that name the endpoint
   * @param progress hears of reading and of long analyses
   * @throws CommandException if the file cannot be read or an option does not fit it
   * @throws DataException if an option names a column that there is not
   */
  OpenStudy open(EndpointSource endpoint, Progress progress)
      throws CommandException, DataException {
    endpoint.check();
    SampleSpec rows = sample.sample();
    DataFile file = DataFile.read(data, progress);
    CohortSpec cohort =
        columns.cohort(DataSource.of(data.toString()), file.dictionary(), file.cohort());
    EndpointChoice choice = EndpointChoice.only(endpoint.endpoint(file));
    Study study = Study.of(cohort, choice).withSample(rows).withConfidenceLevel(confidenceLevel);
    return new OpenStudy(study, file, progress);
  }
}
