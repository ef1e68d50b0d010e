package org.riskset.report.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.riskset.statistics.cox.Coefficient;

/** Coefficients of Cox models as JSON. */
final class CoefficientJson {
  private CoefficientJson() {}

  static void add(ObjectNode node, Coefficient coefficient) {
    node.set("coef", JsonNumbers.number(coefficient.estimate()));
    node.set("hazard_ratio", JsonNumbers.number(coefficient.hazardRatio()));
    node.set("std_error", JsonNumbers.number(coefficient.standardError()));
    node.set("robust_std_error", JsonNumbers.number(coefficient.robustStandardError()));
    node.set("statistic", JsonNumbers.number(coefficient.statistic()));
    node.set("p_value", JsonNumbers.number(coefficient.pValue()));
    node.set("log10_p", JsonNumbers.number(coefficient.log10PValue()));
    addLimits(node, coefficient);
    addStatus(node, coefficient);
  }

  /** The hazard ratio alone, under the name {@code estimate}. */
  static void addHazardRatio(ObjectNode node, Coefficient coefficient) {
    node.set("estimate", JsonNumbers.number(coefficient.hazardRatio()));
    addLimits(node, coefficient);
    node.set("p_value", JsonNumbers.number(coefficient.pValue()));
    addStatus(node, coefficient);
  }

  private static void addLimits(ObjectNode node, Coefficient coefficient) {
    boolean toZero = coefficient.status() == Coefficient.Status.INFINITE_NEGATIVE;
    boolean toInfinity = coefficient.status() == Coefficient.Status.INFINITE_POSITIVE;
    addLimit(node, "conf_low", coefficient.lower(), toZero ? "zero" : absent(coefficient));
    addLimit(node, "conf_high", coefficient.upper(), toInfinity ? "infinite" : absent(coefficient));
  }

  private static void addLimit(ObjectNode node, String key, double limit, String otherwise) {
    node.set(key, JsonNumbers.number(limit));
    if (!Double.isFinite(limit)) {
      node.put(key + "_status", limit == Double.POSITIVE_INFINITY ? "infinite" : otherwise);
    }
  }

  /** Why a limit does not exist. */
  private static String absent(Coefficient coefficient) {
    return coefficient.status() == Coefficient.Status.ALIASED ? "aliased" : "not_estimable";
  }

  private static void addStatus(ObjectNode node, Coefficient coefficient) {
    switch (coefficient.status()) {
      case ESTIMATED -> node.put("status", "estimated");
      case ALIASED -> node.put("status", "aliased");
      case INFINITE_POSITIVE -> node.put("status", "infinite").put("direction", "positive");
      case INFINITE_NEGATIVE -> node.put("status", "infinite").put("direction", "negative");
    }
  }
}
