package org.riskset.statistics.cox.standardization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riskset.statistics.reference.Closeness.assertClose;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.riskset.progress.Progress;
import org.riskset.statistics.cox.CoxFit;
import org.riskset.statistics.cox.CoxFits;
import org.riskset.statistics.cox.CoxFitter;
import org.riskset.statistics.cox.CoxOptions;
import org.riskset.statistics.cox.CoxRegression;
import org.riskset.statistics.cox.likelihood.CoxSample;
import org.riskset.statistics.cox.prediction.BaselineHazard;
import org.riskset.statistics.resampling.BootstrapRows;
import org.riskset.statistics.resampling.BootstrapSummary;
import org.riskset.statistics.resampling.Replicates;
import org.riskset.statistics.sample.CovariateMatrix;
import org.riskset.statistics.sample.Grouping;
import org.riskset.statistics.sample.Observations;

class StandardizationBootstrapTest {
  private static final double[] TIMES = {2, 4.5};

  private static CoxSample sample(boolean... event) {
    double[] time = {1, 2, 3, 4, 5, 6, 7, 8};
    double[] x = {1, 0, 1, 0, 1, 0, 1, 0};
    return CoxSample.of(
        Observations.rightCensored(time, event),
        new CovariateMatrix(List.of("x"), new double[][] {x}, 8),
        null);
  }

  private static List<CoxSample> levels(CoxSample sample) {
    double[] ones = new double[8];
    Arrays.fill(ones, 1);
    return List.of(with(sample, new double[8]), with(sample, ones));
  }

  private static CoxSample with(CoxSample sample, double[] x) {
    CovariateMatrix covariates = new CovariateMatrix(List.of("x"), new double[][] {x}, 8);
    return new CoxSample(sample.observations(), covariates, sample.strata());
  }

  /** One cluster: each sample drawn is the sample, and replicates do not vary. */
  @Test
  void replicatesAreStandardizedSurvivalOfTheRowsDrawn() {
    CoxSample sample = sample(true, true, true, false, true, true, false, true);
    CoxFit fit = CoxFits.fitted(CoxRegression.fit(sample, CoxOptions.defaults()));
    StandardizedSurvival curves =
        StandardizedSurvival.of(BaselineHazard.of(fit, sample), levels(sample)).orElseThrow();
    StandardizationReplicates replicates =
        new StandardizationBootstrap(
                CoxFitter.ordinary(fit.options()), fit, sample, levels(sample), TIMES, 6.5)
            .run(5, 1, Grouping.single("all", 8), Progress.none());
    assertThat(replicates.count()).isEqualTo(5);
    assertThat(replicates.failed()).isZero();
    for (int level = 0; level < 2; level++) {
      for (int k = 0; k < TIMES.length; k++) {
        check(replicates.survival(level, k, 0.9), curves.at(level, TIMES[k]));
      }
      check(replicates.restrictedMean(level, 0.9), curves.restrictedMean(level, 6.5));
    }
    check(replicates.difference(1, 0, 1, 0.9), curves.at(1, 4.5) - curves.at(0, 4.5));
    check(
        replicates.restrictedMeanDifference(1, 0, 0.9),
        curves.restrictedMean(1, 6.5) - curves.restrictedMean(0, 6.5));
  }

  private static void check(BootstrapSummary summary, double estimate) {
    assertThat(summary.standardError()).isLessThan(1e-12);
    assertClose("lower", summary.lower(), estimate);
    assertClose("upper", summary.upper(), estimate);
  }

  /** Whoever draws no event, or events of one x before all of the other, has no coefficient. */
  @Test
  void samplesWithoutModelAreCountedAndLeftOut() {
    CoxSample sample = sample(false, true, true, false, false, false, false, false);
    CoxFit fit = CoxFits.fitted(CoxRegression.fit(sample, CoxOptions.defaults()));
    assertThat(fit.coefficients().get(0).isEstimated()).isTrue();
    int count = 60;
    BootstrapRows rows = BootstrapRows.of(8, null);
    long estimated =
        Replicates.run(count, 3, random -> isEstimated(sample, rows.draw(random)), Progress.none())
            .stream()
            .filter(found -> found)
            .count();
    StandardizationReplicates replicates =
        new StandardizationBootstrap(
                CoxFitter.ordinary(fit.options()), fit, sample, levels(sample), TIMES, Double.NaN)
            .run(count, 3, null, Progress.none());
    assertThat(replicates.count()).isEqualTo(count);
    assertThat(replicates.failed()).isEqualTo(count - (int) estimated).isBetween(10, 50);
    assertThat(replicates.survival(0, 1, 0.9).standardError()).isPositive();
    assertThat(replicates.restrictedMean(0, 0.9).lower()).isNaN();
  }

