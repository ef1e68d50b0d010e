package org.riskset.statistics.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.riskset.statistics.reference.Closeness.assertClose;

import org.junit.jupiter.api.Test;

class GeneralizedCholeskyTest {
  // Determinant 4·3 − 2·2 = 8; inverse (1/8) [[3, −2], [−2, 4]].
  private static final double[][] REGULAR = {{4, 2}, {2, 3}};

  // The second column is twice the first; the third is independent.
  private static final double[][] SINGULAR = {{1, 2, 0}, {2, 4, 0}, {0, 0, 5}};

  @Test
  void regularMatrixIsInverted() {
    GeneralizedCholesky factor = GeneralizedCholesky.of(REGULAR);
    assertThat(factor.rank()).isEqualTo(2);
    assertThat(factor.inverse()[0])
        .containsExactly(new double[] {3 / 8.0, -2 / 8.0}, within(1e-15));
    assertThat(factor.inverse()[1])
        .containsExactly(new double[] {-2 / 8.0, 4 / 8.0}, within(1e-15));
    // (1, 1): (3 − 2 − 2 + 4)/8
    assertClose("form", factor.quadraticForm(new double[] {1, 1}), 3 / 8.0);
  }

  @Test
  void dependentColumnTakesNoPart() {
    GeneralizedCholesky factor = GeneralizedCholesky.of(SINGULAR);
    assertThat(factor.rank()).isEqualTo(2);
    assertThat(factor.isDependent(0)).isFalse();
    assertThat(factor.isDependent(1)).isTrue();
    assertThat(factor.solve(new double[] {3, 6, 10})).containsExactly(3, 0, 2);
    assertThat(factor.inverse()[1]).containsExactly(0, 0, 0);
    assertThat(factor.inverse()[2]).containsExactly(new double[] {0, 0, 0.2}, within(1e-15));
  }

  @Test
  void nullVectorTellsHowAColumnDepends() {
    GeneralizedCholesky factor = GeneralizedCholesky.of(SINGULAR);
    assertThat(factor.nullVector(SINGULAR, 1)).containsExactly(-2, 1, 0);
  }

  @Test
  void whiteningMakesTheMatrixTheUnitMatrix() {
    double[][] w = GeneralizedCholesky.of(REGULAR).whitening();
    for (int a = 0; a < 2; a++) {
      for (int b = 0; b < 2; b++) {
        double sum = 0;
        for (int i = 0; i < 2; i++) {
          for (int j = 0; j < 2; j++) {
            sum += w[i][a] * REGULAR[i][j] * w[j][b];
          }
        }
        assertThat(sum).isCloseTo(a == b ? 1 : 0, within(1e-15));
      }
    }
    assertThat(GeneralizedCholesky.of(SINGULAR).whitening()[0]).hasSize(2);
  }

  @Test
  void pivotIsComparedWithWhatTheElementWasSummedFrom() {
    double[][] matrix = {{1e-14}};
    assertThat(GeneralizedCholesky.of(matrix).rank()).isEqualTo(1);
    assertThat(GeneralizedCholesky.of(matrix, new double[] {1}, 1e-12).rank()).isZero();
  }

  @Test
  void pivotIsComparedWithTheDiagonalElement() {
    double[][] nearly = {{1, 1}, {1, 1 + 4e-14}};
    assertThat(GeneralizedCholesky.of(nearly).rank()).isEqualTo(1);
    double[][] tiny = {{1e-200, 0}, {0, 1e200}};
    assertThat(GeneralizedCholesky.of(tiny).rank()).isEqualTo(2);
  }

  /** Pivots of the regular matrix are 4 and 3 − 2·2/4 = 2, of the singular one 1, 0 and 5. */
  @Test
  void determinantIsThatOfTheIndependentColumns() {
    GeneralizedCholesky regular = GeneralizedCholesky.of(REGULAR);
    assertClose("log determinant", regular.logDeterminant(), Math.log(8));
    assertThat(regular.smallestPivot()).isEqualTo(2);
    GeneralizedCholesky singular = GeneralizedCholesky.of(SINGULAR);
    assertClose("log determinant", singular.logDeterminant(), Math.log(5));
    assertThat(singular.smallestPivot()).isZero();
  }

  /** L = (1, 2 1, 3 4 1), D = (1, 2, 3). */
  @Test
  void threeColumnsByHand() {
    double[][] matrix = {{1, 2, 3}, {2, 6, 14}, {3, 14, 44}};
    GeneralizedCholesky factor = GeneralizedCholesky.of(matrix);
    assertClose("log determinant", factor.logDeterminant(), Math.log(6));
    double[] solution = factor.solve(new double[] {1 + 4 + 9, 2 + 12 + 42, 3 + 28 + 132});
    assertThat(solution).containsExactly(new double[] {1, 2, 3}, within(1e-12));
  }
}
