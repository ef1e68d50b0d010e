package org.riskset.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times have the decimals that the length of follow-up calls for, whatever their unit. */
final class TimeWordingTest {
  @ParameterizedTest
  @CsvSource({
    "3000, 1022.4, '1,022'",
    "100, 50.44, 50.4",
    "58.8, 29.8, 29.8",
    "8.2, 4.2, 4.20",
    "0.5, 0.125, 0.125",
    "1e-9, 5e-10, 0.00000000050",
    "2e-300, 5e-301, 5.000e−301",
    "2e300, 1.5e300, 1.500e300"
  })
  void worksOutDecimalsFromTheLongestTime(double longest, double time, String text) {
    assertThat(TimeWording.upTo(longest).value(time)).isEqualTo(text);
  }

  @Test
  void saysThatAQuantileIsNotReached() {
    TimeWording wording = TimeWording.upTo(60);
    OptionalDouble none = OptionalDouble.empty();
    assertThat(wording.quantile(none, OptionalDouble.of(53.1), none))
        .isEqualTo("not reached (above 53.1)");
    assertThat(wording.quantile(none, none, none)).isEqualTo("not reached");
    assertThat(wording.quantile(OptionalDouble.of(30), OptionalDouble.of(20), none))
        .isEqualTo("30.0 (above 20.0)");
    assertThat(
            wording.quantile(OptionalDouble.of(30), OptionalDouble.of(20), OptionalDouble.of(40)))
        .isEqualTo("30.0 (20.0–40.0)");
  }
}
