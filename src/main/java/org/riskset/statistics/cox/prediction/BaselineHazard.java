package org.riskset.statistics.cox.prediction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.riskset.statistics.cox.Coefficient;
import org.riskset.statistics.cox.Coefficient.Status;
import org.riskset.statistics.cox.CoxFit;
import org.riskset.statistics.cox.likelihood.CoxSample;
import org.riskset.statistics.cox.likelihood.CoxSolution;
import org.riskset.statistics.inference.SymmetricMatrix;
import org.riskset.statistics.sample.DistinctValues;
import org.riskset.statistics.sample.Grouping;

/**
 * The hazard of a Cox model in each of its strata, and what it predicts for given covariates:
 *
 * <pre>
 * Λ(t | x) = e^{βᵀx} Λ₀(t)                                     S(t | x) = exp(−Λ(t | x))
 * Var Λ(t | x) = e^{2βᵀ(x−c)} (V(t) + qᵀ Var(β) q)              q = Λ_c(t) (x − c) − B(t)
 * </pre>
 *
 * with the increments of Breslow's estimator where ties are treated by Breslow or exactly, and of
 * Efron's where by Efron; see {@link HazardSweep} for V and B. All is computed at a centre c of the
 * covariates, so that covariates far from 0 cost no digits. Agrees with {@code survfit} of R's
 * survival 3.5 for a {@code coxph}.
 *
 * <p>Where coefficients are infinite, predictions are those of the limit: who fails before anybody
 * else of a risk set has a hazard of +∞ there, who fails after has 0. They exist for covariates
 * that agree, in the columns concerned, with a row of the same stratum.
 *
 * <p>References: Breslow, Biometrics 30 (1974) 89; Efron, J. Am. Stat. Assoc. 72 (1977) 557;
 * Tsiatis, Ann. Stat. 9 (1981) 93; Therneau and Grambsch, Modeling Survival Data (2000) 10.2.
 */
public final class BaselineHazard {
  private final CoxSolution solution;
  private final SymmetricMatrix variance;
  private final Grouping strata;
  private final boolean[] infinite;
  private final HazardSteps[] steps;
  private final List<DistinctValues> endTimes = new ArrayList<>();

  private BaselineHazard(
      CoxSolution solution, SymmetricMatrix variance, CoxSample sample, boolean[] infinite) {
    this.solution = solution;
    this.variance = variance;
    this.strata = sample.strata();
    this.infinite = infinite;
    steps = HazardSweep.run(solution);
    double[] times = sample.observations().times();
    for (int stratum = 0; stratum < strata.groupCount(); stratum++) {
      int[] rows = strata.rowsOf(stratum);
      double[] own =
          Arrays.stream(rows)
              .filter(i -> sample.observations().weight(i) > 0)
              .mapToDouble(i -> times[i])
              .toArray();
      endTimes.add(DistinctValues.of(own));
    }
  }

  /**
   * The hazard of a fitted model; its predictions use the robust covariance of the coefficients
   * where the model has one.
   *
   * @param sample the data it was fitted to
   */
  public static BaselineHazard of(CoxFit fit, CoxSample sample) {
    boolean[] infinite = new boolean[fit.coefficients().size()];
    for (int j = 0; j < infinite.length; j++) {
      Coefficient.Status status = fit.coefficients().get(j).status();
      infinite[j] = status == Status.INFINITE_POSITIVE || status == Status.INFINITE_NEGATIVE;
    }
    return new BaselineHazard(fit.solution(), fit.variance(), sample, infinite);
  }

  /** Strata with a hazard of their own. */
  public List<String> strata() {
    return strata.labels();
  }

  /** The distinct ends of follow-up in a stratum, with or without event. */
  public DistinctValues endTimes(int stratum) {
    return endTimes.get(stratum);
  }

