package org.riskset.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.riskset.statistics.inference.NotEstimable;

@DisplayName("Numbers are worded as the visual design's table says")
class NumberWordingTest {

  @ParameterizedTest
  @CsvSource({
    "0, < 0.001",
    "1e-300, < 0.001",
    "0.00099999, < 0.001",
    "0.001, 0.001",
    "0.00249, 0.002",
    "0.0099, 0.010",
    "0.01, 0.01",
    "0.0449, 0.04",
    "0.045, 0.045",
    "0.0496, 0.050",
    "0.0504, 0.050",
    "0.051, 0.051",
    "0.055, 0.055",
    "0.0551, 0.06",
    "0.126, 0.13",
    "0.88, 0.88",
    "1, 1.00",
    "NaN, n.e."
  })
  void pValue(double p, String expected) {
    assertThat(PValueWording.value(p)).isEqualTo(expected);
  }

  @Test
  void pValueInASentence() {
    assertThat(PValueWording.sentence(3e-9)).isEqualTo("p < 0.001");
    assertThat(PValueWording.sentence(0.031)).isEqualTo("p = 0.03");
  }

  @ParameterizedTest
  @CsvSource({
    "0.2612, 0.1417, 0.4815, 0.26 (0.14–0.48)",
    "2.07, 0.9958, 4.32, 2.07 (0.996–4.32)",
    "1.5, 1.0041, 2.2, 1.50 (1.004–2.20)",
    "1.0, 0.5, 2.0, 1.00 (0.50–2.00)",
    "0.9, 0.5, 0.9951, 0.90 (0.50–0.995)",
    "12.345, 0.004, 1240.4, '12.35 (<0.01–1,240)'",
    "3, 0.2, 1e9, '3.00 (0.20–>99,999)'",
    "3, 1.2, Infinity, 3.00 (1.20–∞)",
    "3, NaN, NaN, 3.00 (limits n.e.)"
  })
  void ratio(double ratio, double lower, double upper, String expected) {
    assertThat(RatioWording.withLimits(ratio, lower, upper)).isEqualTo(expected.replace("'", ""));
  }

  @Test
  void percentage() {
    assertThat(PercentWording.of(0.7058)).isEqualTo("70.6%");
    assertThat(PercentWording.of(0)).isEqualTo("0.0%");
    assertThat(PercentWording.of(Double.NaN)).isEqualTo("n.e.");
    assertThat(PercentWording.withLimits(0.706, 0.583, 0.8)).isEqualTo("70.6 (58.3–80.0)");
  }

  @Test
  @DisplayName("fewer than 20 patients: counts first")
  void countsFirst() {
    assertThat(PercentWording.ofCounts(7, 11)).isEqualTo("7 of 11 (63.6%)");
    assertThat(PercentWording.ofCounts(19, 20)).isEqualTo("95.0% (19 of 20)");
    assertThat(PercentWording.ofCounts(0, 0)).isEqualTo("0 of 0");
    assertThat(PercentWording.ofCounts(1240, 2480)).isEqualTo("50.0% (1,240 of 2,480)");
  }

  @Test
  void difference() {
    assertThat(DifferenceWording.withLimits(58.1, 38.8, 77.5)).isEqualTo("58.1 (38.8–77.5)");
    assertThat(DifferenceWording.withLimits(0.1, -9.4, 9.7)).isEqualTo("0.1 (\u22129.4 to 9.7)");
    assertThat(DifferenceWording.withLimits(43.4, Double.NaN, Double.NaN))
        .isEqualTo("43.4 (limits n.e.)");
    assertThat(NumberWording.fixed(-0.04, 1)).as("no signed zero").isEqualTo("0.0");
  }

  @Test
  void median() {
    OptionalDouble none = OptionalDouble.empty();
    assertThat(MedianWording.withLimits(of(50.4), of(42), of(71.3))).isEqualTo("50.4 (42.0–71.3)");
    assertThat(MedianWording.withLimits(none, of(53.1), none))
        .isEqualTo("not reached (above 53.1)");
    assertThat(MedianWording.withLimits(of(50.4), of(42), none)).isEqualTo("50.4 (above 42.0)");
    assertThat(MedianWording.withLimits(of(50.4), none, none)).isEqualTo("50.4 (limits n.e.)");
    assertThat(MedianWording.withLimits(none, none, none)).isEqualTo("not reached");
  }

  @ParameterizedTest
  @EnumSource(NotEstimable.class)
  void everyReasonHasWords(NotEstimable reason) {
    assertThat(NotEstimableWording.because(reason))
        .startsWith("not estimable: ")
        .doesNotContain(reason.name());
  }

  @ParameterizedTest
  @CsvSource({"1240, '1,240'", "95, 95", "12.34, 12.3", "-3, \u22123", "1234567, '1,234,567'"})
  void count(double count, String expected) {
    assertThat(NumberWording.count(count)).isEqualTo(expected);
  }

  private static OptionalDouble of(double value) {
    return OptionalDouble.of(value);
  }
}
