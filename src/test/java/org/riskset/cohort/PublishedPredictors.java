package org.riskset.cohort;

import static org.riskset.cohort.Covariate.AGE_50_OR_MORE;
import static org.riskset.cohort.Covariate.CHEMOTHERAPY;
import static org.riskset.cohort.Covariate.INTERVAL_24_OR_MORE;
import static org.riskset.cohort.Covariate.LOCAL_AND_REGIONAL;
import static org.riskset.cohort.Covariate.MALE;
import static org.riskset.cohort.Covariate.N2_TO_3;
import static org.riskset.cohort.Covariate.REGIONAL_ONLY;
import static org.riskset.cohort.Covariate.REIRRADIATION;
import static org.riskset.cohort.Covariate.SALVAGE_SURGERY;
import static org.riskset.cohort.Covariate.T3_TO_4;
import static org.riskset.cohort.ModelTarget.isNoPredictor;
import static org.riskset.cohort.ModelTarget.lowers;
import static org.riskset.cohort.ModelTarget.raises;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.riskset.cohort.ModelTarget.Endpoint;

/**
 * The published predictors of overall and progression-free survival as targets. Which covariates
 * the study adjusted for is not known, so the predictors have to hold alone and in models of 3, 4
 * and 9 covariates; that the others are none is our wish, not the study's report.
 */
final class PublishedPredictors {
  private static final ToDoubleFunction<UntiedCox.Estimate> NO_PREDICTOR = isNoPredictor(0.09);

  private static final Map<Covariate, ToDoubleFunction<UntiedCox.Estimate>> OF_OS =
      Map.of(
          REIRRADIATION, lowers(0.01, 1.6),
          SALVAGE_SURGERY, lowers(0.025, 1.1),
          N2_TO_3, raises(0.025, 1.1));

  private static final Map<Covariate, ToDoubleFunction<UntiedCox.Estimate>> OF_PFS =
      Map.of(
          REIRRADIATION, lowers(0.01, 1.6),
          N2_TO_3, raises(0.025, 1.1),
          LOCAL_AND_REGIONAL, raises(0.025, 1.1));

  private static final List<Covariate> FOUR =
      List.of(REIRRADIATION, SALVAGE_SURGERY, N2_TO_3, LOCAL_AND_REGIONAL);

  private static final List<Covariate> NINE =
      List.of(
          REIRRADIATION,
          SALVAGE_SURGERY,
          N2_TO_3,
          LOCAL_AND_REGIONAL,
          T3_TO_4,
          AGE_50_OR_MORE,
          MALE,
          CHEMOTHERAPY,
          INTERVAL_24_OR_MORE);

  private PublishedPredictors() {}

  static List<ModelTarget> targets() {
    List<ModelTarget> targets = new ArrayList<>();
    targets.add(adjusted(Endpoint.OS, NINE, OF_OS));
    targets.add(adjusted(Endpoint.OS, FOUR, OF_OS));
    targets.add(adjusted(Endpoint.PFS, NINE, OF_PFS));
    targets.add(adjusted(Endpoint.PFS, FOUR, OF_PFS));
    targets.add(
        adjusted(Endpoint.PFS, List.of(REIRRADIATION, N2_TO_3, LOCAL_AND_REGIONAL), OF_PFS));
    targets.add(adjusted(Endpoint.OS, List.of(REIRRADIATION, SALVAGE_SURGERY, N2_TO_3), OF_OS));
    targets.add(siteInThreeLevels());
    targets.add(alone(Endpoint.OS, SALVAGE_SURGERY, lowers(0.035, 1.2)));
    targets.add(alone(Endpoint.OS, N2_TO_3, raises(0.035, 1.3)));
    targets.add(alone(Endpoint.PFS, N2_TO_3, raises(0.035, 1.3)));
    targets.add(alone(Endpoint.PFS, LOCAL_AND_REGIONAL, raises(0.035, 1.3)));
    return targets;
  }

  private static ModelTarget adjusted(
      Endpoint endpoint,
      List<Covariate> covariates,
      Map<Covariate, ToDoubleFunction<UntiedCox.Estimate>> predictors) {
    Map<Covariate, ToDoubleFunction<UntiedCox.Estimate>> expectations = new HashMap<>();
    covariates.forEach(c -> expectations.put(c, predictors.getOrDefault(c, NO_PREDICTOR)));
    return new ModelTarget(endpoint, covariates, expectations);
  }

  /** The site as a factor, against local recurrence. */
  private static ModelTarget siteInThreeLevels() {
    return new ModelTarget(
        Endpoint.PFS,
        List.of(REIRRADIATION, N2_TO_3, LOCAL_AND_REGIONAL, REGIONAL_ONLY),
        Map.of(LOCAL_AND_REGIONAL, raises(0.04, 1.2)));
  }

  private static ModelTarget alone(
      Endpoint endpoint, Covariate covariate, ToDoubleFunction<UntiedCox.Estimate> expectation) {
    return new ModelTarget(endpoint, List.of(covariate), Map.of(covariate, expectation));
  }
}
