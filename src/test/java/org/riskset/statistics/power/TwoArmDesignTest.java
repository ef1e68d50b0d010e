package org.riskset.statistics.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.riskset.statistics.reference.Reference;

/** Schoenfeld's formula, against R's normal distribution and worked by hand. */
class TwoArmDesignTest {
  @Test
  void agreesWithR() {
    JsonNode expected = Reference.read("power").expected();
    for (int i = 0; i < expected.required("hr").size(); i++) {
      TwoArmDesign design =
          new TwoArmDesign(
              value(expected, "ratio", i),
              value(expected, "alpha", i),
              (int) value(expected, "sides", i));
      double ratio = value(expected, "hr", i);
      double power = value(expected, "power", i);
      assertClose(design.events(ratio, power), value(expected, "events", i));
      assertClose(design.power(ratio, 50), value(expected, "power_of_50", i));
      assertClose(design.detectableHazardRatio(50, power), value(expected, "detectable_by_50", i));
    }
  }

  private static double value(JsonNode expected, String key, int i) {
    return expected.required(key).get(i).asDouble();
  }

  private static void assertClose(double actual, double expected) {
    assertThat(actual).isCloseTo(expected, within(1e-10 * expected));
  }

  /** (1.96 + 0.8416)² · 4 / (log 0.5)² = 7.849 · 4 / 0.4805 = 65.35; 65.35 / 0.66 = 99.01. */
  @Test
  void halvingTheHazardTakes66Events() {
    PowerCalculation plan = PowerCalculation.ofEvents(new TwoArmDesign(1, 0.05, 2), 0.5, 0.8);
    assertThat(plan.events()).isCloseTo(65.3, within(0.05));
    assertThat(plan.wholeEvents()).isEqualTo(66);
    assertThat(plan.patients(0.66)).isEqualTo(100);
  }

  @Property
  void eachOfTheThreeGivesBackTheOthers(
      @ForAll @DoubleRange(min = 0.05, max = 0.95) double hazardRatio,
      @ForAll @DoubleRange(min = 0.1, max = 0.99) double power,
      @ForAll @DoubleRange(min = 0.1, max = 10) double ratio) {
    TwoArmDesign design = new TwoArmDesign(ratio, 0.05, 2);
    double events = design.events(hazardRatio, power);
    assertClose(design.power(hazardRatio, events), power);
    assertClose(design.detectableHazardRatio(events, power), hazardRatio);
    assertClose(design.events(1 / hazardRatio, power), events);
    assertClose(new TwoArmDesign(1 / ratio, 0.05, 2).events(hazardRatio, power), events);
  }

  @Test
  void refusesWhatIsNoDesign() {
    assertThatIllegalArgumentException().isThrownBy(() -> new TwoArmDesign(0, 0.05, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> new TwoArmDesign(1, 1, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> new TwoArmDesign(1, 0.05, 3));
  }

  @Test
  void aPlanSaysWhatWasGivenAndWhatItMakes() {
    TwoArmDesign design = new TwoArmDesign(2, 0.025, 1);
    PowerCalculation power = PowerCalculation.ofPower(design, 0.7, 200);
    assertThat(power.solved()).isEqualTo(PowerCalculation.Unknown.POWER);
    assertThat(power.power()).isEqualTo(design.power(0.7, 200));
    assertThat(power.hazardRatio()).isEqualTo(0.7);
    PowerCalculation ratio = PowerCalculation.ofHazardRatio(design, 200, 0.9);
    assertThat(ratio.solved()).isEqualTo(PowerCalculation.Unknown.HAZARD_RATIO);
    assertThat(ratio.hazardRatio()).isEqualTo(design.detectableHazardRatio(200, 0.9));
    assertThat(ratio.wholeEvents()).isEqualTo(200);
  }

  @Test
  void withoutDataThereIsThePowerOfTheError() {
    assertThat(new TwoArmDesign(1, 0.05, 2).leastPower()).isEqualTo(0.025);
    TwoArmDesign oneSided = new TwoArmDesign(1, 0.05, 1);
    assertThat(oneSided.leastPower()).isEqualTo(0.05);
    assertClose(oneSided.power(0.5, 0), oneSided.leastPower());
  }

  @Test
  void roundsUpButForRoundingNoise() {
    assertThat(events(9.001).wholeEvents()).isEqualTo(10);
    assertThat(events(9.999).wholeEvents()).isEqualTo(10);
    assertThat(events(10 + 1e-12).wholeEvents()).isEqualTo(10);
    assertThat(events(1e6 + 1e-4).wholeEvents()).isEqualTo(1e6);
    assertThat(events(0.3).wholeEvents()).isEqualTo(1);
    assertThat(events(3).patients(0.1)).isEqualTo(30);
    assertThat(events(3.01).patients(0.1)).isEqualTo(31);
  }

  private static PowerCalculation events(double events) {
    TwoArmDesign design = new TwoArmDesign(1, 0.05, 2);
    return new PowerCalculation(design, 0.5, 0.8, events, PowerCalculation.Unknown.EVENTS);
  }
}
