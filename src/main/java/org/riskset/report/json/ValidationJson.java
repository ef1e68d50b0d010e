package org.riskset.report.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.ToDoubleFunction;
import org.riskset.statistics.cox.validation.Calibration;
import org.riskset.statistics.cox.validation.Measures;
import org.riskset.statistics.cox.validation.Optimism;
import org.riskset.study.Penalty;
import org.riskset.study.validation.ValidationAnalysis;

/**
 * A validation as JSON.
 *
 * @param penalty the penalty of the model
 * @param analysis the validation
 */
public record ValidationJson(Penalty penalty, ValidationAnalysis analysis) implements AnswerPart {
  @Override
  public void addTo(ObjectNode answer) {
    Optimism optimism = analysis.optimism();
    ObjectNode node = answer.putObject("validation");
    node.put("method", "bootstrap");
    node.put("replicates", optimism.replicates());
    node.put("seed", analysis.spec().seed());
    node.put("failed", optimism.failed());
    node.put("without_slope", optimism.withoutSlope());
    PenaltyJson.addToBootstrap(node, penalty);
    add(node.putObject("concordance"), Measures::concordance);
    add(node.putObject("calibration_slope"), Measures::slope);
    add(node.putObject("r_squared"), Measures::rSquared);
    if (!analysis.calibrations().isEmpty()) {
      ArrayNode calibrations = answer.putArray("calibration");
      analysis.calibrations().forEach(c -> add(calibrations.addObject(), c));
    }
  }

  private void add(ObjectNode node, ToDoubleFunction<Measures> measure) {
    Optimism optimism = analysis.optimism();
    node.set("apparent", JsonNumbers.number(measure.applyAsDouble(optimism.apparent())));
    node.set("training", JsonNumbers.number(measure.applyAsDouble(optimism.training())));
    node.set("test", JsonNumbers.number(measure.applyAsDouble(optimism.test())));
    node.set("optimism", JsonNumbers.number(measure.applyAsDouble(optimism.optimism())));
    node.set("corrected", JsonNumbers.number(measure.applyAsDouble(optimism.corrected())));
  }

  private static void add(ObjectNode node, Calibration calibration) {
    node.put("time", calibration.time());
    if (calibration.groups().isEmpty()) {
      node.put("status", "not_known");
    }
    ArrayNode groups = node.putArray("groups");
    for (Calibration.Group group : calibration.groups()) {
      ObjectNode one = groups.addObject().put("n", group.n());
      one.set("events", JsonNumbers.count(group.events()));
      one.set("predicted", JsonNumbers.number(group.predicted()));
      one.set("observed", JsonNumbers.number(group.observed().estimate()));
      if (Double.isNaN(group.observed().estimate())) {
        one.put("observed_status", "beyond_follow_up");
      }
      one.set("std_error", JsonNumbers.number(group.observed().standardError()));
      one.set("conf_low", JsonNumbers.number(group.observed().lower()));
      one.set("conf_high", JsonNumbers.number(group.observed().upper()));
    }
  }
}
