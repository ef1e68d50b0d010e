package org.riskset.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class ScaleTest {
  @Test
  void linear() {
    Scale survival = Scale.linear(0, 1, 300, 100);
    assertThat(survival.toCoordinate(0.75)).isEqualTo(150);
    assertThat(survival.toValue(250)).isEqualTo(0.25);
  }

  @Test
  void logarithmic() {
    Scale ratio = Scale.logarithmic(0.1, 10, 0, 200);
    assertThat(ratio.toCoordinate(1)).isCloseTo(100, within(1e-12));
    assertThat(ratio.toValue(200)).isCloseTo(10, within(1e-12));
  }

  @Property
  void bothWays(@ForAll @DoubleRange(min = 0.01, max = 100) double value) {
    Scale ratio = Scale.logarithmic(0.01, 100, 13, 400);
    assertThat(ratio.toValue(ratio.toCoordinate(value))).isCloseTo(value, within(value * 1e-9));
  }
}
