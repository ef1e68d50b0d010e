package org.riskset.statistics.cox.proportionality;

import java.util.List;
import org.riskset.statistics.cox.likelihood.CoxSolution;

/**
 * The test of proportional hazards of a Cox model, for each term and for all.
 *
 * <p>It is the score test of θ = 0 in a model with coefficients β + θ g(t), at the estimate of β,
 * g(t) being the transformed time less its mean over the events. With x̄(t) and V(t) mean and
 * covariance of the covariates in the risk set, weighted by w e^(βᵀx), the score for θ is Σ g w (x
 * − x̄) over events, and the information is
 *
 * <pre>
 * Σ over events of w (V  gV ; gV  g²V).
 * </pre>
 *
 * <p>With Efron's ties x̄ and V are those of the steps of a tied event time. With exact ties the
 * test is that of Breslow's likelihood at the exact estimate, and with robust standard errors it
 * remains the model-based one; both as in R. Aliased columns and infinite coefficients take no
 * part.
 *
 * <p>Agrees with {@code cox.zph} of R's survival from 3.0 on; the approximation of Grambsch and
 * Therneau, which earlier versions used, is a different one.
 *
 * <p>References: Grambsch and Therneau, Biometrika 81 (1994) 515; Therneau and Grambsch, Modeling
 * Survival Data (2000), section 6.2.
 *
 * @param transform the function of time
 * @param terms one test per term, in the order they were given in
 * @param global the test of all columns that are estimated
 */
public record ProportionalHazards(
    TimeTransform transform, List<ProportionalityOutcome> terms, ProportionalityOutcome global) {
  /** Copies the list. */
  public ProportionalHazards {
    terms = List.copyOf(terms);
  }

  /**
   * Tests a model.
   *
   * @param terms columns of each term
   */
  public static ProportionalHazards test(
      CoxSolution solution, List<List<Integer>> terms, TimeTransform transform) {
    TimeVaryingScore score = TimeVaryingScore.of(solution, transform);
    return new ProportionalHazards(
        transform, terms.stream().map(score::test).toList(), score.testAll());
  }
}
