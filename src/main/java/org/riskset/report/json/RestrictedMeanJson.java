package org.riskset.report.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.riskset.statistics.restrictedmean.RestrictedMean;
import org.riskset.statistics.restrictedmean.RestrictedMeanContrast;
import org.riskset.study.analysis.RestrictedMeanComparison;

/** Restricted means in the answer of {@code compare}. */
final class RestrictedMeanJson {
  private RestrictedMeanJson() {}

  /** Adds the comparison; one contrast stands in the object itself, several in a list. */
  static void add(ObjectNode answer, RestrictedMeanComparison means, double confidenceLevel) {
    ObjectNode node = answer.putObject("restricted_mean");
    node.put("tau", means.tau());
    ArrayNode groups = node.putArray("groups");
    for (RestrictedMeanComparison.OfGroup group : means.groups()) {
      add(groups.addObject().put("group", group.group()), group.mean(), confidenceLevel);
    }
    List<RestrictedMeanComparison.Contrast> contrasts = means.contrasts();
    if (contrasts.size() == 1) {
      add(node, contrasts.get(0));
    } else {
      ArrayNode list = node.putArray("contrasts");
      contrasts.forEach(contrast -> add(list.addObject(), contrast));
    }
  }

  private static void add(ObjectNode node, RestrictedMean mean, double confidenceLevel) {
    node.set("estimate", JsonNumbers.number(mean.estimate()));
    node.set("std_error", JsonNumbers.number(mean.standardError()));
    node.set("conf_low", JsonNumbers.number(mean.lower(confidenceLevel)));
    node.set("conf_high", JsonNumbers.number(mean.upper(confidenceLevel)));
    if (!mean.estimable()) {
      node.put("status", "not_estimable").put("reason", "beyond_follow_up");
      node.set("followed_until", JsonNumbers.number(mean.followedUntil()));
    }
  }

  private static void add(ObjectNode node, RestrictedMeanComparison.Contrast comparison) {
    RestrictedMeanContrast contrast = comparison.contrast();
    node.put("group", comparison.group()).put("reference", comparison.reference());
    node.set("difference", JsonNumbers.number(contrast.difference()));
    node.set("std_error", JsonNumbers.number(contrast.standardError()));
    node.set("conf_low", JsonNumbers.number(contrast.lower()));
    node.set("conf_high", JsonNumbers.number(contrast.upper()));
    node.set("statistic", JsonNumbers.number(contrast.test().statistic()));
    node.set("p_value", JsonNumbers.number(contrast.test().pValue()));
    node.set("log10_p", JsonNumbers.number(contrast.test().log10PValue()));
    node.set("ratio", JsonNumbers.number(contrast.ratio()));
    node.set("ratio_conf_low", JsonNumbers.number(contrast.ratioLower()));
    node.set("ratio_conf_high", JsonNumbers.number(contrast.ratioUpper()));
    node.set("ratio_p_value", JsonNumbers.number(contrast.ratioTest().pValue()));
    if (!contrast.estimable()) {
      node.put("status", "not_estimable").put("reason", "beyond_follow_up");
    }
    comparison.permutation().ifPresent(test -> ComparisonJson.add(node, test));
  }
}
