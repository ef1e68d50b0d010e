package org.riskset.statistics.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Normal quantiles against R 4.2.2: {@code sprintf("%.17g", qnorm(p, lower.tail = FALSE))}. */
class NormalQuantileTest {
  @ParameterizedTest
  @CsvSource({
    "0.5, 0",
    "0.025, 1.9599639845400538",
    "0.2, 0.84162123357291441",
    "0.99, -2.3263478740408408",
    "1e-8, 5.61200124417479",
    "1e-13, 7.3487961028006765",
    "1e-100, 21.273453560965319",
    "1e-300, 37.047096299361201"
  })
  void upperQuantilesAgreeWithR(double p, double expected) {
    assertThat(NormalQuantile.upper(p))
        .isCloseTo(expected, within(1e-12 * (1 + Math.abs(expected))));
  }
}
