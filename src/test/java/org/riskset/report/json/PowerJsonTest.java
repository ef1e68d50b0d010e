package org.riskset.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.riskset.statistics.power.PowerCalculation;
import org.riskset.statistics.power.TwoArmDesign;

class PowerJsonTest {
  private static final TwoArmDesign EVEN = new TwoArmDesign(1, 0.05, 2);

  private static ObjectNode json(PowerCalculation plan) {
    return PowerJson.of(plan, OptionalDouble.of(40), new Timing(0, 0));
  }

  @Test
  void bothRatiosThatEventsCanDetect() {
    ObjectNode answer = json(PowerCalculation.ofHazardRatio(EVEN, 63, 0.8));
    double ratio = answer.required("hazard_ratio").asDouble();
    assertThat(answer.required("hazard_ratio_above_1").asDouble()).isEqualTo(1 / ratio);
    assertThat(answer.required("n").isInt() || answer.required("n").isLong()).isTrue();
    assertThat(json(PowerCalculation.ofEvents(EVEN, 0.5, 0.8)).has("hazard_ratio_above_1"))
        .isFalse();
  }

  /** A millionth of an event detects a ratio that no double holds. */
  @Test
  void aRatioWithoutNumberIsNull() {
    ObjectNode answer = json(PowerCalculation.ofHazardRatio(EVEN, 1e-6, 0.8));
    assertThat(answer.required("hazard_ratio").asDouble()).isZero();
    assertThat(answer.required("hazard_ratio_above_1").isNull()).isTrue();
    assertThat(answer.required("hazard_ratio_above_1_status").asText()).isEqualTo("infinite");
  }

  /** Nobody in the second arm, but for rounding. */
  @Test
  void eventsWithoutNumberAreNull() {
    TwoArmDesign lopsided = new TwoArmDesign(1e-320, 0.05, 2);
    ObjectNode answer = json(PowerCalculation.ofEvents(lopsided, 0.5, 0.8));
    assertThat(answer.required("events").isNull()).isTrue();
    assertThat(answer.required("events_status").asText()).isEqualTo("infinite");
    assertThat(answer.required("events_rounded_up").isNull()).isTrue();
  }
}
