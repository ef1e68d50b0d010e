package org.riskset.statistics.cox.likelihood;

import static org.riskset.statistics.reference.Closeness.assertClose;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.junit.jupiter.api.Test;

/** A likelihood of two coefficients as one of γ, the coefficients being (γ₁ + 2γ₂, −3γ₂). */
class EvaluationTest {
  private static final Evaluation EVALUATION =
      new Evaluation(-7, new double[] {1, 2}, new double[][] {{4, 1}, {1, 9}}, new double[] {4, 9});
  private static final Evaluation TRANSFORMED =
      EVALUATION.transformed(new Array2DRowRealMatrix(new double[][] {{1, 2}, {0, -3}}));

  @Test
  void theScoreFollowsTheChainRule() {
    assertClose("value", TRANSFORMED.value(), -7);
    assertClose("γ₁", TRANSFORMED.score()[0], 1);
    assertClose("γ₂", TRANSFORMED.score()[1], 2 * 1 - 3 * 2);
  }

  @Test
  void theInformationIsTransformedFromBothSides() {
    double[][] information = TRANSFORMED.information();
    assertClose("11", information[0][0], 4);
    // (4, 1)·(2, −3)
    assertClose("12", information[0][1], 5);
    assertClose("21", information[1][0], 5);
    // 2·(4·2 − 3) − 3·(2 − 27)
    assertClose("22", information[1][1], 85);
  }

  @Test
  void squaresBoundWhatTheInformationIsLeftOf() {
    // (1·2)² and (2·2 + 3·3)²
    assertClose("γ₁", TRANSFORMED.squares()[0], 4);
    assertClose("γ₂", TRANSFORMED.squares()[1], 169);
  }
}
