package org.riskset.statistics.cox.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riskset.statistics.reference.Closeness.assertClose;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.riskset.progress.Progress;
import org.riskset.statistics.cox.CoxFit;
import org.riskset.statistics.cox.CoxFits;
import org.riskset.statistics.cox.CoxFitter;
import org.riskset.statistics.cox.CoxOptions;
import org.riskset.statistics.cox.CoxRegression;
import org.riskset.statistics.cox.likelihood.CoxSample;
import org.riskset.statistics.cox.standardization.StandardizationBootstrap;
import org.riskset.statistics.cox.standardization.StandardizationReplicates;
import org.riskset.statistics.resampling.BootstrapSummary;
import org.riskset.statistics.sample.CovariateMatrix;
import org.riskset.statistics.sample.Grouping;
import org.riskset.statistics.sample.Observations;

/** Bootstraps whose every sample is known, and such in which many samples have no model. */
class BootstrapTest {
  private static final CoxFitter ORDINARY = CoxFitter.ordinary(CoxOptions.defaults());

  private static CoxSample sample(int rows, double events) {
    Random random = new Random(11);
    double[] time = random.doubles(rows, 1, 20).toArray();
    boolean[] event = new boolean[rows];
    double[] x = new double[rows];
    for (int i = 0; i < rows; i++) {
      event[i] = random.nextDouble() < events;
      x[i] = random.nextInt(2);
    }
    return CoxSample.of(
        Observations.rightCensored(time, event),
        new CovariateMatrix(List.of("x"), new double[][] {x}, rows),
        null);
  }

  private static CoxSample at(CoxSample sample, double level) {
    double[] same = new double[sample.size()];
    Arrays.fill(same, level);
    return new CoxSample(
        sample.observations(),
        new CovariateMatrix(List.of("x"), new double[][] {same}, sample.size()),
        sample.strata());
  }

  private static CoxFit fit(CoxSample sample) {
    return CoxFits.fitted(CoxRegression.fit(sample, CoxOptions.defaults()));
  }

  private static StandardizationReplicates replicates(CoxSample sample, Grouping clusters) {
    return new StandardizationBootstrap(
            ORDINARY,
            fit(sample),
            sample,
            List.of(at(sample, 0), at(sample, 1)),
            new double[] {5},
            8)
        .run(30, 3, clusters, Progress.none());
  }

  /** One cluster holds all rows: each draw is the sample, and nothing varies. */
  @Test
  void theSampleItselfHasNoOptimism() {
    CoxSample sample = sample(40, 0.7);
    Grouping one = Grouping.single("", 40);
    Optimism optimism =
        new OptimismBootstrap(ORDINARY, fit(sample), sample).run(7, 1, one, Progress.none());
    assertThat(optimism.failed()).isZero();
    assertClose("C", optimism.optimism().concordance(), 0);
    assertClose("slope", optimism.test().slope(), 1, 1e-8);
    assertClose("R²", optimism.test().rSquared(), optimism.apparent().rSquared(), 1e-8);
  }

  @Test
  void theSampleItselfHasNoSpread() {
    BootstrapSummary summary =
        replicates(sample(40, 0.7), Grouping.single("", 40)).survival(1, 0, 0.95);
    assertThat(summary.standardError()).isLessThan(1e-12);
    assertClose("limits", summary.lower(), summary.upper(), 1e-12);
  }

  /** Few events: samples without any, or with an infinite coefficient, are counted and left out. */
  @Test
  void samplesWithoutModelAreCounted() {
    CoxSample sample = sample(14, 0.35);
    StandardizationReplicates replicates = replicates(sample, Grouping.ofEachRow(14));
    assertThat(replicates.count()).isEqualTo(30);
    assertThat(replicates.failed()).isBetween(1, 29);
    assertThat(replicates.restrictedMean(0, 0.95).standardError()).isFinite().isPositive();
    Optimism optimism =
        new OptimismBootstrap(ORDINARY, fit(sample), sample).run(30, 3, null, Progress.none());
    assertThat(optimism.replicates()).isEqualTo(30);
    assertThat(optimism.failed()).isBetween(1, 29);
    assertThat(optimism.corrected().concordance()).isFinite();
  }
}
