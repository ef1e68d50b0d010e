package org.riskset.report.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.riskset.messages.Messages;
import org.riskset.messages.NumberWording;
import org.riskset.statistics.kaplanmeier.ConfidenceType;
import org.riskset.statistics.kaplanmeier.KaplanMeierCurve;
import org.riskset.statistics.kaplanmeier.Quantile;
import org.riskset.statistics.kaplanmeier.SurvivalAt;
import org.riskset.statistics.restrictedmean.RestrictedMean;
import org.riskset.study.Study;
import org.riskset.study.SurvivalSpec;
import org.riskset.study.analysis.FollowUp;
import org.riskset.study.analysis.GroupCurve;
import org.riskset.study.analysis.SurvivalAnalysis;

/** The answer of {@code km}. */
final class KaplanMeierJson {
  private final Study study;

  private KaplanMeierJson(Study study) {
    this.study = study;
  }

  static ObjectNode of(Study study, SurvivalAnalysis analysis, Timing timing) {
    ObjectNode answer = JsonAnswer.begin("km", analysis.sample());
    answer.put("conf_type", name(study.survival().confidenceType()));
    answer.put("conf_level", study.confidenceLevel());
    addEstimator(answer, study);
    if (study.survival().estimator().reverse()) {
      answer.put("events", analysis.sample().n() - analysis.sample().events());
    }
    ArrayNode curves = answer.putArray("curves");
    KaplanMeierJson json = new KaplanMeierJson(study);
    analysis.curves().forEach(curve -> json.add(curves.addObject(), curve));
    return JsonAnswer.end(answer, analysis.warnings(), timing);
  }

  private static void addEstimator(ObjectNode answer, Study study) {
    SurvivalSpec.Estimator estimator = study.survival().estimator();
    answer.put("stype", estimator.survival().number());
    answer.put("ctype", estimator.hazard().number());
    answer.put("reverse", estimator.reverse());
    answer.put("robust", study.sample().variance().robust());
  }

  private static String name(ConfidenceType type) {
    return type.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private void add(ObjectNode node, GroupCurve group) {
    KaplanMeierCurve curve = group.curve();
    node.put("group", group.group());
    node.put("n", curve.rows());
    node.set("events", JsonNumbers.count(curve.totalEvents()));
    addSteps(node, curve);
    addQuantiles(node.putArray("quantiles"), curve);
    List<Double> times = study.survival().times();
    if (!times.isEmpty()) {
      ArrayNode at = node.putArray("at");
      times.forEach(time -> add(at.addObject(), curve.at(time)));
    }
    RestrictedMean mean = group.restrictedMean();
    if (mean != null) {
      add(node.putObject("restricted_mean"), mean);
    }
    add(node.putObject("follow_up"), group.followUp());
  }

  private void add(ObjectNode node, RestrictedMean mean) {
    node.put("tau", mean.tau());
    node.set("estimate", JsonNumbers.number(mean.estimate()));
    if (!mean.estimable()) {
      node.put("estimate_status", "beyond_follow_up");
      node.put(
          "reason",
          Messages.text(
              "report.km.beyondFollowUp",
              NumberWording.count(mean.followedUntil()),
              NumberWording.count(mean.tau())));
    }
    node.set("std_error", JsonNumbers.number(mean.standardError()));
    node.set("conf_low", JsonNumbers.number(mean.lower(study.confidenceLevel())));
    node.set("conf_high", JsonNumbers.number(mean.upper(study.confidenceLevel())));
  }

  private static void addSteps(ObjectNode node, KaplanMeierCurve curve) {
    int size = curve.size();
    node.set("time", JsonNumbers.numbers(size, curve::time));
    node.set("n_risk", JsonNumbers.counts(size, curve::atRisk));
    node.set("n_event", JsonNumbers.counts(size, curve::events));
    node.set("n_censor", JsonNumbers.counts(size, curve::censored));
    node.set("estimate", JsonNumbers.numbers(size, curve::survival));
    node.set("std_error", JsonNumbers.numbers(size, curve::standardError));
    node.set("conf_low", JsonNumbers.numbers(size, curve::lower));
    node.set("conf_high", JsonNumbers.numbers(size, curve::upper));
    node.set("cumulative_hazard", JsonNumbers.numbers(size, curve::cumulativeHazard));
    node.set(
        "cumulative_hazard_std_error",
        JsonNumbers.numbers(size, curve::cumulativeHazardStandardError));
  }

  private void addQuantiles(ArrayNode quantiles, KaplanMeierCurve curve) {
    for (double probability : study.survival().probabilities()) {
      ObjectNode node = quantiles.addObject();
      node.put("prob", probability);
      Quantile quantile = curve.quantile(probability);
      add(node, "estimate", quantile.estimate(), "not_reached");
      add(node, "conf_low", quantile.lower(), absentLimit());
      add(node, "conf_high", quantile.upper(), absentLimit());
    }
  }

  private String absentLimit() {
    return study.survival().confidenceType() == ConfidenceType.NONE
        ? "not_requested"
        : "not_reached";
  }

  private static void add(ObjectNode node, SurvivalAt at) {
    node.put("time", at.time());
    node.set("n_risk", JsonNumbers.count(at.atRisk()));
    node.set("n_event", JsonNumbers.count(at.eventsSoFar()));
    node.set("estimate", JsonNumbers.number(at.estimate()));
    if (Double.isNaN(at.estimate())) {
      node.put("estimate_status", "beyond_follow_up");
    }
    node.set("std_error", JsonNumbers.number(at.standardError()));
    node.set("conf_low", JsonNumbers.number(at.lower()));
    node.set("conf_high", JsonNumbers.number(at.upper()));
  }

  private void add(ObjectNode node, FollowUp followUp) {
    add(node, "median", followUp.median().estimate(), "not_reached");
    add(node, "conf_low", followUp.median().lower(), absentLimit());
    add(node, "conf_high", followUp.median().upper(), absentLimit());
    node.set("min", JsonNumbers.number(followUp.shortest()));
    node.set("max", JsonNumbers.number(followUp.longest()));
  }

  /** A number that may not exist, with the reason beside it where it does not. */
  private static void add(ObjectNode node, String key, OptionalDouble value, String absent) {
    node.set(key, JsonNumbers.number(value));
    if (value.isEmpty()) {
      node.put(key + "_status", absent);
    }
  }
}
