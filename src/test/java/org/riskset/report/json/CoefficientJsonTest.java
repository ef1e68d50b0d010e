package org.riskset.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.riskset.statistics.cox.Coefficient;
import org.riskset.statistics.cox.Coefficient.Status;

/** Which words stand beside the numbers that are not there. */
class CoefficientJsonTest {
  private static final double NAN = Double.NaN;

  private static ObjectNode json(Coefficient coefficient) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    CoefficientJson.add(node, coefficient);
    return node;
  }

  private static Coefficient limits(double lower, double upper) {
    return new Coefficient(
        "x", Status.ESTIMATED, 0.5, 0.25, NAN, 2, 0.0455, -1.34, 1.6487, lower, upper);
  }

  private static String text(ObjectNode node, String key) {
    return node.path(key).asText("absent");
  }

  @Test
  void anEstimateNeedsNoWords() {
    ObjectNode node = json(limits(1.01, 2.69));
    assertThat(text(node, "status")).isEqualTo("estimated");
    assertThat(node.required("coef").asDouble()).isEqualTo(0.5);
    assertThat(node.required("conf_high").asDouble()).isEqualTo(2.69);
    assertThat(node.required("robust_std_error").isNull()).isTrue();
    assertThat(node.has("conf_low_status")).isFalse();
    assertThat(node.has("conf_high_status")).isFalse();
    assertThat(node.has("direction")).isFalse();
  }

  /** As a profile limit may be. */
  @Test
  void aLimitOfAnEstimateMayBeInfinite() {
    ObjectNode node = json(limits(0, Double.POSITIVE_INFINITY));
    assertThat(node.required("conf_low").asDouble()).isZero();
    assertThat(node.has("conf_low_status")).isFalse();
    assertThat(node.required("conf_high").isNull()).isTrue();
    assertThat(text(node, "conf_high_status")).isEqualTo("infinite");
    assertThat(text(json(limits(NAN, NAN)), "conf_low_status")).isEqualTo("not_estimable");
  }

  @Test
  void infiniteCoefficientsSayWhichWay() {
    ObjectNode up = json(Coefficient.absent("x", Status.INFINITE_POSITIVE));
    assertThat(text(up, "status")).isEqualTo("infinite");
    assertThat(text(up, "direction")).isEqualTo("positive");
    assertThat(text(up, "conf_high_status")).isEqualTo("infinite");
    assertThat(text(up, "conf_low_status")).isEqualTo("not_estimable");
    ObjectNode down = json(Coefficient.absent("x", Status.INFINITE_NEGATIVE));
    assertThat(text(down, "direction")).isEqualTo("negative");
    assertThat(text(down, "conf_low_status")).isEqualTo("zero");
    assertThat(text(down, "conf_high_status")).isEqualTo("not_estimable");
    for (String key : new String[] {"coef", "hazard_ratio", "std_error", "p_value", "conf_low"}) {
      assertThat(up.required(key).isNull()).as(key).isTrue();
      assertThat(down.required(key).isNull()).as(key).isTrue();
    }
  }

  @Test
  void anAliasedColumnHasNothing() {
    ObjectNode node = json(Coefficient.absent("x", Status.ALIASED));
    assertThat(text(node, "status")).isEqualTo("aliased");
    assertThat(text(node, "conf_low_status")).isEqualTo("aliased");
    assertThat(text(node, "conf_high_status")).isEqualTo("aliased");
    assertThat(node.required("coef").isNull()).isTrue();
  }

  @Test
  void aHazardRatioAloneIsTheEstimate() {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    CoefficientJson.addHazardRatio(node, limits(1.01, 2.69));
    assertThat(node.required("estimate").asDouble()).isEqualTo(1.6487);
    assertThat(node.required("p_value").asDouble()).isEqualTo(0.0455);
    assertThat(node.has("coef")).isFalse();
  }
}
