package org.riskset.statistics.cox.likelihood;

import static org.riskset.statistics.reference.Closeness.assertClose;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.riskset.statistics.sample.CovariateMatrix;
import org.riskset.statistics.sample.Observations;
import org.riskset.statistics.sample.RiskSets;

/** One event time at which two of four rows fail, after a first one far from all others. */
class ExactTiesTest {
  private static final Observations ROWS =
      Observations.rightCensored(
          new double[] {1, 2, 2, 3, 3}, new boolean[] {true, true, true, false, false});

  private static Evaluation evaluate(double far) {
    double[][] x = {{-far, far + 1, far + 2, far, far + 4}};
    CovariateMatrix matrix = new CovariateMatrix(List.of("x"), x, 5);
    RiskSets riskSets = RiskSets.of(ROWS, CoxSample.of(ROWS, matrix, null).strata());
    Design design = Design.standardized(riskSets, matrix, new int[] {0});
    double[] eta = design.combination(new double[] {0});
    Evaluation value = new ExactTies(riskSets, design, eta, 1, 5).evaluate();
    double scale = design.scale(0);
    return new Evaluation(
        value.value(),
        new double[] {value.score()[0] * scale},
        new double[][] {{value.information()[0][0] * scale * scale}},
        new double[] {value.squares()[0]});
  }

  @Test
  void allPairsAreAsLikelyAtZero() {
    Evaluation value = evaluate(0);
    assertClose("log 1/6", value.value(), -Math.log(6), 1e-14);
    // Sums of pairs of 1, 2, 0, 4: 3, 1, 5, 2, 6, 4, mean 3.5; 3 was seen.
    assertClose("score", value.score()[0], -0.5, 1e-13);
    assertClose("information", value.information()[0][0], 17.5 / 6, 1e-13);
  }

  @Test
  void whatAllAtRiskHaveInCommonCostsNoDigitsOfTheInformation() {
    // The sums are those of before, on a column of root mean square 1e8.
    Evaluation value = evaluate(1e8);
    assertClose("score", value.score()[0], -0.5, 1e-6);
    assertClose("information", value.information()[0][0], 17.5 / 6, 1e-6);
  }

  @Test
  void squaresTellThatTheInformationIsLeftOfMuch() {
    // The mean of four is −0.6·far·… away from the column's mean: positions 1 to 4 stand at 0.4
    // far, the first at −1.6 far, so that the root mean square is 0.8 far.
    assertClose("mean square", evaluate(1e8).squares()[0], 2 * 0.25, 1e-6);
  }
}
