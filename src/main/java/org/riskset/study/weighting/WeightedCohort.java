package org.riskset.study.weighting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.riskset.data.Cohort;
import org.riskset.data.Column;
import org.riskset.data.NumberColumn;
import org.riskset.model.Term;
import org.riskset.study.CohortSpec;
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
    String column = NAME;
    while (cohort.find(column).isPresent()) {
      column = column + "_";
    }
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
            .withCohort(withFactor(study.cohort(), group, groups.reference()))
            .withSample(sample)
            .withGroups(List.of(group))
            .withCox(study.cox().withTerms(List.of(new Term.Main(group))));
    return new WeightedCohort(cohort, column, weighted);
  }

  private static CohortSpec withFactor(CohortSpec spec, String group, String reference) {
    Set<String> factors = new HashSet<>(spec.factors());
    factors.add(group);
    Map<String, String> references = new HashMap<>(spec.references());
    references.put(group, reference);
    return new CohortSpec(spec.source(), spec.dictionary(), factors, spec.levels(), references);
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
    List<Column> columns = new ArrayList<>(cohort.columns());
    columns.add(new NumberColumn(column, values));
    return new StudyRunner(new Cohort(cohort.rowCount(), columns));
  }
}
