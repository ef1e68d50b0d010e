package org.riskset.statistics.smoothing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.riskset.statistics.reference.Reference;

class SplineSmoothTest {
  private static double[] numbers(JsonNode array) {
    return IntStream.range(0, array.size()).mapToDouble(i -> array.get(i).asDouble()).toArray();
  }

  @Test
  void curvesAndLeveragesAreThoseOfLinearModelsInR() {
    for (JsonNode r : Reference.read("smoothing").expected().path("curves")) {
      double[] x = numbers(r.path("x"));
      SplineSmooth smooth =
          SplineSmooth.of(x, numbers(r.path("y")), r.path("functions").asInt()).orElseThrow();
      assertThat(smooth.degreesOfFreedom()).isEqualTo(r.path("functions").asInt() + 1);
      for (int i = 0; i < x.length; i++) {
        assertThat(smooth.at(x[i])).isCloseTo(r.path("fitted").get(i).asDouble(), within(1e-9));
        assertThat(smooth.leverage(x[i]))
            .isCloseTo(r.path("leverage").get(i).asDouble(), within(1e-9));
      }
    }
  }

  @Test
  void aLineGoesThroughPointsOnALine() {
    SplineSmooth smooth =
        SplineSmooth.of(new double[] {1, 2, 4}, new double[] {3, 5, 9}, 3).orElseThrow();
    assertThat(smooth.degreesOfFreedom()).as("three points, two functions").isEqualTo(3);
    assertThat(smooth.at(3)).isCloseTo(7, within(1e-12));
    assertThat(smooth.at(6)).as("straight beyond the points").isCloseTo(13, within(1e-12));
  }

  @Test
  void whereAllPointsStandAboveEachOtherThereIsNoCurve() {
    assertThat(SplineSmooth.of(new double[] {2, 2}, new double[] {1, 3}, 3)).isEmpty();
    assertThat(SplineSmooth.of(new double[0], new double[0], 3)).isEmpty();
  }

  @Test
  void manyPointsAtOnePlaceTakeFunctionsAway() {
    double[] x = {1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 4, 5};
    double[] y = {0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 3, 4};
    SplineSmooth smooth = SplineSmooth.of(x, y, 4).orElseThrow();
    assertThat(smooth.degreesOfFreedom()).isBetween(2, 4);
    assertThat(smooth.at(2)).isCloseTo(1, within(0.2));
  }
}
