package org.riskset.statistics.graytest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riskset.statistics.reference.Closeness.assertClose;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riskset.statistics.inference.ChiSquareTest;
import org.riskset.statistics.reference.Reference;

/** Gray's test against R's {@code cuminc}; see {@code competing-risks.R}. */
class GrayReferenceTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "mgus2",
        "pbc",
        "bmt",
        "melanoma",
        "tied",
        "death-at-zero",
        "all-fail",
        "three-causes"
      })
  void agreesWithCuminc(String name) {
    Reference reference = Reference.read("cr-" + name);
    assertThat(reference.expected().path("gray")).isNotEmpty();
    for (JsonNode expected : reference.expected().path("gray")) {
      ChiSquareTest test =
          ((GrayOutcome.Estimated)
                  GrayTest.test(
                      reference.competingEvents(),
                      expected.path("cause").asInt() - 1,
                      reference.groups(),
                      reference.strata(),
                      expected.path("rho").asDouble()))
              .test();
      assertClose("statistic", test.statistic(), expected.path("statistic").asDouble());
      assertThat(test.degreesOfFreedom()).isEqualTo(expected.path("df").asInt());
    }
  }
}
