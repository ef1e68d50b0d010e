package org.riskset.report.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.riskset.model.ModelColumn;
import org.riskset.statistics.parametric.HazardRatio;
import org.riskset.statistics.parametric.Parameter;
import org.riskset.statistics.parametric.ParametricFit;
import org.riskset.statistics.parametric.TimeRatio;
import org.riskset.study.Study;
import org.riskset.study.parametric.ParametricAnalysis;

/** The parameters of a parametric model as JSON, one object each. */
final class ParametricTermsJson {
  private final Study study;
  private final ParametricAnalysis analysis;
  private final ParametricFit fit;

  private ParametricTermsJson(Study study, ParametricAnalysis analysis, ParametricFit fit) {
    this.study = study;
    this.analysis = analysis;
    this.fit = fit;
  }

  static void add(ArrayNode terms, Study study, ParametricAnalysis analysis, ParametricFit fit) {
    ParametricTermsJson json = new ParametricTermsJson(study, analysis, fit);
    for (int i = 0; i < fit.parameters().size(); i++) {
      json.add(terms.addObject(), i);
    }
  }

  private void add(ObjectNode node, int place) {
    Parameter parameter = fit.parameters().get(place);
    node.put("term", parameter.name());
    boolean covariate = parameter.role() == Parameter.Role.COVARIATE;
    if (covariate) {
      addOrigin(node, place - 1);
    }
    if (!parameter.stratum().isEmpty()) {
      node.put("stratum", parameter.stratum());
    }
    node.set("coef", JsonNumbers.number(parameter.estimate()));
    if (covariate) {
      addRatios(node, place);
    }
    node.set("std_error", JsonNumbers.number(parameter.standardError()));
    parameter
        .robustStandardError()
        .ifPresent(error -> node.set("robust_std_error", JsonNumbers.number(error)));
    node.set("statistic", JsonNumbers.number(parameter.statistic()));
    node.set("p_value", JsonNumbers.number(parameter.pValue()));
    node.set("log10_p", JsonNumbers.number(parameter.log10PValue()));
    node.set("conf_low", JsonNumbers.number(parameter.lower()));
    node.set("conf_high", JsonNumbers.number(parameter.upper()));
    addStatus(node, parameter);
  }

  private void addOrigin(ObjectNode node, int column) {
    ModelColumn origin = analysis.columns().get(column);
    node.put("variable", origin.variable());
    node.put("level", origin.levelValue().orElse(null));
    node.put("reference", origin.referenceValue().orElse(null));
    node.put("n", analysis.counts().get(column).n());
    node.put("events", analysis.counts().get(column).events());
  }

  private void addRatios(ObjectNode node, int place) {
    TimeRatio.of(fit, place)
        .ifPresent(
            ratio -> add(node, "time_ratio", ratio.estimate(), ratio.lower(), ratio.upper()));
    HazardRatio.of(fit, place, study.confidenceLevel())
        .ifPresent(
            ratio -> add(node, "hazard_ratio", ratio.estimate(), ratio.lower(), ratio.upper()));
  }

  private static void add(
      ObjectNode node, String key, double estimate, double lower, double upper) {
    node.set(key, JsonNumbers.number(estimate));
    node.set(key + "_conf_low", JsonNumbers.number(lower));
    node.set(key + "_conf_high", JsonNumbers.number(upper));
  }

  private static void addStatus(ObjectNode node, Parameter parameter) {
    switch (parameter.status()) {
      case ESTIMATED -> node.put("status", "estimated");
      case ALIASED -> node.put("status", "aliased");
      case INFINITE_POSITIVE -> node.put("status", "infinite").put("direction", "positive");
      case INFINITE_NEGATIVE -> node.put("status", "infinite").put("direction", "negative");
    }
  }
}
