package org.riskset.statistics.maxcombo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riskset.statistics.reference.Closeness.assertClose;

import org.apache.commons.math3.special.Erf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riskset.statistics.inference.ChiSquareTest;

/** Where the probability is known. */
class LargestNormalTest {
  private static final double[][] ONE = {{1}};
  private static final double[][] THREE_APART = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};

  private static double[][] pair(double correlation) {
    return new double[][] {{1, correlation}, {correlation, 1}};
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.3, 1, 2, 4, 6})
  void independentOnes(double m) {
    double inside = Erf.erf(m / Math.sqrt(2));
    double tail = ChiSquareTest.ofNormal(m).pValue();
    LargestNormal three = LargestNormal.exceeds(m, THREE_APART, 3);
    // 1 − (1 − q)³ without the difference.
    assertClose("three", three.probability(), tail * (1 + inside + inside * inside), 1e-9);
    assertClose("one", LargestNormal.exceeds(m, ONE, 3).probability(), tail, 1e-12);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 1, 3, 8, 50})
  void copiesAndMirrorImagesAddNothing(double m) {
    double tail = ChiSquareTest.ofNormal(m).log10PValue();
    assertClose("copy", LargestNormal.exceeds(m, pair(1), 3).log10Probability(), tail, 1e-9);
    assertClose("mirror", LargestNormal.exceeds(m, pair(-1), 3).log10Probability(), tail, 1e-9);
  }

  @Test
  void theBoundOfZeroIsAlwaysExceeded() {
    assertClose("p", LargestNormal.exceeds(0, pair(0.5), 3).probability(), 1, 1e-9);
  }

  @Test
  void theOrderDoesNotMatter() {
    double[][] a = {{1, 0.9, 0.2}, {0.9, 1, 0.5}, {0.2, 0.5, 1}};
    double[][] b = {{1, 0.5, 0.2}, {0.5, 1, 0.9}, {0.2, 0.9, 1}};
    for (double m : new double[] {0.5, 2, 5}) {
      double first = LargestNormal.exceeds(m, a, 3).probability();
      assertClose("p", LargestNormal.exceeds(m, b, 3).probability(), first, 1e-9);
    }
  }

  @Test
  void nearlyEqualOnesLieBetweenOneAndTwo() {
    for (double distance : new double[] {1e-4, 1e-7, 1e-10, 1e-13}) {
      double p = LargestNormal.exceeds(2, pair(1 - distance), 3).probability();
      double tail = ChiSquareTest.ofNormal(2).pValue();
      // P(Z₁ ≤ m < Z₂) is about φ(m) E(Z₂ − Z₁)⁺, the standard deviation being √(2δ).
      double density = Math.exp(-2) / Math.sqrt(2 * Math.PI);
      double excess = 2 * density * Math.sqrt(2 * distance) / Math.sqrt(2 * Math.PI);
      assertThat(Math.abs(p - tail - excess)).isLessThan(1e-10 + 2 * distance);
    }
  }

  @Test
  void farTailsHaveALogarithm() {
    LargestNormal far = LargestNormal.exceeds(60, pair(0.3), 3);
    assertThat(far.probability()).isZero();
    double two = ChiSquareTest.ofNormal(60).log10PValue() + Math.log10(2);
    assertClose("log10", far.log10Probability(), two, 1e-12);
  }
}
