package org.riskset.statistics.logistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.riskset.statistics.reference.Closeness.assertClose;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.riskset.statistics.logistic.LogisticOptions.Method;
import org.riskset.statistics.sample.CovariateMatrix;

/**
 * Logistic regression of a two by two table, which can be worked by hand. With y of n₁ exposed and
 * z of n₀ others, p = y/n₁ and q = z/n₀, the intercept is logit q, the slope logit p − logit q, its
 * variance 1/(n₁ p (1 − p)) + 1/(n₀ q (1 − q)).
 *
 * <p>In coordinates logit p, logit q the information is diagonal, so Firth's penalty adds ½ log (p
 * (1 − p)) for each group: as many as half a row more of each outcome. Where the slope is held at 0
 * both halves go to one p = (y + z + 1)/(n₁ + n₀ + 2).
 */
class LogisticRegressionTest {
  private static final double N1 = 10;
  private static final double N0 = 12;

  private static LogisticSample table(double y, double z) {
    return new LogisticSample(
        new boolean[] {true, false, true, false},
        new CovariateMatrix(List.of("exposed"), new double[][] {{1, 1, 0, 0}}, 4),
        new double[] {y, N1 - y, z, N0 - z});
  }

  private static LogisticFit fit(LogisticSample sample, Method method, double level) {
    LogisticOutcome outcome = LogisticRegression.fit(sample, new LogisticOptions(method, level));
    return ((LogisticOutcome.Fitted) outcome).fit();
  }

  private static double logit(double p) {
    return Math.log(p / (1 - p));
  }

  private static double logLikelihood(double successes, double n, double p) {
    return successes * Math.log(p) + (n - successes) * Math.log1p(-p);
  }

  @Test
  void oddsRatioOfATable() {
    LogisticFit fit = fit(table(7, 4), Method.ML, 0.9);
    double error = Math.sqrt(1 / 7.0 + 1 / 3.0 + 1 / 4.0 + 1 / 8.0);
    double estimate = Math.log(7 * 8 / (3 * 4.0));
    LogisticCoefficient slope = fit.coefficients().get(1);
    assertThat(fit.coefficients().get(0).name()).isEqualTo("(Intercept)");
    assertClose("intercept", fit.coefficients().get(0).estimate(), Math.log(4 / 8.0));
    assertClose("slope", slope.estimate(), estimate);
    assertClose("error", slope.standardError(), error);
    assertClose("z", slope.statistic(), estimate / error);
    // The normal quantile of 0.95.
    assertClose("lower", slope.lower(), estimate - 1.6448536269514722 * error);
    assertClose("upper", slope.upper(), estimate + 1.6448536269514722 * error);
    assertClose("covariance", fit.variance().get(0, 1), -(1 / 4.0 + 1 / 8.0));
    double deviance = -2 * (logLikelihood(7, N1, 0.7) + logLikelihood(4, N0, 4 / 12.0));
    assertClose("deviance", fit.deviance(), deviance);
    assertClose("log likelihood", fit.penalizedLogLikelihood(), -deviance / 2);
    assertClose("null", fit.nullDeviance(), -2 * logLikelihood(11, 22, 0.5));
    assertThat(fit.fitted()).hasSize(4);
    assertClose("fitted", fit.fitted().get(1), 0.7);
    assertThat(fit.converged()).isTrue();
    assertThat(fit.iterations()).isBetween(1, 30);
  }

  @Test
  void firthsPenaltyIsHalfARowMoreOfEachOutcome() {
    checkFirth(7, 4);
    // Separated: nobody of the exposed fails.
    checkFirth(10, 4);
  }

  private static void checkFirth(double y, double z) {
    LogisticFit fit = fit(table(y, z), Method.FIRTH, 0.95);
    double p = (y + 0.5) / (N1 + 1);
    double q = (z + 0.5) / (N0 + 1);
    LogisticCoefficient slope = fit.coefficients().get(1);
    assertClose("slope", slope.estimate(), logit(p) - logit(q), 1e-9);
    double variance = 1 / (N1 * p * (1 - p)) + 1 / (N0 * q * (1 - q));
    assertClose("error", slope.standardError(), Math.sqrt(variance), 1e-9);
    double value = penalized(y, z, p, q);
    assertClose("penalized", fit.penalizedLogLikelihood(), value, 1e-9);
    double logLikelihood = logLikelihood(y, N1, p) + logLikelihood(z, N0, q);
    assertClose("deviance", fit.deviance(), -2 * logLikelihood, 1e-9);
    double common = (y + z + 1) / (N1 + N0 + 2);
    double statistic = 2 * (value - penalized(y, z, common, common));
    assertClose("statistic", slope.statistic(), statistic, 1e-9);
    // At a limit of the slope the likelihood, maximised over q, has fallen by half the quantile.
    assertClose("lower", fall(y, z, slope.lower(), value), 3.841458820694124, 1e-8);
    assertClose("upper", fall(y, z, slope.upper(), value), 3.841458820694124, 1e-8);
    assertThat(slope.lower()).isLessThan(slope.estimate());
    assertThat(slope.upper()).isGreaterThan(slope.estimate());
  }

