package org.riskset.statistics.cox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riskset.statistics.reference.Closeness.assertClose;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riskset.statistics.cox.likelihood.Design;
import org.riskset.statistics.cox.likelihood.Evaluation;
import org.riskset.statistics.cox.likelihood.PartialLikelihood;
import org.riskset.statistics.cox.likelihood.Ties;
import org.riskset.statistics.sample.CovariateMatrix;
import org.riskset.statistics.sample.Grouping;
import org.riskset.statistics.sample.Observations;
import org.riskset.statistics.sample.RiskSets;

/**
 * The small tied data sets of Therneau and Grambsch, Modeling Survival Data (2000), appendix E,
 * worked by hand. With one 0/1 covariate every sum is a polynomial in r = e^β.
 */
class HandWorkedCoxTest {
  /*
   * Times 1 (x = 1), 1+ (0), 6 (1), 6 (0), 8+ (0), 9 (1→0): at risk with x = 1, and with x = 0
   *   t = 1: 3 and 3, one with x = 1 fails
   *   t = 6: 1 and 3, one of each fails
   *   t = 9: 0 and 1, it fails: log 1 = 0
   */
  private static final Observations FIRST =
      Observations.rightCensored(
          new double[] {9, 1, 1, 6, 6, 8}, new boolean[] {true, true, false, true, true, false});
  private static final double[] FIRST_X = {0, 1, 1, 1, 0, 0};

  /*
   * Start–stop. At risk with x = 1, and with x = 0
   *   t = 2: 1, 1, x = 1 fails     t = 6: 3, 2, x = 0 fails     t = 8: 3, 1, x = 0 fails
   *   t = 3: 1, 2, x = 0 fails     t = 7: 3, 1, x = 1 fails     t = 9: 3, 2, two with x = 1 fail
   */
  private static final Observations SECOND =
      Observations.of(
          new double[] {1, 2, 5, 2, 1, 7, 3, 4, 8, 8},
          new double[] {2, 3, 6, 7, 8, 9, 9, 9, 14, 17},
          new boolean[] {true, true, true, true, true, true, true, false, false, false},
          null);
  private static final double[] SECOND_X = {1, 0, 0, 1, 0, 1, 1, 1, 0, 0};

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.7, -1.3, 1.5})
  void breslowLikelihoodOfTheFirst(double beta) {
    double r = Math.exp(beta);
    Point point = at(FIRST, FIRST_X, Ties.BRESLOW, beta);
    assertClose("value", point.value, 2 * beta - Math.log(3 * r + 3) - 2 * Math.log(r + 3));
    assertClose("score", point.score, 2 - share(1, 1, r) - 2 * share(1, 3, r));
    assertClose("information", point.information, variance(1, 1, r) + 2 * variance(1, 3, r));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.7, -1.3, 1.5})
  void efronLikelihoodOfTheFirst(double beta) {
    double r = Math.exp(beta);
    Point point = at(FIRST, FIRST_X, Ties.EFRON, beta);
    // The second of the two at t = 6 is taken from r + 3 − (r + 1)/2 = (r + 5)/2.
    double value = 2 * beta - Math.log(3 * r + 3) - Math.log(r + 3) - Math.log((r + 5) / 2);
    assertClose("value", point.value, value);
    assertClose("score", point.score, 2 - share(1, 1, r) - share(1, 3, r) - share(1, 5, r));
    assertClose(
        "information",
        point.information,
        variance(1, 1, r) + variance(1, 3, r) + variance(1, 5, r));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.7, -1.3, 1.5})
  void startStopLikelihoodOfTheSecond(double beta) {
    double r = Math.exp(beta);
    Point breslow = at(SECOND, SECOND_X, Ties.BRESLOW, beta);
    double common = 4 * beta - Math.log(r + 1) - Math.log(r + 2) - 2 * Math.log(3 * r + 1);
    double score = 4 - share(1, 1, r) - share(1, 2, r) - 2 * share(3, 1, r);
    double information = variance(1, 1, r) + variance(1, 2, r) + 2 * variance(3, 1, r);
    assertClose("value", breslow.value, common - 3 * Math.log(3 * r + 2));
    assertClose("score", breslow.score, score - 3 * share(3, 2, r));
    assertClose("information", breslow.information, information + 3 * variance(3, 2, r));
    // Efron: the second of the two at t = 9 is taken from 3r + 2 − 2r/2 = 2r + 2.
    Point efron = at(SECOND, SECOND_X, Ties.EFRON, beta);
    double value = common - 2 * Math.log(3 * r + 2) - Math.log(2 * r + 2);
    assertClose("value", efron.value, value);
    assertClose("score", efron.score, score - 2 * share(3, 2, r) - share(2, 2, r));
    assertClose(
        "information", efron.information, information + 2 * variance(3, 2, r) + variance(2, 2, r));
  }

  @Test
  void efronFitOfTheFirst() {
    CoxFit fit = fit(FIRST, FIRST_X, Ties.EFRON);
    // The score is 0 where r³ − 23r − 30 = 0.
    double r = Math.exp(fit.coefficients().get(0).estimate());
    assertThat(r * r * r - 23 * r - 30).isBetween(-1e-10, 1e-10);
    assertClose(
        "score test",
        fit.score().statistic(),
        Math.pow(2 - 0.5 - 0.25 - 1.0 / 6, 2) / (83.0 / 144));
    assertThat(fit.n()).isEqualTo(6);
    assertThat(fit.events()).isEqualTo(4);
  }

  @Test
  void breslowFitOfTheFirst() {
    CoxFit fit = fit(FIRST, FIRST_X, Ties.BRESLOW);
    // The score (−r² + 3r + 6)/((r + 1)(r + 3)) is 0 at r = (3 + √33)/2.
    double r = (3 + Math.sqrt(33)) / 2;
    assertClose("β", fit.coefficients().get(0).estimate(), Math.log(r));
    double information = variance(1, 1, r) + 2 * variance(1, 3, r);
    assertClose("variance", fit.variance().get(0, 0), 1 / information);
    assertClose("null", fit.nullLogLikelihood(), -Math.log(6) - 2 * Math.log(4));
  }

  /** a r/(a r + b): mean of x in a risk set of a rows with x = 1 and b with x = 0. */
  private static double share(double a, double b, double r) {
    return a * r / (a * r + b);
  }

  /** Variance of x in that risk set. */
  private static double variance(double a, double b, double r) {
    return share(a, b, r) * (1 - share(a, b, r));
  }

  private record Point(double value, double score, double information) {}

  /** The likelihood on the scale of x, from that of the standardised column. */
  private static Point at(Observations observations, double[] x, Ties ties, double beta) {
    RiskSets riskSets = RiskSets.of(observations, Grouping.single("", x.length));
    Design design = Design.standardized(riskSets, matrix(x), new int[] {0});
    double scale = 1 / design.userCoefficients(new double[] {1})[0];
    Evaluation evaluation =
        new PartialLikelihood(riskSets, design, ties).evaluate(new double[] {beta * scale});
    return new Point(
        evaluation.value(),
        evaluation.score()[0] * scale,
        evaluation.information()[0][0] * scale * scale);
  }

  private static CoxFit fit(Observations observations, double[] x, Ties ties) {
    return CoxFits.fitted(
        CoxRegression.fit(observations, matrix(x), null, new CoxOptions(ties, 0.95)));
  }

  private static CovariateMatrix matrix(double[] x) {
    return new CovariateMatrix(List.of("x"), new double[][] {x}, x.length);
  }
}
