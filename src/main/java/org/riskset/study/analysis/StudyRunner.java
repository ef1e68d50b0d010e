package org.riskset.study.analysis;

import org.riskset.data.Cohort;
import org.riskset.data.DataException;
import org.riskset.study.Study;

/** Runs the analyses of a study on its cohort. Window and command line both call this. */
public final class StudyRunner {
  private final Cohort cohort;

  /**
   * A runner.
   *
   * @param cohort the cohort as read from the study's source
   */
  public StudyRunner(Cohort cohort) {
    this.cohort = cohort;
  }

  /** The cohort as read from the source. */
  public Cohort cohort() {
    return cohort;
  }

  /**
   * Kaplan-Meier curves of the study's groups.
   *
   * @throws DataException if the data do not fit the study
   */
  public SurvivalAnalysis survival(Study study) throws DataException {
    return new SurvivalRun(StudySample.of(study, cohort)).run();
  }

  /**
   * The test of equal survival of the study's groups.
   *
   * @throws DataException if the data do not fit the study
   */
  public ComparisonAnalysis comparison(Study study) throws DataException {
    return new ComparisonRun(StudySample.of(study, cohort)).run();
  }

  /**
   * The study's Cox model.
   *
   * @throws DataException if the data do not fit the study
   */
  public CoxAnalysis cox(Study study) throws DataException {
    return new CoxRun(StudySample.of(study, cohort)).run();
  }

  /** All analyses of the study; one that fails leaves the others standing. */
  public StudyResults all(Study study) {
    return new StudyResults(
        study,
        Attempt.of(() -> survival(study)),
        Attempt.of(() -> comparison(study)),
        Attempt.of(() -> cox(study)));
  }
}