  private static double penalized(double y, double z, double p, double q) {
    double information = N1 * p * (1 - p) * N0 * q * (1 - q);
    return logLikelihood(y, N1, p) + logLikelihood(z, N0, q) + Math.log(information) / 2;
  }

  /** Twice the fall from the maximum where the slope is held, by bisection of its derivative. */
  private static double fall(double y, double z, double slope, double maximum) {
    double low = -50;
    double high = 50;
    for (int i = 0; i < 200; i++) {
      double middle = (low + high) / 2;
      double p = inverse(middle + slope);
      double q = inverse(middle);
      boolean rising = y + z + 1 > (N1 + 1) * p + (N0 + 1) * q;
      low = rising ? middle : low;
      high = rising ? high : middle;
    }
    return 2 * (maximum - penalized(y, z, inverse(low + slope), inverse(low)));
  }

  private static double inverse(double logit) {
    return 1 / (1 + Math.exp(-logit));
  }

  @Test
  void namesTheColumnThatSeparates() {
    assertThat(outcome(table(10, 4))).isEqualTo(new LogisticOutcome.Separated(List.of("exposed")));
    // The second column has nothing to do with the outcome, the third with the first.
    double[][] columns = {{1, 2, 3, 4, 5, 6}, {0, 1, 0, 0, 1, 0}, {2, 4, 6, 8, 10, 12}};
    LogisticSample complete =
        new LogisticSample(
            new boolean[] {false, false, false, true, true, true},
            new CovariateMatrix(List.of("a", "b", "twice a"), columns, 6),
            new double[] {1, 1, 1, 1, 1, 1});
    LogisticOutcome.Separated separated = (LogisticOutcome.Separated) outcome(complete);
    assertThat(separated.columns()).contains("a").doesNotContain("twice a");
  }

  /** Of weight 0 the row that would not let the outcomes be separated. */
  @Test
  void rowsWithoutWeightDoNotCount() {
    double[] x = {1, 2, 3, 4, 9};
    boolean[] y = {false, false, true, true, false};
    CovariateMatrix covariates = new CovariateMatrix(List.of("x"), new double[][] {x}, 5);
    double[] weight = {1, 1, 1, 1, 0};
    assertThat(outcome(new LogisticSample(y, covariates, weight)))
        .isInstanceOf(LogisticOutcome.Separated.class);
    double[] counted = {1, 1, 1, 1, 1};
    assertThat(outcome(new LogisticSample(y, covariates, counted)))
        .isInstanceOf(LogisticOutcome.Fitted.class);
    double[] onlyFailures = {1, 1, 0, 0, 1};
    assertThat(outcome(new LogisticSample(y, covariates, onlyFailures)))
        .isEqualTo(new LogisticOutcome.OneOutcome());
    boolean[] all = {true, true, true, true, true};
    assertThat(outcome(new LogisticSample(all, covariates, counted)))
        .isEqualTo(new LogisticOutcome.OneOutcome());
  }

  @Test
  void leavesOutWhatIsACombinationOfEarlierColumns() {
    LogisticSample plain = table(7, 4);
    double[][] columns = {{5, 5, 5, 5}, {1, 1, 0, 0}, {3, 3, 5, 5}};
    LogisticSample more =
        new LogisticSample(
            plain.outcome(),
            new CovariateMatrix(List.of("five", "exposed", "five less two"), columns, 4),
            plain.weight());
    for (Method method : Method.values()) {
      LogisticFit fit = fit(more, method, 0.95);
      LogisticFit expected = fit(plain, method, 0.95);
      assertThat(fit.coefficients().stream().map(LogisticCoefficient::aliased))
          .containsExactly(false, true, false, true);
      LogisticCoefficient slope = expected.coefficients().get(1);
      assertClose("slope", fit.coefficients().get(2).estimate(), slope.estimate());
      assertClose("upper", fit.coefficients().get(2).upper(), slope.upper(), 1e-9);
      assertClose(
          "penalized", fit.penalizedLogLikelihood(), expected.penalizedLogLikelihood(), 1e-9);
      double variance = expected.variance().get(1, 1);
      assertClose("variance", fit.variance().get(2, 2), variance, 1e-9);
      double[] around = {
        fit.variance().get(1, 1), fit.variance().get(1, 2), fit.variance().get(3, 0)
      };
      assertThat(around).containsOnly(0);
    }
  }

  @Test
  void refusesWhatIsNoSample() {
    CovariateMatrix x = new CovariateMatrix(List.of("x"), new double[][] {{1, 2}}, 2);
    boolean[] y = {true, false};
    for (double[] weight : List.of(new double[] {1}, new double[] {1, -1}, infinite())) {
      assertThatIllegalArgumentException()
          .as(Arrays.toString(weight))
          .isThrownBy(() -> new LogisticSample(y, x, weight));
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LogisticSample(new boolean[3], x, new double[3]));
    for (double level : new double[] {0, 1, Double.NaN}) {
      assertThatIllegalArgumentException().isThrownBy(() -> new LogisticOptions(Method.ML, level));
    }
  }

  private static double[] infinite() {
    return new double[] {1, Double.POSITIVE_INFINITY};
  }

  private static LogisticOutcome outcome(LogisticSample sample) {
    return LogisticRegression.fit(sample, new LogisticOptions(Method.ML, 0.95));
  }
}
