package org.riskset.study.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riskset.data.Cohort;
import org.riskset.data.DataException;
import org.riskset.study.CohortSpec;
import org.riskset.study.Study;

/** Runs the analyses of a study on its cohort. Window and command line both call this. */
public final class StudyRunner {
  private final Cohort cohort;

  /** Putting levels in order is a pass over the cohort; studies seldom differ in it. */
  private volatile @Nullable Ordered ordered;

  /** The cohort as one specification orders it. */
  private record Ordered(CohortSpec spec, Cohort cohort) {}

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
    return new SurvivalRun(sample(study)).run();
  }

  /**
   * The test of equal survival of the study's groups.
   *
   * @throws DataException if the data do not fit the study
   */
  public ComparisonAnalysis comparison(Study study) throws DataException {
    return new ComparisonRun(sample(study)).run();
  }

  /**
   * The study's Cox model.
   *
   * @throws DataException if the data do not fit the study
   */
  public CoxAnalysis cox(Study study) throws DataException {
    return new CoxRun(sample(study)).run();
  }

  /**
   * The study's Cox model on the rows in which none of some further columns is missing either.
   *
   * @throws DataException if the data do not fit the study
   */
  public CoxAnalysis cox(Study study, List<String> alsoComplete) throws DataException {
    return new CoxRun(sample(study), alsoComplete).run();
  }

  /** All analyses of the study; one that fails leaves the others standing. */
  public StudyResults all(Study study) {
    return new StudyResults(
        study,
        Attempt.of(() -> survival(study)),
        Attempt.of(() -> comparison(study)),
        Attempt.of(() -> cox(study)));
  }

  /**
   * The study and its cohort, as every analysis begins.
   *
   * @throws DataException if the study's subgroup does not fit the cohort
   */
  public StudySample sample(Study study) throws DataException {
    Ordered known = ordered;
    if (known == null || !known.spec().equals(study.cohort())) {
      known = new Ordered(study.cohort(), StudySample.inOrder(study.cohort(), cohort));
      ordered = known;
    }
    return StudySample.of(study, cohort, known.cohort());
  }
}
