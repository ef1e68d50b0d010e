package org.riskset.statistics.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.riskset.statistics.reference.Closeness.assertClose;
import static org.riskset.statistics.reference.Reference.numbers;

import com.fasterxml.jackson.databind.JsonNode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.riskset.statistics.reference.Reference;

class EValueTest {
  @Test
  void agreesWithTheDefinition() {
    JsonNode expected = Reference.read("sensitivity").expected();
    double[] ratios = numbers(expected.path("hazard_ratio"));
    for (int i = 0; i < ratios.length; i++) {
      double risk = expected.path("risk_ratio").get(i).asDouble();
      double ofHazard = expected.path("e_value").get(i).asDouble();
      double ofRisk = expected.path("e_value_of_risk_ratio").get(i).asDouble();
      assertClose("risk ratio", EValue.riskRatio(ratios[i]), risk, 1e-9);
      assertClose("E-value", EValue.ofHazardRatio(ratios[i]), ofHazard, 1e-9);
      assertClose("of a risk ratio", EValue.ofRiskRatio(ratios[i]), ofRisk, 1e-9);
    }
  }

  /** Maternal smoking and cancer in the paper of VanderWeele and Ding: 3.9 (1.8–8.7). */
  @Test
  void agreesWithTheExampleInPrint() {
    assertThat(EValue.ofRiskRatio(3.9)).isCloseTo(7.26, within(0.01));
    assertThat(EValue.ofRiskRatio(1.8)).isCloseTo(3.0, within(0.01));
  }

  @Test
  void theLimitNearerToOneCounts() {
    assertThat(EValue.ofLimits(0.14, 0.48)).isEqualTo(EValue.ofHazardRatio(0.48));
    assertThat(EValue.ofLimits(1.2, 4)).isEqualTo(EValue.ofHazardRatio(1.2));
    assertThat(EValue.ofLimits(1.2, Double.POSITIVE_INFINITY)).isEqualTo(EValue.ofHazardRatio(1.2));
    assertThat(EValue.ofLimits(0.9, 1.2)).isEqualTo(1);
    assertThat(EValue.ofLimits(0.5, 1)).isEqualTo(1);
  }

  @Test
  void whatIsNoRatioIsRefused() {
    for (double ratio : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatThrownBy(() -> EValue.ofHazardRatio(ratio))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> EValue.ofLimits(2, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> EValue.ofLimits(Double.NaN, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property(tries = 100)
  void protectionAndHarmOfOneSizeNeedTheSame(
      @ForAll @DoubleRange(min = 0.01, max = 1000) double ratio) {
    double there = EValue.ofHazardRatio(ratio);
    assertThat(there).isGreaterThanOrEqualTo(1);
    assertClose("reciprocal", EValue.ofHazardRatio(1 / ratio), there, 1e-7);
  }

  @Property(tries = 100)
  void aStrongerAssociationNeedsMore(
      @ForAll @DoubleRange(min = 1, max = 100) double ratio,
      @ForAll @DoubleRange(min = 1.01, max = 10) double factor) {
    assertThat(EValue.ofHazardRatio(ratio * factor)).isGreaterThan(EValue.ofHazardRatio(ratio));
  }
}
