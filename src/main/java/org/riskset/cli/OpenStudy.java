package org.riskset.cli;

import org.riskset.study.Study;
import org.riskset.study.analysis.StudyRunner;

/**
 * A study and the file it is about.
 *
 * @param study what the options ask for
 * @param file the data file as read
 */
record OpenStudy(Study study, DataFile file) {
  StudyRunner runner() {
    return new StudyRunner(file.cohort());
  }

  /** The same file under another study. */
  OpenStudy with(Study other) {
    return new OpenStudy(other, file);
  }
}
