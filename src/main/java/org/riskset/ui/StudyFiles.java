package org.riskset.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.riskset.data.Cohort;
import org.riskset.study.Study;
import org.riskset.study.json.SampleStudy;
import org.riskset.ui.session.OpenedStudy;

/** Reads what the window opens. */
final class StudyFiles {
  /** Ending of study files. */
  static final String SUFFIX = ".riskset";

  private StudyFiles() {}

  /** Whether a file holds a study rather than data, by its name. */
  static boolean isStudy(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return name.endsWith(SUFFIX);
  }

  /** A study file with its cohort. */
  static OpenedStudy open(Path file) throws Exception {
    throw new IOException(file.toString());
  }

  /** Writes a study to a file, whole or not at all. */
  static void write(Study study, Path file) throws Exception {
    throw new IOException(file.toString() + study);
  }

  /** The sample cohort with its first study. */
  static OpenedStudy sample() throws Exception {
    Cohort cohort = SampleStudy.cohort();
    return new OpenedStudy(cohort, SampleStudy.study(cohort), null);
  }
}
