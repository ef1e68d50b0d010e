package org.riskset.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.riskset.progress.Progress;
import org.riskset.statistics.concordance.ConcordanceCounter;
import org.riskset.statistics.cox.Coefficient;
import org.riskset.statistics.cox.CoxFit;
import org.riskset.statistics.cox.CoxOptions;
import org.riskset.statistics.cox.CoxOutcome;
import org.riskset.statistics.cox.CoxRegression;
import org.riskset.statistics.cox.likelihood.CoxSample;
import org.riskset.statistics.cox.likelihood.Ties;
import org.riskset.statistics.cox.proportionality.ProportionalHazards;
import org.riskset.statistics.cox.proportionality.ProportionalityOutcome;
import org.riskset.statistics.cox.proportionality.TimeTransform;
import org.riskset.statistics.resampling.Replicates;
import org.riskset.statistics.sample.RiskSets;

/** Cox models and what follows from them, from columns in memory. */
final class CoxOperations {
  private static final CoxOptions OPTIONS = new CoxOptions(Ties.EFRON, 0.95);
  private static final int REFITS = 1000;

  private CoxOperations() {}

  /** The whole fit with tests and concordance; the sum of the coefficients. */
  static Callable<Double> fit(BenchmarkData data) {
    return () -> {
      CoxFit fit = fit(data.sample());
      // A fit counts its pairs when it is asked.
      return fit.concordance().estimate() > 0 ? sum(fit) : Double.NaN;
    };
  }

  private static CoxFit fit(CoxSample sample) {
    return ((CoxOutcome.Fitted) CoxRegression.fit(sample, OPTIONS)).fit();
  }

  private static double sum(CoxFit fit) {
    return fit.coefficients().stream().mapToDouble(Coefficient::estimate).sum();
  }

  /** The global test of proportional hazards of a model that is there; χ². */
  static Callable<Double> proportionalHazards(BenchmarkData data) {
    CoxFit fit = fit(data.sample());
    return () -> {
      ProportionalHazards test =
          ProportionalHazards.test(fit.solution(), List.of(), TimeTransform.KM);
      return ((ProportionalityOutcome.Tested) test.global()).test().statistic();
    };
  }

  /** Harrell's concordance of a model that is there, with its standard error. */
  static Callable<Double> concordance(BenchmarkData data) {
    CoxSample sample = data.sample();
    double[] eta = linearPredictor(sample, fit(sample));
    return () ->
        ConcordanceCounter.count(RiskSets.of(sample.observations(), sample.strata()), eta)
            .estimate();
  }

  private static double[] linearPredictor(CoxSample sample, CoxFit fit) {
    double[] eta = new double[sample.size()];
    for (int j = 0; j < sample.covariates().columnCount(); j++) {
      double coefficient = fit.coefficients().get(j).estimate();
      double[] column = sample.covariates().column(j);
      Arrays.setAll(eta, i -> eta[i] + coefficient * column[i]);
    }
    return eta;
  }

  /** Whole fits to resamples of the rows, on all cores; their number. */
  static Callable<Double> refits(BenchmarkData data) {
    CoxSample sample = data.sample();
    return () -> {
      List<CoxOutcome> outcomes =
          Replicates.run(
              REFITS,
              1,
              random -> {
                int[] rows = new int[sample.size()];
                Arrays.setAll(rows, i -> random.nextInt(rows.length));
                return CoxRegression.fit(sample.select(rows), OPTIONS);
              },
              Progress.none());
      return (double) outcomes.size();
    };
  }
}
