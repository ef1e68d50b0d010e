package org.riskset.study.planning;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import org.riskset.data.DataException;
import org.riskset.endpoint.SurvivalData;
import org.riskset.statistics.power.PowerCalculation;
import org.riskset.statistics.power.TwoArmDesign;
import org.riskset.study.PlanningSpec;
import org.riskset.study.Study;
import org.riskset.study.analysis.StudyRunner;
import org.riskset.study.analysis.StudySample;
import org.riskset.study.claim.ArmCounts;
import org.riskset.study.claim.ArmStudy;

/**
 * Plans a comparison with the events of a study's patients. Its arms have patients as the two arms
 * of the study have, or as many each if the study has not two arms.
 */
public final class PlanningRun {
  private static final int SIDES = 2;
  private static final List<Double> LOWER = List.of(0.4, 0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9);
  private static final List<Double> HIGHER = List.of(1.1, 1.2, 1.3, 1.4, 1.5, 1.75, 2.0, 2.5, 3.0);

  private final StudyRunner runner;
  private final Study study;
  private final PlanningSpec spec;

  private PlanningRun(StudyRunner runner, Study study) {
    this.runner = runner;
    this.study = study;
    this.spec = study.description().planning();
  }

  /**
   * Runs the plan.
   *
   * @throws DataException if the endpoint or the filter does not fit the cohort, or no row is left
   */
  public static PlanningAnalysis run(StudyRunner runner, Study study) throws DataException {
    return new PlanningRun(runner, study).run();
  }

  private PlanningAnalysis run() throws DataException {
    StudySample sample = runner.sample(study);
    SurvivalData data = sample.read(List.of());
    if (data.size() == 0) {
      throw sample.noRows();
    }
    PlanningAnalysis.Arms arms = arms();
    int n = arms == null ? data.size() : arms.counts().n();
    int events = arms == null ? data.observations().eventCount() : arms.counts().events();
    TwoArmDesign design = new TwoArmDesign(ratio(arms), spec.alpha(), SIDES);
    return new PlanningAnalysis(
        spec,
        n,
        events,
        arms,
        PowerCalculation.ofEvents(design, spec.hazardRatio(), spec.power()),
        events == 0 ? null : PowerCalculation.ofHazardRatio(design, events, spec.power()),
        hazardRatios().mapToObj(ratio -> row(design, ratio, events)).toList());
  }

  private PlanningAnalysis.@Nullable Arms arms() {
    try {
      ArmStudy two = ArmStudy.of(runner, study);
      ArmCounts counts = two.counts();
      boolean both = counts.treated().n() > 0 && counts.comparison().n() > 0;
      return both ? new PlanningAnalysis.Arms(two.arms(), counts) : null;
    } catch (DataException notTwo) {
      return null;
    }
  }

  /** Patients in the second arm for each in the first. */
  private static double ratio(PlanningAnalysis.@Nullable Arms arms) {
    return arms == null ? 1 : (double) arms.counts().comparison().n() / arms.counts().treated().n();
  }

  private DoubleStream hazardRatios() {
    List<Double> usual = spec.hazardRatio() < 1 ? LOWER : HIGHER;
    return DoubleStream.concat(
            DoubleStream.of(spec.hazardRatio()), usual.stream().mapToDouble(Double::doubleValue))
        .distinct()
        .sorted();
  }

  private PlanningAnalysis.Row row(TwoArmDesign design, double hazardRatio, int events) {
    return new PlanningAnalysis.Row(
        PowerCalculation.ofEvents(design, hazardRatio, spec.power()),
        events == 0
            ? OptionalDouble.empty()
            : OptionalDouble.of(design.power(hazardRatio, events)));
  }
}
