package org.riskset.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class JsonNumbersTest {
  @Test
  void whatDoesNotExistIsNull() {
    for (double value : new double[] {Double.NaN, 1 / 0.0, -1 / 0.0}) {
      assertThat(JsonNumbers.number(value)).hasToString("null");
      assertThat(JsonNumbers.count(value)).hasToString("null");
    }
    assertThat(JsonNumbers.number(OptionalDouble.empty())).hasToString("null");
    assertThat(JsonNumbers.number(OptionalDouble.of(0.25))).hasToString("0.25");
  }

  /** Every double comes back from its text. */
  @Test
  void numbersKeepAllTheirDigits() {
    for (double value : new double[] {0.1 + 0.2, 1e-320, 4e-17, 1.7976931348623157e308, -1 / 3.0}) {
      assertThat(Double.parseDouble(JsonNumbers.number(value).toString())).isEqualTo(value);
    }
    assertThat(JsonNumbers.number(2)).hasToString("2.0");
  }

  /** Sums of weights may be whole or not; beyond 2^53 whole numbers are no longer exact. */
  @Test
  void countsAreWholeWhereTheyCanBe() {
    assertThat(JsonNumbers.count(12)).hasToString("12");
    assertThat(JsonNumbers.count(-3)).hasToString("-3");
    assertThat(JsonNumbers.count(-0.0)).hasToString("0");
    assertThat(JsonNumbers.count(2.5)).hasToString("2.5");
    assertThat(JsonNumbers.count((1L << 53) - 1)).hasToString("9007199254740991");
    assertThat(JsonNumbers.count(1L << 53).isIntegralNumber()).isFalse();
    assertThat(JsonNumbers.count(1e300)).hasToString("1.0E300");
  }

  @Test
  void arraysHoldNullsInTheirPlaces() {
    double[] values = {1, Double.NaN, 2.5};
    assertThat(JsonNumbers.numbers(3, k -> values[k])).hasToString("[1.0,null,2.5]");
    assertThat(JsonNumbers.counts(3, k -> values[k])).hasToString("[1,null,2.5]");
    assertThat(JsonNumbers.numbers(0, k -> values[k])).isEmpty();
    assertThat(JsonNumbers.matrix(2, (row, column) -> 10 * row + column))
        .hasToString("[[0.0,1.0],[10.0,11.0]]");
  }
}
