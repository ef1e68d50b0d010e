package org.riskset.study.analysis;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.riskset.data.Cohort;
import org.riskset.data.DataException;
import org.riskset.progress.CancelledException;
import org.riskset.progress.Progress;
import org.riskset.study.Study;

/**
 * Runs the analyses of a study on its cohort. Window and command line both call this. Whatever is
 * long in an analysis that starts from it tells the runner's {@link Progress}.
 */
public final class StudyRunner {
  private final OrderedCohort cohort;
  private final Progress progress;

  /**
   * A runner to which nobody listens.
   *
   * @param cohort the cohort as read from the study's source
   */
  public StudyRunner(Cohort cohort) {
    this(new OrderedCohort(cohort), Progress.none());
  }

  private StudyRunner(OrderedCohort cohort, Progress progress) {
    this.cohort = cohort;
    this.progress = progress;
  }

  /**
   * A runner on the same cohort whose long analyses tell how far they are, and throw a {@link
   * CancelledException} when they are stopped.
   */
  public StudyRunner with(Progress listener) {
    return new StudyRunner(cohort, listener);
  }

  /** A runner on another cohort, to which the same listens. */
  public StudyRunner on(Cohort other) {
    return new StudyRunner(new OrderedCohort(other), progress);
  }

  /** The cohort as read from the source. */
  public Cohort cohort() {
    return cohort.raw();
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
    return complete(StudyResults.none(study), EnumSet.allOf(StudyPart.class));
  }

  /** Adds to results of a study what is wanted and not there yet, as {@link #all} does. */
  public StudyResults complete(StudyResults known, Set<StudyPart> wanted) {
    Study study = known.study();
    boolean curves = wanted.contains(StudyPart.CURVES);
    boolean model = wanted.contains(StudyPart.MODEL);
    return new StudyResults(
        study,
        curves ? attempt(known.survival(), () -> survival(study)) : known.survival(),
        curves ? attempt(known.comparison(), () -> comparison(study)) : known.comparison(),
        model ? attempt(known.cox(), () -> cox(study)) : known.cox());
  }

  private static <T> Attempt<T> attempt(Attempt<T> known, Attempt.Analysis<T> analysis) {
    return known.isPending() ? Attempt.of(analysis) : known;
  }

  /**
   * The study and its cohort, as every analysis begins.
   *
   * @throws DataException if the study's subgroup does not fit the cohort
   */
  public StudySample sample(Study study) throws DataException {
    return StudySample.of(study, cohort.raw(), cohort.inOrder(study.cohort()), progress);
  }
}
