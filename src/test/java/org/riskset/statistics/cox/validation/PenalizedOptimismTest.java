package org.riskset.statistics.cox.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riskset.statistics.reference.Closeness.assertClose;
import static org.riskset.statistics.reference.Reference.numbers;

import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riskset.progress.Progress;
import org.riskset.statistics.cox.CoxFit;
import org.riskset.statistics.cox.CoxFits;
import org.riskset.statistics.cox.CoxFitter;
import org.riskset.statistics.cox.CoxOptions;
import org.riskset.statistics.cox.PenalizedModels;
import org.riskset.statistics.cox.likelihood.CoxSample;
import org.riskset.statistics.cox.likelihood.Ties;
import org.riskset.statistics.parallel.Threads;
import org.riskset.statistics.reference.Reference;
import org.riskset.study.Penalty;

/** Optimism of models whose penalty is repeated in each sample. */
class PenalizedOptimismTest {
  /** How far the coordinate descent of the reference comes. */
  private static final double RELATIVE = 1e-6;

  @ParameterizedTest
  @ValueSource(strings = {"lung", "veteran"})
  void agreesWithRForSamplesThatAreKept(String name) {
    for (PenalizedModels model :
        PenalizedModels.of(Reference.read("penalised-bootstrap-" + name))) {
      Optimism optimism =
          new OptimismBootstrap(model.fitter(), model.fit(), model.sample()).of(model.draws());
      assertThat(optimism.failed()).isZero();
      assertThat(optimism.withoutSlope()).isEqualTo(model.expected().path("without_slope").asInt());
      check(optimism.apparent(), numbers(model.expected().path("apparent")));
      check(optimism.training(), numbers(model.expected().path("training")));
      check(optimism.test(), numbers(model.expected().path("test")));
      assertThat(optimism.corrected().concordance())
          .isEqualTo(optimism.apparent().concordance() - optimism.optimism().concordance());
    }
  }

  private static void check(Measures actual, double[] expected) {
    assertClose("C", actual.concordance(), expected[0], RELATIVE);
    assertClose("slope", actual.slope(), expected[1], RELATIVE);
    assertClose("R²", actual.rSquared(), expected[2], RELATIVE);
  }

  private static CoxSample veteran() {
    Reference reference = Reference.read("penalised-bootstrap-veteran");
    return CoxSample.of(reference.observations(), reference.covariates(), null);
  }

  private static Optimism crossValidated(CoxSample sample) {
    Penalty lasso = new Penalty(Penalty.Kind.LASSO, OptionalDouble.empty(), 3, false);
    CoxFitter fitter = PenalizedModels.refit(sample, new CoxOptions(Ties.BRESLOW, 0.95), lasso);
    int[] all = IntStream.range(0, sample.size()).toArray();
    CoxFit fit = CoxFits.fitted(fitter.fit(sample, all));
    return new OptimismBootstrap(fitter, fit, sample).run(12, 5, null, Progress.none());
  }

  @Test
  void aWeightChosenInEachSampleGivesTheSameOnAnyNumberOfThreads() throws Exception {
    CoxSample sample = veteran();
    Optimism one = Threads.with(1, () -> crossValidated(sample));
    assertThat(Threads.with(4, () -> crossValidated(sample))).isEqualTo(one);
    assertThat(one.replicates()).isEqualTo(12);
    assertThat(one.optimism().concordance()).isPositive();
    assertThat(one.optimism().rSquared()).isPositive();
  }
}
