package org.riskset.statistics.multiplicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riskset.statistics.reference.Closeness.assertClose;
import static org.riskset.statistics.reference.Reference.numbers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.riskset.statistics.reference.Reference;

class PValueAdjustmentTest {
  @ParameterizedTest
  @EnumSource
  void agreesWithPAdjust(PValueAdjustment adjustment) throws Exception {
    JsonNode reference;
    try (InputStream in = Reference.class.getResourceAsStream("p-adjust.json")) {
      reference = new ObjectMapper().readTree(Objects.requireNonNull(in));
    }
    double[] expected = numbers(reference.path("adjusted").path(adjustment.method()));
    double[] adjusted = adjustment.adjust(numbers(reference.path("p")));
    assertThat(adjusted).hasSameSizeAs(expected);
    for (int i = 0; i < expected.length; i++) {
      assertClose(adjustment + " " + i, adjusted[i], expected[i], 1e-14);
    }
  }

  @ParameterizedTest
  @EnumSource
  void nothingToAdjust(PValueAdjustment adjustment) {
    assertThat(adjustment.adjust(new double[0])).isEmpty();
    assertThat(adjustment.adjust(new double[] {Double.NaN})).containsExactly(Double.NaN);
    assertThat(adjustment.adjust(new double[] {0.2})).containsExactly(0.2);
  }

  /** Of 0.041 and 0.04 the smaller, doubled, may not exceed the larger. */
  @Test
  void smallerPValuesStaySmaller() {
    double[] p = {0.041, 0.04};
    assertThat(PValueAdjustment.BH.adjust(p)).containsExactly(0.041, 0.041);
    assertThat(PValueAdjustment.HOCHBERG.adjust(p)).containsExactly(0.041, 0.041);
    assertThat(PValueAdjustment.HOLM.adjust(p)).containsExactly(0.08, 0.08);
  }
}
