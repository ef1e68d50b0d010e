package org.riskset.statistics.cox.likelihood;

import static org.riskset.statistics.reference.Closeness.assertClose;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class RiskSetSumsTest {
  @Test
  void riskSetSumsAtAnEventTime() {
    // Rows x = (1, 2), (0, 1), (3, 0) with r e^η = 2·e^0, 1·e^1, 3·e^−1; the second fails.
    double[] eta = {0, 1, -1};
    RiskSetSums sums =
        new RiskSetSums(new double[][] {{1, 0, 3}, {2, 1, 0}}, eta, new double[] {2, 1, 3});
    IntStream.range(0, 3).forEach(sums::enter);
    sums.fail(1);
    double unit = Math.exp(sums.shift());
    double[] share = {2, Math.E, 3 / Math.E};
    assertClose("S0", unit * sums.atRisk.sum(), share[0] + share[1] + share[2]);
    assertClose("S1 x", unit * sums.atRisk.first(0), share[0] + 3 * share[2]);
    assertClose("S1 y", unit * sums.atRisk.first(1), 2 * share[0] + share[1]);
    assertClose("S2 xx", unit * sums.atRisk.second(0, 0), share[0] + 9 * share[2]);
    assertClose("S2 yx", unit * sums.atRisk.second(1, 0), 2 * share[0]);
    assertClose("S2 yy", unit * sums.atRisk.second(1, 1), 4 * share[0] + share[1]);
    assertClose("D0", unit * sums.failing.sum(), share[1]);
    assertClose("D1 y", unit * sums.failing.first(1), share[1]);
    sums.leave(0);
    assertClose("S0 after", Math.exp(sums.shift()) * sums.atRisk.sum(), share[1] + share[2]);
  }

  @Test
  void sumsStayExactWhereLargeTermsLeave() {
    double[] eta = {0, 400, 300, -5};
    RiskSetSums sums =
        new RiskSetSums(new double[][] {{1, 1, 1, 1}}, eta, new double[] {1, 1, 1, 1});
    IntStream.range(0, 4).forEach(sums::enter);
    sums.leave(1);
    sums.leave(2);
    double expected = Math.log(1 + Math.exp(-5));
    assertClose("log S0", Math.log(sums.atRisk.sum()) + sums.shift(), expected);
  }
}
