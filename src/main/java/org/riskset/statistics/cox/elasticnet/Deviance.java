package org.riskset.statistics.cox.elasticnet;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.riskset.statistics.cox.likelihood.CoxSample;
import org.riskset.statistics.cox.likelihood.Design;
import org.riskset.statistics.cox.likelihood.Ties;
import org.riskset.statistics.sample.RiskSets;

/**
 * Deviance 2 (ℓ_sat − ℓ) of a Cox model. The saturated ℓ_sat gives all of each risk set to those
 * who fail: −Σ over event times of W log W, with W the weight of those who fail. Weights are taken
 * relative to their mean.
 */
final class Deviance {
  private final CoxSample sample;
  private final Ties ties;
  private final RiskSets riskSets;
  private final Design design;
  private final double[] scale;
  private final double saturated;

  Deviance(CoxSample sample, Ties ties) {
    this.ties = ties;
    double total =
        IntStream.range(0, sample.size()).mapToDouble(sample.observations()::weight).sum();
    double[] relative =
        IntStream.range(0, sample.size())
            .mapToDouble(i -> sample.observations().weight(i) * sample.size() / total)
            .toArray();
    this.sample =
        new CoxSample(
            sample.observations().withWeights(relative), sample.covariates(), sample.strata());
    riskSets = RiskSets.of(this.sample.observations(), sample.strata());
    int[] all = IntStream.range(0, sample.covariates().columnCount()).toArray();
    design = Design.standardized(riskSets, sample.covariates(), all);
    scale = new double[all.length];
    Arrays.fill(scale, 1);
    double[] unit = design.userCoefficients(scale);
    Arrays.setAll(scale, j -> 1 / unit[j]);
    saturated = saturated();
  }

  private double saturated() {
    double sum = 0;
    for (int time = 0; time < riskSets.times(); time++) {
      double weight = 0;
      for (int p = riskSets.start(time); p < riskSets.start(time + 1); p++) {
        weight += riskSets.fails(p) ? riskSets.weight(p) : 0;
      }
      sum -= weight * Math.log(weight);
    }
    return sum;
  }

  /** The deviance at coefficients in the user's units. */
  double at(double[] user) {
    double[] own = new double[user.length];
    for (int j = 0; j < own.length; j++) {
      own[j] = user[j] * scale[j];
    }
    return 2 * (saturated - LikelihoodSlope.value(riskSets, design, ties, own));
  }
}