  /**
   * What the model predicts.
   *
   * @param stratum code of the stratum
   * @param covariates one number per column of the model
   * @return the curve, or nothing if an infinite coefficient leaves it undetermined
   */
  public Optional<PredictedCurve> curve(int stratum, double[] covariates) {
    OptionalInt code = code(stratum, covariates);
    if (code.isEmpty()) {
      return Optional.empty();
    }
    HazardSteps own = steps[code.getAsInt()];
    return Optional.of(
        new PredictedCurve(
            endTimes.get(stratum),
            own,
            relativeRisk(own, covariates),
            this,
            covariates,
            certainFrom(stratum, code.getAsInt())));
  }

  /**
   * Mean survival of some patients, weighted by their case weights.
   *
   * @param patients rows with the columns and strata of the model
   * @param times times, not beyond what the strata's follow-up supports
   * @return one number per time, or nothing if an infinite coefficient leaves a row undetermined
   */
  public Optional<double[]> meanSurvival(CoxSample patients, double[] times) {
    double[] sum = new double[times.length];
    double total = 0;
    for (int i = 0; i < patients.size(); i++) {
      double weight = patients.observations().weight(i);
      Optional<PredictedCurve> curve =
          curve(patients.strata().code(i), patients.covariates().row(i));
      if (curve.isEmpty()) {
        return Optional.empty();
      }
      total += weight;
      for (int k = 0; k < times.length && weight > 0; k++) {
        sum[k] += weight * curve.get().survival(times[k]);
      }
    }
    for (int k = 0; k < times.length; k++) {
      sum[k] /= total;
    }
    return Optional.of(sum);
  }

  private double relativeRisk(HazardSteps own, double[] covariates) {
    double eta = 0;
    for (int j = 0; j < covariates.length; j++) {
      double coefficient = solution.coefficient(j);
      eta += coefficient == 0 ? 0 : coefficient * (covariates[j] - own.centre(j));
    }
    return Math.exp(eta);
  }

  /** qᵀ Var(β) q. */
  double quadraticForm(double[] q) {
    double sum = 0;
    for (int i = 0; i < q.length; i++) {
      for (int j = 0; j < q.length; j++) {
        boolean both = solution.isEstimated(i) && solution.isEstimated(j);
        sum += both ? q[i] * variance.get(i, j) * q[j] : 0;
      }
    }
    return sum;
  }

  /** The stratum of the solution that the covariates belong to. */
  private OptionalInt code(int stratum, double[] covariates) {
    if (!anyInfinite()) {
      return OptionalInt.of(stratum);
    }
    CoxSample refined = solution.sample();
    return IntStream.range(0, strata.size())
        .filter(i -> strata.code(i) == stratum)
        .filter(i -> sameInInfiniteColumns(refined, i, covariates))
        .map(refined.strata()::code)
        .findFirst();
  }

  private boolean anyInfinite() {
    for (boolean one : infinite) {
      if (one) {
        return true;
      }
    }
    return false;
  }

  private boolean sameInInfiniteColumns(CoxSample sample, int row, double[] covariates) {
    for (int j = 0; j < infinite.length; j++) {
      if (infinite[j] && sample.covariates().value(row, j) != covariates[j]) {
        return false;
      }
    }
    return true;
  }

  /**
   * When the hazard becomes +∞: at the first event of those of the stratum whose risk is infinitely
   * lower. Codes of refined strata ascend with risk.
   */
  private double certainFrom(int stratum, int code) {
    if (!anyInfinite()) {
      return Double.POSITIVE_INFINITY;
    }
    return IntStream.range(0, strata.size())
        .filter(i -> strata.code(i) == stratum)
        .map(solution.sample().strata()::code)
        .filter(c -> c < code)
        .distinct()
        .mapToObj(c -> steps[c].times())
        .filter(times -> times.size() > 0)
        .mapToDouble(times -> times.value(0))
        .min()
        .orElse(Double.POSITIVE_INFINITY);
  }
}
