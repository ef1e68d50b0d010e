package org.riskset.cli;

import org.riskset.progress.Progress;
import org.riskset.study.Study;
import org.riskset.study.analysis.StudyRunner;

/**
 * A study and the file it is about.
 *
 * @param study what the options ask for
 * @param file the data file as read
 * @param progress hears of long analyses
 */
record OpenStudy(Study study, DataFile file, Progress progress) {
  StudyRunner runner() {
    return new StudyRunner(file.cohort()).with(progress);
  }

  /** The same file under another study. */
  OpenStudy with(Study other) {
    return new OpenStudy(other, file, progress);
  }
}
