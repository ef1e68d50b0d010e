package org.riskset.report.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.riskset.statistics.cox.standardization.StandardizationReplicates;
import org.riskset.study.Penalty;
import org.riskset.study.standardization.StandardizationAnalysis;
import org.riskset.study.standardization.StandardizationAnalysis.Estimate;

/**
 * Standardised survival as JSON.
 *
 * @param penalty the penalty of the model
 * @param analysis the curves
 */
public record StandardizationJson(Penalty penalty, StandardizationAnalysis analysis)
    implements AnswerPart {
  @Override
  public void addTo(ObjectNode answer) {
    ObjectNode node = answer.putObject("standardized");
    node.put("variable", analysis.spec().column());
    node.put("reference", analysis.levels().get(analysis.reference()));
    ArrayNode curves = node.putArray("curves");
    ArrayNode contrasts = node.putArray("contrasts");
    for (int level = 0; level < analysis.levels().size(); level++) {
      addCurve(curves.addObject(), level);
      if (level != analysis.reference()) {
        addContrast(contrasts.addObject(), level);
      }
    }
    analysis.bootstrap().ifPresent(found -> add(node.putObject("bootstrap"), found));
  }

  private void add(ObjectNode bootstrap, StandardizationReplicates found) {
    bootstrap
        .put("replicates", found.count())
        .put("seed", analysis.spec().seed())
        .put("failed", found.failed());
    PenaltyJson.addToBootstrap(bootstrap, penalty);
  }

  private void addCurve(ObjectNode node, int level) {
    node.put("level", analysis.levels().get(level));
    double[] times = analysis.curves().times().toArray();
    int known = (int) Arrays.stream(times).filter(t -> t <= analysis.lastTime()).count();
    node.set("time", JsonNumbers.numbers(known, k -> times[k]));
    node.set("estimate", JsonNumbers.numbers(known, k -> analysis.curves().survival(level, k)));
    ArrayNode at = node.putArray("at");
    List<Double> reported = analysis.spec().times();
    for (int k = 0; k < reported.size(); k++) {
      ObjectNode one = at.addObject().put("time", reported.get(k));
      add(one, "estimate", analysis.survival(level, k));
    }
    addRestrictedMean(node, "estimate", analysis.restrictedMean(level));
  }

  private void addContrast(ObjectNode node, int level) {
    node.put("level", analysis.levels().get(level));
    node.put("reference", analysis.levels().get(analysis.reference()));
    ArrayNode at = node.putArray("at");
    List<Double> reported = analysis.spec().times();
    for (int k = 0; k < reported.size(); k++) {
      ObjectNode one = at.addObject().put("time", reported.get(k));
      add(one, "difference", analysis.difference(level, k));
    }
    addRestrictedMean(node, "difference", analysis.restrictedMeanDifference(level));
  }

  private void addRestrictedMean(ObjectNode node, String key, Optional<Estimate> mean) {
    mean.ifPresent(
        estimate -> {
          ObjectNode one = node.putObject("restricted_mean");
          one.put("tau", analysis.spec().tau().orElseThrow());
          add(one, key, estimate);
        });
  }

  private static void add(ObjectNode node, String key, Estimate estimate) {
    node.set(key, JsonNumbers.number(estimate.value()));
    if (Double.isNaN(estimate.value())) {
      node.put(key + "_status", "beyond_follow_up");
    }
    node.set("std_error", JsonNumbers.number(estimate.spread().standardError()));
    node.set("conf_low", JsonNumbers.number(estimate.spread().lower()));
    node.set("conf_high", JsonNumbers.number(estimate.spread().upper()));
  }
}
