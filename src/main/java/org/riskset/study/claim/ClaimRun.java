package org.riskset.study.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntUnaryOperator;
import org.riskset.data.DataException;
import org.riskset.model.Term;
import org.riskset.statistics.cox.CoxOutcome;
import org.riskset.statistics.propensity.Estimand;
import org.riskset.study.Penalty;
import org.riskset.study.SampleSpec;
import org.riskset.study.Study;
import org.riskset.study.analysis.CoxAnalysis;
import org.riskset.study.analysis.StudyRunner;
import org.riskset.study.weighting.WeightingAnalysis;

/**
 * Estimates the effect of a treatment in several ways, each the Cox model that the command line
 * would fit: as recorded, from landmarks on and from the start of treatment where that is known,
 * adjusted, weighted, under Firth's penalty. A way that the data refuse leaves the others standing.
 */
public final class ClaimRun {
  private final StudyRunner runner;
  private final Study study;
  private final ArmStudy recorded;
  private final ArmStatus status;
  private final Adjustment adjustment;

  private ClaimRun(StudyRunner runner, Study study) throws DataException {
    this.runner = runner;
    this.study = study;
    recorded = ArmStudy.of(runner, study);
    status = recorded.arms().status(runner.sample(study));
    adjustment = Adjustment.of(study, recorded.arms().column());
  }

  /**
   * Runs the analysis.
   *
   * @throws DataException if the study does not name two arms or its filter does not fit the cohort
   */
  public static ClaimAnalysis run(StudyRunner runner, Study study) throws DataException {
    return new ClaimRun(runner, study).run();
  }

  private ClaimAnalysis run() throws DataException {
    List<ClaimEstimate> estimates = new ArrayList<>();
    Study plain = recorded.study();
    estimates.add(cox(new ClaimMethod.Naive(), recorded, plain));
    if (study.arms().startColumn().isPresent()) {
      study.arms().landmarks().forEach(time -> estimates.add(landmark(time)));
      estimates.add(timeDependent());
    }
    estimates.add(adjusted());
    estimates.add(weighted(Estimand.ATE));
    estimates.add(weighted(Estimand.OVERLAP));
    estimates.add(cox(new ClaimMethod.Firth(), recorded, underFirth(plain)));
    return new ClaimAnalysis(
        recorded.arms(), estimates, WaitingTimes.of(runner, study).orElse(null));
  }

  private static Study underFirth(Study plain) {
    return plain
        .withCox(plain.cox().withPenalty(Penalty.of(Penalty.Kind.FIRTH)))
        .withSample(plain.sample().withVariance(SampleSpec.Variance.ofModel()));
  }

  private static ClaimEstimate cox(ClaimMethod method, ArmStudy arms, Study variant) {
    return estimate(
        method, arms, variant, counts -> of(method, arms.runner().cox(variant).outcome(), counts));
  }

  private static ClaimEstimate of(ClaimMethod method, CoxOutcome outcome, ArmCounts counts) {
    return new ClaimEstimate(method, counts, ClaimResult.of(outcome, counts));
  }

  private ClaimEstimate landmark(double time) {
    SampleSpec sample = study.sample().withLandmark(OptionalDouble.of(time));
    ArmStudy then = arms(study.withSample(sample), row -> status.standing(row, time));
    return cox(new ClaimMethod.Landmark(time), then, then.study());
  }

  private ArmStudy arms(Study variant, IntUnaryOperator which) {
    return ArmStudy.of(runner, variant, recorded.arms(), status, which);
  }

  private ClaimEstimate timeDependent() {
    ArmStudy known = arms(study, status::recordedWithStart);
    ClaimMethod method = new ClaimMethod.TimeDependent();
    return estimate(
        method,
        known,
        known.study(),
        counts -> of(method, DelayedStart.fit(known, status), counts));
  }

  private ClaimEstimate adjusted() {
    int terms = adjustment.terms().size();
    ClaimMethod method = new ClaimMethod.Adjusted(terms, 0, adjustment.strata().size());
    if (adjustment.isEmpty()) {
      return new ClaimEstimate(method, null, new ClaimResult.NoTerms());
    }
    Study variant = recorded.adjustedBy(adjustment);
    return estimate(
        method,
        recorded,
        variant,
        counts -> {
          CoxAnalysis model = recorded.runner().cox(variant);
          int coefficients = model.columns().size();
          return of(
              new ClaimMethod.Adjusted(terms, coefficients, adjustment.strata().size()),
              model.outcome(),
              counts);
        });
  }

  private ClaimEstimate weighted(Estimand estimand) {
    List<Term> terms = adjustment.terms();
    ClaimMethod method = new ClaimMethod.Weighted(estimand, terms.size(), null);
    if (terms.isEmpty()) {
      return new ClaimEstimate(method, null, new ClaimResult.NoTerms());
    }
    return estimate(
        method,
        recorded,
        recorded.adjustedBy(new Adjustment(terms, List.of())),
        counts -> {
          WeightingAnalysis weighting = recorded.weighting(terms, estimand);
          List<WeightingAnalysis.Group> groups = weighting.groups();
          ClaimMethod.Effective effective =
              new ClaimMethod.Effective(
                  groups.get(1).effectiveSampleSize(), groups.get(0).effectiveSampleSize());
          return of(
              new ClaimMethod.Weighted(estimand, terms.size(), effective),
              weighting.cox().outcome(),
              counts);
        });
  }

  private static ClaimEstimate estimate(
      ClaimMethod method, ArmStudy arms, Study variant, Estimation estimation) {
    ArmCounts counts = null;
    try {
      counts = arms.counts(variant);
      return counts.treated().n() == 0 || counts.comparison().n() == 0
          ? new ClaimEstimate(method, counts, new ClaimResult.EmptyArm(counts.treated().n() == 0))
          : estimation.of(counts);
    } catch (DataException refused) {
      return new ClaimEstimate(method, counts, new ClaimResult.Refused(refused.problem()));
    }
  }

  /** Estimates from patients of both arms. */
  private interface Estimation {
    ClaimEstimate of(ArmCounts counts) throws DataException;
  }
}
