package org.riskset.report.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.riskset.statistics.cox.prediction.PredictedCurve;
import org.riskset.study.prediction.BaselineAnalysis;

/**
 * The baseline hazard as JSON: one object, or one per stratum.
 *
 * @param analysis the hazard
 */
public record BaselineJson(BaselineAnalysis analysis) implements AnswerPart {
  @Override
  public void addTo(ObjectNode answer) {
    if (analysis.stratified()) {
      analysis.strata().forEach(stratum -> add(answer.withArray("baseline").addObject(), stratum));
    } else {
      add(answer.putObject("baseline"), analysis.strata().get(0));
    }
    ObjectNode means = answer.putObject("baseline_means");
    for (int j = 0; j < analysis.columns().size(); j++) {
      means.set(analysis.columns().get(j), JsonNumbers.number(analysis.means().get(j)));
    }
  }

  private void add(ObjectNode node, BaselineAnalysis.Stratum stratum) {
    if (analysis.stratified()) {
      node.put("stratum", stratum.label());
    }
    List<Double> times = stratum.times();
    node.set("time", JsonNumbers.numbers(times.size(), times::get));
    add(node, "cumulative_hazard", times, stratum.zero());
    add(node, "cumulative_hazard_at_means", times, stratum.atMeans());
  }

  private static void add(
      ObjectNode node, String key, List<Double> times, Optional<PredictedCurve> curve) {
    double[] hazard = new double[times.size()];
    boolean finite = true;
    for (int k = 0; k < hazard.length; k++) {
      double time = times.get(k);
      hazard[k] = curve.map(c -> c.cumulativeHazard(time)).orElse(Double.NaN);
      finite &= Double.isFinite(hazard[k]);
    }
    node.set(key, JsonNumbers.numbers(hazard.length, k -> hazard[k]));
    if (!finite) {
      node.put(key + "_status", "infinite");
    }
  }
}
