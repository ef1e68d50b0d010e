package org.riskset.statistics.cox;

import java.util.ArrayList;
import java.util.List;
import org.riskset.statistics.cox.SmallSamples.Sample;
import org.riskset.statistics.cox.likelihood.CoxSample;
import org.riskset.statistics.cox.likelihood.DirectLikelihood;
import org.riskset.statistics.cox.likelihood.Ties;
import org.riskset.statistics.sample.Observations;

/** Who fails and who is at risk, and the partial likelihood, straight from their definitions. */
final class NaiveCox {
  private final Sample sample;

  NaiveCox(Sample sample) {
    this.sample = sample;
  }

  /** Rows that fail together with row {@code i}, itself included. */
  List<Integer> failingWith(int i) {
    List<Integer> rows = new ArrayList<>();
    for (int j : atRiskWith(i)) {
      if (observations().event(j) && observations().time(j) == observations().time(i)) {
        rows.add(j);
      }
    }
    return rows;
  }

  /** Rows of the stratum of row {@code i} that are at risk at its time. */
  List<Integer> atRiskWith(int i) {
    double time = observations().time(i);
    List<Integer> rows = new ArrayList<>();
    for (int j = 0; j < observations().size(); j++) {
      boolean atRisk = observations().entry(j) < time && time <= observations().time(j);
      if (atRisk && sample.strata().code(j) == sample.strata().code(i)) {
        rows.add(j);
      }
    }
    return rows;
  }

  /** Log partial likelihood. */
  double logLikelihood(double[] coefficients, Ties ties) {
    CoxSample rows = CoxSample.of(sample.observations(), sample.covariates(), sample.strata());
    return new DirectLikelihood(rows, ties, coefficients).value();
  }

  private Observations observations() {
    return sample.observations();
  }
}