  private static boolean isEstimated(CoxSample sample, int[] rows) {
    return Arrays.stream(rows).anyMatch(row -> row == 1)
        && Arrays.stream(rows).anyMatch(row -> row == 2)
        && CoxFits.fitted(CoxRegression.fit(sample.select(rows), CoxOptions.defaults()))
            .coefficients()
            .get(0)
            .isEstimated();
  }

  /** Level by level: two times, then the restricted mean. */
  @Test
  void replicatesByHand() {
    StandardizationReplicates replicates =
        new StandardizationReplicates(
            List.of(
                new double[] {0.9, 0.5, 10, 0.8, 0.4, 8}, new double[] {0.7, 0.3, 6, 0.4, 0.4, 4}),
            3,
            2);
    assertThat(replicates.count()).isEqualTo(5);
    assertThat(replicates.failed()).isEqualTo(3);
    assertRange(replicates.survival(0, 1, 0.5), 0.35, 0.45);
    assertRange(replicates.survival(1, 0, 0.5), 0.5, 0.7);
    assertRange(replicates.restrictedMean(0, 0.5), 7, 9);
    assertRange(replicates.restrictedMean(1, 0.5), 5, 7);
    assertRange(replicates.difference(1, 0, 1, 0.5), -0.05, 0.05);
    assertRange(replicates.restrictedMeanDifference(1, 0, 0.5), -2, -2);
  }

  /** Quarters of the way between two replicates. */
  private static void assertRange(BootstrapSummary summary, double lower, double upper) {
    assertClose("lower", summary.lower(), lower, 1e-12);
    assertClose("upper", summary.upper(), upper, 1e-12);
  }

  /**
   * An event at 1 (x = 1) and one at 2 (x = 0), a censoring at 3 (x = 1), as in the prediction's
   * example: Λ₀(1) = √2 − 1, Λ₀(2) = 1, e^β = 1/√2. A row of weight 0 has an event that does not
   * count.
   */
  @Test
  void curvesByHand() {
    Observations rows =
        Observations.of(
            null,
            new double[] {1, 2, 3, 1.5},
            new boolean[] {true, true, false, true},
            new double[] {1, 1, 1, 0});
    CoxSample sample =
        CoxSample.of(
            rows, new CovariateMatrix(List.of("x"), new double[][] {{1, 0, 1, 0}}, 4), null);
    CoxFit fit = CoxFits.fitted(CoxRegression.fit(sample, CoxOptions.defaults()));
    double[] ones = {1, 1, 1, 1};
    List<CoxSample> levels =
        List.of(
            CoxSample.of(
                rows, new CovariateMatrix(List.of("x"), new double[][] {new double[4]}, 4), null),
            CoxSample.of(rows, new CovariateMatrix(List.of("x"), new double[][] {ones}, 4), null));
    StandardizedSurvival curves =
        StandardizedSurvival.of(BaselineHazard.of(fit, sample), levels).orElseThrow();
    assertThat(curves.levels()).isEqualTo(2);
    assertThat(curves.times().toArray()).containsExactly(1, 2);
    double first = Math.exp(1 - Math.sqrt(2));
    assertClose("S(1)", curves.survival(0, 0), first, 1e-10);
    assertClose("S(2)", curves.survival(0, 1), Math.exp(-1), 1e-10);
    assertClose("S(2 | 1)", curves.survival(1, 1), Math.exp(-Math.sqrt(0.5)), 1e-10);
    assertThat(curves.at(0, 0.999)).isEqualTo(1);
    assertClose("S(1.999)", curves.at(0, 1.999), first, 1e-10);
    assertClose("mean to 0.5", curves.restrictedMean(0, 0.5), 0.5, 1e-12);
    assertClose("mean to 1.5", curves.restrictedMean(0, 1.5), 1 + first / 2, 1e-10);
    assertClose("mean to 3", curves.restrictedMean(0, 3), 1 + first + Math.exp(-1), 1e-10);
    double[] summary = curves.summary(new double[] {2}, Double.NaN);
    assertThat(summary).hasSize(4);
    assertClose("S(2)", summary[0], Math.exp(-1), 1e-10);
    assertThat(summary[1]).isNaN();
    assertClose("S(2 | 1)", summary[2], Math.exp(-Math.sqrt(0.5)), 1e-10);
  }
}
