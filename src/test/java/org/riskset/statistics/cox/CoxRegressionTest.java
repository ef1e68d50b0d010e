package org.riskset.statistics.cox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.riskset.statistics.reference.Closeness.assertClose;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.riskset.statistics.cox.Coefficient.Status;
import org.riskset.statistics.cox.likelihood.Ties;
import org.riskset.statistics.inference.NotEstimable;
import org.riskset.statistics.sample.CovariateMatrix;
import org.riskset.statistics.sample.Grouping;
import org.riskset.statistics.sample.Observations;

class CoxRegressionTest {
  private static final Observations EIGHT =
      Observations.rightCensored(
          new double[] {1, 2, 3, 4, 5, 6, 7, 8},
          new boolean[] {true, true, false, true, true, true, false, true});
  private static final double[] X = {1, 0, 1, 1, 0, 1, 0, 0};
  private static final double[] AGE = {5, 3, 6, 2, 4, 1, 7, 2};

  private static CovariateMatrix matrix(double[]... columns) {
    List<String> names = IntStream.range(0, columns.length).mapToObj(j -> "x" + j).toList();
    return new CovariateMatrix(names, columns, columns.length == 0 ? 8 : columns[0].length);
  }

  private static CoxOutcome outcome(Observations observations, double[]... columns) {
    return CoxRegression.fit(observations, matrix(columns), null, CoxOptions.defaults());
  }

  private static CoxFit fit(Observations observations, double[]... columns) {
    return CoxFits.fitted(outcome(observations, columns));
  }

  private static List<Status> statuses(CoxFit fit) {
    return fit.coefficients().stream().map(Coefficient::status).toList();
  }

  @Test
  void aliasedColumnsAreReportedAndTheRestIsFitted() {
    double[] twice = Arrays.stream(AGE).map(a -> 2 * a + 1).toArray();
    double[] constant = {0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1};
    CoxFit fit = fit(EIGHT, constant, AGE, twice, X);
    assertThat(statuses(fit))
        .containsExactly(Status.ALIASED, Status.ESTIMATED, Status.ALIASED, Status.ESTIMATED);
    assertThat(fit.coefficients().get(2).estimate()).isNaN();
    assertThat(fit.variance().get(2, 1)).isZero();
    assertThat(fit.likelihoodRatio().degreesOfFreedom()).isEqualTo(2);
    CoxFit alone = fit(EIGHT, AGE, X);
    assertClose(
        "age", fit.coefficients().get(1).estimate(), alone.coefficients().get(0).estimate());
    assertClose("wald", fit.wald().statistic(), alone.wald().statistic());
  }

  @Test
  void columnThatIsConstantWithinStrataIsAliased() {
    Grouping strata = new Grouping(List.of("s", "t"), new int[] {0, 0, 0, 0, 1, 1, 1, 1});
    double[] level = {1e6, 1e6, 1e6, 1e6, 7, 7, 7, 7};
    CoxFit fit =
        CoxFits.fitted(CoxRegression.fit(EIGHT, matrix(level, AGE), strata, CoxOptions.defaults()));
    assertThat(statuses(fit)).containsExactly(Status.ALIASED, Status.ESTIMATED);
  }

  @Test
  void columnThatVariesBetweenStrataMoreThanWithinLosesNoDigits() {
    Grouping strata = new Grouping(List.of("s", "t"), new int[] {0, 0, 0, 0, 1, 1, 1, 1});
    double[] shifted = AGE.clone();
    for (int i = 4; i < 8; i++) {
      shifted[i] += 1e9;
    }
    CoxOptions options = CoxOptions.defaults();
    CoxFit far = CoxFits.fitted(CoxRegression.fit(EIGHT, matrix(shifted), strata, options));
    CoxFit near = CoxFits.fitted(CoxRegression.fit(EIGHT, matrix(AGE), strata, options));
    assertClose("β", far.coefficients().get(0).estimate(), near.coefficients().get(0).estimate());
  }

  @Test
  void nearlyEqualColumnsAreNotAliased() {
    double[] almost = AGE.clone();
    for (int i = 0; i < 8; i++) {
      almost[i] += 1e-4 * X[i] * (i % 3);
    }
    assertThat(statuses(fit(EIGHT, AGE, almost)))
        .containsExactly(Status.ESTIMATED, Status.ESTIMATED);
  }

  @Test
  void levelWithoutEventsIsMinusInfinite() {
    double[] level = {0, 0, 1, 0, 0, 0, 1, 0};
    CoxFit fit = fit(EIGHT, level, AGE);
    assertThat(statuses(fit)).containsExactly(Status.INFINITE_NEGATIVE, Status.ESTIMATED);
    Coefficient infinite = fit.coefficients().get(0);
    assertThat(infinite.estimate()).isNaN();
    assertThat(infinite.hazardRatio()).isNaN();
    assertThat(fit.variance().get(0, 1)).isNaN();
    assertThat(fit.variance().get(1, 1)).isPositive();
    assertThat(fit.likelihoodRatio().statistic()).isPositive();
    assertThat(fit.likelihoodRatio().degreesOfFreedom()).isEqualTo(2);
    assertThat(fit.wald().statistic()).isNaN();
    assertThat(fit.converged()).isTrue();
    // In the limit the rows of that level are out of all risk sets.
    int[] others = {0, 1, 3, 4, 5, 7};
    CoxFit without =
        CoxFits.fitted(
            CoxRegression.fit(
                EIGHT.select(others), matrix(AGE).select(others), null, CoxOptions.defaults()));
    assertClose(
        "age", fit.coefficients().get(1).estimate(), without.coefficients().get(0).estimate());
    assertClose("log likelihood", fit.logLikelihood(), without.logLikelihood());
  }

