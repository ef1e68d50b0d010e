package org.riskset.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Time ticks")
class TimeTicksTest {
  private static final OptionalDouble AUTOMATIC = OptionalDouble.empty();

  @ParameterizedTest(name = "{0} {1}: every {2}")
  @CsvSource({
    "100, months, 12",
    "36, months, 6",
    "20, months, 3",
    "240, months, 36",
    "5.5, years, 1",
    "20, years, 5",
    "1022, days, 180",
    "2, months, 0.5",
    "1e9, '', 2e8",
    "1e-9, '', 2e-10",
    "100, '', 20"
  })
  void everyRoundDistance(double last, String unit, double step) {
    TimeTicks ticks = TimeTicks.of(last, unit, AUTOMATIC, AUTOMATIC);
    assertThat(ticks.step()).isEqualTo(step);
    assertThat(ticks.times()).first().isEqualTo(0.0);
    assertThat(ticks.times()).hasSizeBetween(3, 11);
    assertThat(ticks.end()).isGreaterThan(last);
  }

  @Test
  void theUserDecides() {
    TimeTicks ticks = TimeTicks.of(100, "months", OptionalDouble.of(24), OptionalDouble.of(72));
    assertThat(ticks.times()).containsExactly(0.0, 24.0, 48.0, 72.0);
    assertThat(ticks.end()).isEqualTo(72);
  }

  @Test
  @DisplayName("a step that would give thousands of ticks is not taken")
  void absurdStep() {
    TimeTicks ticks = TimeTicks.of(100, "months", OptionalDouble.of(1e-6), AUTOMATIC);
    assertThat(ticks.step()).isEqualTo(12);
  }

  @Test
  void nothingObservedStillHasAnAxis() {
    assertThat(TimeTicks.of(0, "months", AUTOMATIC, AUTOMATIC).end()).isPositive();
  }

  @Test
  void labelsHaveTheDecimalsOfTheStep() {
    assertThat(TimeTicks.of(2, "months", AUTOMATIC, AUTOMATIC).labels())
        .containsExactly("0.0", "0.5", "1.0", "1.5", "2.0");
    assertThat(TimeTicks.of(3000, "days", AUTOMATIC, AUTOMATIC).labels())
        .startsWith("0", "365", "730", "1,095");
    assertThat(TimeTicks.of(1e9, null, AUTOMATIC, AUTOMATIC).labels())
        .containsExactly("0", "0.2×10⁹", "0.4×10⁹", "0.6×10⁹", "0.8×10⁹", "1.0×10⁹");
    assertThat(TimeTicks.of(1e-9, null, AUTOMATIC, AUTOMATIC).labels()).startsWith("0", "0.2e−9");
  }

  @Test
  void logarithmicTicksAreOneTwoFive() {
    TimeTicks ticks = TimeTicks.logarithmic(0.3, 40, AUTOMATIC);
    assertThat(ticks.labels()).containsExactly("0.5", "1", "2", "5", "10", "20");
    assertThat(ticks.start()).isLessThan(0.3).isGreaterThan(0.28);
    assertThat(ticks.scale(0, 100).toValue(0)).isCloseTo(ticks.start(), within(1e-12));
    assertThat(ticks.apart(0.2).times()).containsExactly(0.5, 2.0, 10.0);
  }

  @ParameterizedTest(name = "from {0} to {1}")
  @CsvSource({"5, 5", "0, 0", "0, 7", "9, 8", "1e-9, 1e9", "1e9, 1.1e9"})
  void aLogarithmicAxisHasTwoTicksAndRoom(double first, double last) {
    TimeTicks ticks = TimeTicks.logarithmic(first, last, AUTOMATIC);
    assertThat(ticks.times()).hasSizeGreaterThanOrEqualTo(2);
    assertThat(ticks.start()).isPositive().isLessThan(ticks.end());
  }

  @Test
  void thinningKeepsZero() {
    TimeTicks every = TimeTicks.of(100, "months", AUTOMATIC, AUTOMATIC).everyNth(3);
    assertThat(every.times()).containsExactly(0.0, 36.0, 72.0);
    assertThat(every.step()).isEqualTo(36);
  }
}
