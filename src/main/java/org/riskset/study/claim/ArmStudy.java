package org.riskset.study.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.riskset.data.CategoryColumn;
import org.riskset.data.Cohort;
import org.riskset.data.DataException;
import org.riskset.endpoint.SurvivalData;
import org.riskset.model.Term;
import org.riskset.statistics.logistic.LogisticOptions;
import org.riskset.statistics.propensity.Estimand;
import org.riskset.statistics.sample.Grouping;
import org.riskset.study.CoxSpec;
import org.riskset.study.ProportionalityCheck;
import org.riskset.study.Study;
import org.riskset.study.analysis.StudyRunner;
import org.riskset.study.analysis.StudySample;
import org.riskset.study.weighting.WeightingAnalysis;
import org.riskset.study.weighting.WeightingRun;
import org.riskset.study.weighting.WeightingSpec;

/**
 * A study of two arms alone, the arm being a column of its own.
 *
 * @param study the study; its model has the arm as its only term, without strata or penalty
 * @param runner runs it
 * @param column the column of the arm
 * @param arms the arms
 */
public record ArmStudy(Study study, StudyRunner runner, String column, TwoArms arms) {
  private static final String NAME = "treatment arm";

  /** A study of the arms as recorded. */
  public static ArmStudy of(StudyRunner runner, Study study) throws DataException {
    StudySample sample = runner.sample(study);
    TwoArms arms = TwoArms.of(sample);
    ArmStatus status = arms.status(sample);
    return of(runner, study, arms, status, status::recorded);
  }

  /** A study of the arms that rows are in by another reckoning. */
  static ArmStudy of(
      StudyRunner runner, Study study, TwoArms arms, ArmStatus status, IntUnaryOperator which) {
    Cohort cohort = runner.cohort();
    String name = cohort.unusedName(NAME);
    CategoryColumn column = status.column(name, arms, which);
    CoxSpec model =
        CoxSpec.defaults()
            .withTerms(List.of(new Term.Main(name)))
            .withTies(study.cox().ties())
            .withProportionality(ProportionalityCheck.OFF);
    Study armStudy =
        study
            .withCohort(study.cohort().withFactor(name, arms.comparison()))
            .withGroups(List.of(name))
            .withCox(model);
    StudyRunner armRunner = new StudyRunner(cohort.with(List.of(column)));
    return new ArmStudy(armStudy, armRunner, name, arms);
  }

  /** The study with a model of the arm and what adjusts. */
  public Study adjustedBy(Adjustment adjustment) {
    List<Term> terms = new ArrayList<>(study.cox().terms());
    terms.addAll(adjustment.terms());
    return study.withCox(study.cox().withTerms(terms).withStrata(adjustment.strata()));
  }

  /** The arms with propensity weights from these terms. */
  public WeightingAnalysis weighting(List<Term> terms, Estimand estimand) throws DataException {
    WeightingSpec spec =
        new WeightingSpec(column, terms, LogisticOptions.Method.ML, estimand, false, 0);
    return new WeightingRun(runner, study, spec).run();
  }

  /** Patients and events of the arms. */
  public ArmCounts counts() throws DataException {
    return counts(study);
  }

  /** Patients and events of the rows in which no column of a variant's model is missing. */
  ArmCounts counts(Study variant) throws DataException {
    List<String> used = new ArrayList<>(variant.cox().strata());
    variant.cox().terms().forEach(term -> used.addAll(term.columns()));
    StudySample sample = runner.sample(variant);
    SurvivalData data = sample.read(used);
    if (data.size() == 0) {
      throw sample.noRows();
    }
    Grouping grouping = sample.grouping(List.of(column), data);
    return new ArmCounts(
        side(grouping, data, arms.treated()), side(grouping, data, arms.comparison()));
  }

  private static ArmCounts.Side side(Grouping grouping, SurvivalData data, String level) {
    int code = grouping.labels().indexOf(level);
    int[] rows = code < 0 ? new int[0] : grouping.rowsOf(code);
    return new ArmCounts.Side(rows.length, data.observations().select(rows).eventCount());
  }
}