  @Test
  void completeOrderLeavesNothingToEstimate() {
    double[] falling = {8, 7, 6, 5, 4, 3, 2, 1};
    CoxFit fit = fit(EIGHT, falling);
    assertThat(statuses(fit)).containsExactly(Status.INFINITE_POSITIVE);
    assertThat(fit.logLikelihood()).isZero();
    assertThat(fit.concordance().estimate()).isEqualTo(1);
  }

  @Test
  void largeFiniteCoefficientRaisesNoAlarm() {
    // One failure out of order among many: log hazard ratios of about 20 and 2000 per unit.
    for (double unit : new double[] {1, 0.01}) {
      int n = 200;
      double[] time = new double[n];
      double[] x = new double[n];
      boolean[] event = new boolean[n];
      for (int i = 0; i < n; i++) {
        time[i] = i + 1;
        event[i] = true;
        x[i] = unit * (n - i);
      }
      double swapped = x[100];
      x[100] = x[101];
      x[101] = swapped;
      CoxFit fit = fit(Observations.rightCensored(time, event), x);
      assertThat(statuses(fit)).containsExactly(Status.ESTIMATED);
      assertThat(fit.converged()).isTrue();
      assertThat(fit.coefficients().get(0).estimate() * unit).isGreaterThan(4);
    }
  }

  @Test
  void oneEventInARareLevelIsFinite() {
    // The only event of the level happens when others at risk could have failed as well.
    double[] level = {0, 0, 1, 0, 0, 1, 1, 0};
    assertThat(statuses(fit(EIGHT, level))).containsExactly(Status.ESTIMATED);
  }

  @Test
  void modelThatDoesNotExistHasAReason() {
    Observations none = Observations.rightCensored(new double[0], new boolean[0]);
    assertThat(CoxFits.reason(outcome(none, new double[0]))).isEqualTo(NotEstimable.NO_ROWS);
    Observations censored = Observations.rightCensored(EIGHT.times(), new boolean[8]);
    assertThat(CoxFits.reason(outcome(censored, X))).isEqualTo(NotEstimable.NO_EVENTS);
    assertThat(CoxFits.reason(outcome(EIGHT))).isEqualTo(NotEstimable.NO_COVARIATES);
  }

  @Test
  void modelOfAliasedColumnsOnlyHasALikelihoodButNoTests() {
    boolean[] lastOnly = {false, false, false, false, false, false, false, true};
    Observations last = Observations.rightCensored(EIGHT.times(), lastOnly);
    for (CoxFit fit : List.of(fit(EIGHT, new double[8]), fit(last, X))) {
      assertThat(statuses(fit)).containsExactly(Status.ALIASED);
      assertThat(fit.variance().get(0, 0)).isZero();
      assertThat(fit.logLikelihood()).isEqualTo(fit.nullLogLikelihood());
      assertThat(fit.likelihoodRatio().degreesOfFreedom()).isZero();
      assertThat(fit.likelihoodRatio().pValue()).isNaN();
      assertThat(fit.wald().statistic()).isNaN();
    }
  }

  @Test
  void rowsOfWeightZeroAreNotUsed() {
    double[] weight = {1, 1, 1, 1, 1, 1, 1, 0};
    boolean[] event = {true, true, false, true, true, true, false, true};
    CoxFit weighted = fit(Observations.of(null, EIGHT.times(), event, weight), AGE);
    int[] seven = {0, 1, 2, 3, 4, 5, 6};
    CoxFit without =
        CoxFits.fitted(
            CoxRegression.fit(
                EIGHT.select(seven), matrix(AGE).select(seven), null, CoxOptions.defaults()));
    assertThat(weighted.n()).isEqualTo(7);
    assertClose(
        "β", weighted.coefficients().get(0).estimate(), without.coefficients().get(0).estimate());
  }

  @Test
  void limitsWidenWithTheLevel() {
    CoxFit wide =
        CoxFits.fitted(
            CoxRegression.fit(EIGHT, matrix(AGE), null, new CoxOptions(Ties.EFRON, 0.99)));
    Coefficient c = wide.coefficients().get(0);
    // qnorm(0.995)
    double z = 2.5758293035489004;
    assertClose("lower", c.lower(), Math.exp(c.estimate() - z * c.standardError()));
    assertClose("upper", c.upper(), Math.exp(c.estimate() + z * c.standardError()));
  }

  @Test
  void rowsMustAgreeInNumber() {
    assertThatThrownBy(() -> outcome(EIGHT, new double[7]))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new CoxOptions(Ties.EFRON, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
