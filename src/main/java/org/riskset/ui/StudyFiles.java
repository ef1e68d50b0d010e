package org.riskset.ui;

import java.nio.file.Path;
import java.util.Locale;
import org.riskset.data.Cohort;
import org.riskset.data.DataException;
import org.riskset.ingest.CohortReader;
import org.riskset.ingest.IngestException;
import org.riskset.progress.Progress;
import org.riskset.study.DataSource;
import org.riskset.study.Study;
import org.riskset.study.json.SampleStudy;
import org.riskset.study.json.StudyFile;
import org.riskset.ui.session.OpenedStudy;

/** Reads what the window opens. */
final class StudyFiles {
  private StudyFiles() {}

  /** Whether a file holds a study rather than data, by its name. */
  static boolean isStudy(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return name.endsWith(StudyFile.SUFFIX);
  }

  /** A study file with its cohort. */
  static OpenedStudy open(Path file, Progress progress) throws IngestException {
    Study study = StudyFile.load(file);
    return new OpenedStudy(cohort(study.cohort().source(), progress), study, file);
  }

  private static Cohort cohort(DataSource source, Progress progress) throws IngestException {
    return SampleStudy.isSample(source)
        ? SampleStudy.cohort()
        : CohortReader.read(Path.of(source.path()), source.delimiter(), progress).cohort();
  }

  /** The sample cohort with its first study. */
  static OpenedStudy sample() throws IngestException, DataException {
    Cohort cohort = SampleStudy.cohort();
    return new OpenedStudy(cohort, SampleStudy.study(cohort), null);
  }
}
