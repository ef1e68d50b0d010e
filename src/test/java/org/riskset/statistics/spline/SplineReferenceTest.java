package org.riskset.statistics.spline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riskset.statistics.reference.Closeness.assertClose;
import static org.riskset.statistics.reference.Reference.numbers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riskset.statistics.reference.Reference;

/** Bases and knots against R's {@code ns} and {@code rcspline.eval}; see {@code spline.R}. */
class SplineReferenceTest {
  /** Of the largest value of a function: elsewhere they cancel to 0. */
  private static final double RELATIVE = 1e-11;

  private static JsonNode sample(String name) throws IOException {
    try (InputStream stream = Reference.class.getResourceAsStream("spline.json")) {
      return new ObjectMapper().readTree(Objects.requireNonNull(stream)).path("cases").path(name);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "age",
        "karno",
        "diagtime",
        "few",
        "skewed",
        "wide",
        "narrow",
        "zeros",
        "ends",
        "steps",
        "mass",
        "behind",
        "before",
        "between",
        "left",
        "five",
        "six"
      })
  void agreesWithR(String name) throws IOException {
    JsonNode sample = sample(name);
    double[] values = numbers(sample.path("x"));
    double[] at = numbers(sample.path("at"));
    assertThat(sample.path("ns")).isNotEmpty();
    for (JsonNode expected : sample.path("ns")) {
      check(NaturalSpline.of(values, expected.path("df").asInt()), at, expected);
    }
    assertThat(sample.path("rcs")).hasSize(5);
    for (JsonNode expected : sample.path("rcs")) {
      double[] knots = DefaultKnots.of(values, expected.path("count").asInt());
      if (expected.path("knots").isEmpty()) {
        assertThat(knots).hasSizeLessThan(3);
      } else {
        check(new RestrictedCubicSpline(knots), at, expected);
      }
    }
  }

  private static void check(SplineBasis basis, double[] at, JsonNode expected) {
    double[] knots = numbers(expected.path("knots"));
    List<Double> actual = basis.knots();
    assertThat(actual).hasSize(knots.length);
    for (int i = 0; i < knots.length; i++) {
      assertClose("knot", actual.get(i), knots[i], 1e-14);
    }
    double[][] values =
        StreamSupport.stream(expected.path("values").spliterator(), false)
            .map(Reference::numbers)
            .toArray(double[][]::new);
    for (int j = 0; j < basis.size(); j++) {
      int column = j;
      double size = Arrays.stream(values).mapToDouble(row -> Math.abs(row[column])).max().orElse(0);
      for (int i = 0; i < at.length; i++) {
        assertThat(Math.abs(basis.at(at[i])[j] - values[i][j]))
            .as("function %s at %s", j, at[i])
            .isLessThanOrEqualTo(RELATIVE * size);
      }
    }
  }
}
