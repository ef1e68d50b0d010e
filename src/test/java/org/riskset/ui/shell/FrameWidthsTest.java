package org.riskset.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Panels are as wide as the layout table of the design says. */
class FrameWidthsTest {
  @ParameterizedTest
  @CsvSource({
    "1119, 224, 272, true",
    "1120, 256, 272, false",
    "1599, 256, 272, false",
    "1600, 288, 304, false",
    "2560, 320, 320, false"
  })
  void followTheWindow(double window, double left, double right, boolean rail) {
    assertThat(FrameWidths.of(window)).isEqualTo(new FrameWidths(left, right, rail));
  }
}
