package org.riskset.statistics.cox.elasticnet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.riskset.progress.Progress;
import org.riskset.statistics.cox.Coefficient;
import org.riskset.statistics.cox.Coefficient.Status;
import org.riskset.statistics.cox.CoxOptions;
import org.riskset.statistics.cox.likelihood.CoxSample;
import org.riskset.statistics.cox.likelihood.Ties;
import org.riskset.statistics.inference.NotEstimable;
import org.riskset.statistics.sample.CovariateMatrix;
import org.riskset.statistics.sample.Observations;

class ElasticNetTest {
  private static final CoxOptions EFRON = new CoxOptions(Ties.EFRON, 0.95);

  private static CoxSample sample(double[] time, boolean[] event, double[] weight, double[]... x) {
    List<String> names = IntStream.range(0, x.length).mapToObj(j -> "x" + j).toList();
    return CoxSample.of(
        Observations.of(null, time, event, weight),
        new CovariateMatrix(names, x, time.length),
        null);
  }

  private static ElasticNetOutcome outcome(CoxSample sample, double alpha, double lambda) {
    return ElasticNetRegression.fit(
        sample,
        new ElasticNetOptions(EFRON, alpha, OptionalDouble.of(lambda), false, 3, 1),
        Progress.none());
  }

  private static ElasticNetFit fit(CoxSample sample, double alpha, double lambda) {
    return ((ElasticNetOutcome.Fitted) outcome(sample, alpha, lambda)).fit();
  }

  /**
   * One event, of a row with x = 1, one row with x = 0 at risk: ℓ = −log(1 + e^−β), s = 1/2, W = 2.
   * The lasso's b = β/2 solves (1 − p)·2/2 = λ, p = 1/(1 + e^−β): p = 1 − λ, up to λ = 1/2. A row
   * of weight 0 and a constant column take no part.
   */
  @Test
  void lassoOfTwoRowsByHand() {
    CoxSample sample =
        sample(
            new double[] {1, 2, 1.5},
            new boolean[] {true, false, true},
            new double[] {1, 1, 0},
            new double[] {1, 0, 55},
            new double[] {7, 7, 8});
    ElasticNetFit net = fit(sample, 1, 0.2);
    Coefficient x = net.fit().coefficients().get(0);
    assertThat(x.estimate()).isCloseTo(Math.log(4), within(1e-9));
    assertThat(x.hazardRatio()).isCloseTo(4, within(1e-8));
    assertThat(x.status()).isEqualTo(Status.ESTIMATED);
    assertThat(x.standardError()).isNaN();
    assertThat(net.fit().variance().get(0, 0)).isNaN();
    assertThat(net.fit().coefficients().get(1).status()).isEqualTo(Status.ALIASED);
    assertThat(net.fit().solution().isEstimated(1)).isFalse();
    assertThat(net.fit().n()).isEqualTo(2);
    assertThat(net.fit().events()).isEqualTo(1);
    assertThat(net.fit().converged()).isTrue();
    assertThat(net.fit().logLikelihood()).isCloseTo(Math.log(0.8), within(1e-9));
    assertThat(net.fit().nullLogLikelihood()).isCloseTo(Math.log(0.5), within(1e-12));
    double penalty = 2 * 0.2 * Math.log(4) / 2;
    assertThat(net.penalizedLogLikelihood()).isCloseTo(Math.log(0.8) - penalty, within(1e-9));
    assertThat(net.fit().concordance().estimate()).isEqualTo(1);
    assertThat(net.crossValidation()).isEmpty();
    assertThat(net.path()).isEmpty();
    assertThat(fit(sample, 1, 0.5).fit().coefficients().get(0).estimate()).isZero();
  }

  /** As above: (1 − p) = λ β/2, here with p = 3/4, β = log 3. */
  @Test
  void ridgeOfTwoRowsByHand() {
    CoxSample sample =
        sample(
            new double[] {1, 2},
            new boolean[] {true, false},
            new double[] {1, 1},
            new double[] {1, 0});
    double lambda = 0.25 / (Math.log(3) / 2);
    ElasticNetFit net = fit(sample, 0, lambda);
    assertThat(net.fit().coefficients().get(0).estimate()).isCloseTo(Math.log(3), within(1e-9));
    double penalty = 2 * lambda * Math.pow(Math.log(3) / 2, 2) / 2;
    assertThat(net.penalizedLogLikelihood()).isCloseTo(Math.log(0.75) - penalty, within(1e-9));
  }

