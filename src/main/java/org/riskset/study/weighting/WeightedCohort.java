package org.riskset.study.weighting;

import java.util.Arrays;
import java.util.List;
import org.riskset.data.Cohort;
import org.riskset.data.NumberColumn;
import org.riskset.model.Term;
import org.riskset.study.SampleSpec;
import org.riskset.study.Study;
import org.riskset.study.analysis.StudyRunner;

/** A cohort with weights as a further column, and the study that uses them. */
final class WeightedCohort {
  private static final String NAME = "propensity weight";

  private final Cohort cohort;
  private final String column;
  private final Study study;

  private WeightedCohort(Cohort cohort, String column, Study study) {
    this.cohort = cohort;
    this.column = column;
    this.study = study;
  }

  /** A cohort that is about to have weights; the groups become the only term of the model. */
  static WeightedCohort of(Cohort cohort, Study study, String group, TwoGroups groups) {
    String column = cohort.unusedName(NAME);
    SampleSpec.Variance variance =
        new SampleSpec.Variance(true, study.sample().variance().cluster());
    SampleSpec sample =
        new SampleSpec(
            study.sample().where(),
            column,
            study.sample().mergeNearTimes(),
            study.sample().landmark(),
            variance);
    Study weighted =
        study
            .withCohort(study.cohort().withFactor(group, groups.reference()))
            .withSample(sample)
            .withGroups(List.of(group))
            .withCox(study.cox().withTerms(List.of(new Term.Main(group))));
    return new WeightedCohort(cohort, column, weighted);
  }

  /** The study with the weights. */
  Study study() {
    return study;
  }

  /**
   * What runs it.
   *
   * @param rows rows that have a weight; the others have none
   * @param weights weights of these rows
   */
  StudyRunner runner(int[] rows, double[] weights) {
    double[] values = new double[cohort.rowCount()];
    Arrays.fill(values, Double.NaN);
    for (int i = 0; i < rows.length; i++) {
      values[rows[i]] = weights[i];
    }
    return new StudyRunner(cohort.with(List.of(new NumberColumn(column, values))));
  }
}