  @Test
  void saysWhyThereIsNoModel() {
    double[] time = {1, 2};
    boolean[] first = {true, false};
    double[] ones = {1, 1};
    CoxSample nobody = sample(new double[0], new boolean[0], new double[0], new double[0]);
    assertThat(outcome(nobody, 1, 1))
        .isEqualTo(new ElasticNetOutcome.Impossible(NotEstimable.NO_ROWS));
    CoxSample alive = sample(time, new boolean[2], ones, new double[] {0, 1});
    assertThat(outcome(alive, 1, 1))
        .isEqualTo(new ElasticNetOutcome.Impossible(NotEstimable.NO_EVENTS));
    CoxSample constant = sample(time, first, ones, ones);
    assertThat(outcome(constant, 1, 1))
        .isEqualTo(new ElasticNetOutcome.Impossible(NotEstimable.NO_COVARIATES));
  }

  /** Folds of nearly equal sizes that the seed shuffles; each row is in one. */
  @Test
  void foldsAreEqualSharesInRandomOrder() {
    int n = 31;
    double[] time = IntStream.range(0, n).mapToDouble(i -> i + 1).toArray();
    boolean[] event = new boolean[n];
    double[] x = new double[n];
    double[] ones = new double[n];
    for (int i = 0; i < n; i++) {
      event[i] = i % 3 > 0;
      x[i] = i * 7 % 11;
      ones[i] = 1;
    }
    CoxSample sample = sample(time, event, ones, x);
    List<Integer> folds = choice(sample, 1).folds();
    assertThat(folds).hasSize(n).containsOnly(1, 2, 3);
    for (int fold = 1; fold <= 3; fold++) {
      int number = fold;
      assertThat(folds.stream().filter(f -> f == number).count()).isBetween(10L, 11L);
    }
    assertThat(folds).isEqualTo(choice(sample, 1).folds()).isNotEqualTo(choice(sample, 2).folds());
    List<Integer> inOrder = IntStream.range(0, n).mapToObj(i -> i % 3 + 1).toList();
    assertThat(folds).isNotEqualTo(inOrder);
  }

  private static LambdaChoice choice(CoxSample sample, long seed) {
    ElasticNetOptions options =
        new ElasticNetOptions(EFRON, 1, OptionalDouble.empty(), false, 3, seed);
    ElasticNetFit fit =
        ((ElasticNetOutcome.Fitted) ElasticNetRegression.fit(sample, options, Progress.none()))
            .fit();
    assertThat(fit.path()).isEmpty();
    assertThat(fit.lambda()).isEqualTo(fit.crossValidation().orElseThrow().best());
    return fit.crossValidation().orElseThrow();
  }

  /** The one event is in one fold: the other two have none to be scored by, and it no training. */
  @Test
  void foldsWithoutEventsAreNotScored() {
    double[] x = {1, 0, 1, 0, 1, 0};
    CoxSample sample =
        sample(
            new double[] {1, 2, 3, 4, 5, 6},
            new boolean[] {true, false, false, true, false, false},
            new double[] {1, 1, 1, 1, 1, 1},
            x);
    int[] folds = {0, 1, 2, 2, 1, 0};
    LambdaChoice choice =
        new CrossValidation(sample, Ties.EFRON, 1, folds)
            .choose(new double[] {0.1, 0.01}, Progress.none());
    assertThat(choice.scores()).hasSize(2);
    assertThat(choice.scores().get(0).deviance()).isFinite();
    assertThat(choice.scores().get(0).standardError()).isFinite();
    int[] apart = {0, 1, 1, 0, 1, 1};
    LambdaChoice none =
        new CrossValidation(sample, Ties.EFRON, 1, apart)
            .choose(new double[] {0.1, 0.01}, Progress.none());
    assertThat(none.scores().get(0).deviance()).isNaN();
  }
}
