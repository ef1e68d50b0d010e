package org.riskset.report.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.riskset.statistics.graytest.GrayOutcome;
import org.riskset.statistics.incidence.IncidenceAt;
import org.riskset.statistics.incidence.IncidenceCurve;
import org.riskset.statistics.incidence.VarianceMethod;
import org.riskset.statistics.inference.NotEstimable;
import org.riskset.study.Study;
import org.riskset.study.incidence.Cause;
import org.riskset.study.incidence.GroupIncidence;
import org.riskset.study.incidence.IncidenceAnalysis;

/** The answer of {@code incidence}. */
final class IncidenceJson {
  private final Study study;
  private final IncidenceAnalysis analysis;

  private IncidenceJson(Study study, IncidenceAnalysis analysis) {
    this.study = study;
    this.analysis = analysis;
  }

  static ObjectNode of(Study study, IncidenceAnalysis analysis, Timing timing) {
    ObjectNode answer = JsonAnswer.begin("incidence", analysis.sample());
    answer.put(
        "conf_type", study.incidence().scale().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    answer.put("conf_level", study.confidenceLevel());
    answer.put("variance_method", name(study.incidence().variance()));
    new IncidenceJson(study, analysis).add(answer);
    if (study.cox().terms().isEmpty()) {
      return JsonAnswer.end(answer, analysis.warnings(), timing);
    }
    ObjectNode fineGray = answer.putObject("fine_gray");
    analysis
        .fineGrayModel()
        .ifPresentOrElse(
            model -> FineGrayJson.add(fineGray, model),
            () -> JsonAnswer.notEstimable(fineGray, NotEstimable.NO_EVENTS));
    analysis
        .causeSpecificModel()
        .ifPresent(model -> addCauseSpecific(answer.putObject("cause_specific"), model));
    return JsonAnswer.end(answer, analysis.warnings(), timing);
  }

  private static String name(VarianceMethod method) {
    return switch (method) {
      case JACKKNIFE -> "infinitesimal_jackknife";
      case AALEN -> "aalen";
      case DELTA -> "delta";
    };
  }

  private void add(ObjectNode answer) {
    ArrayNode causes = answer.putArray("causes");
    analysis.causes().forEach(cause -> add(causes.addObject(), cause));
    if (!analysis.causes().isEmpty()) {
      answer.put("cause", analysis.causes().get(analysis.interest()).value());
    }
    ArrayNode curves = answer.putArray("curves");
    for (GroupIncidence group : analysis.groups()) {
      for (int cause = 0; cause < analysis.causes().size(); cause++) {
        add(curves.addObject(), group, cause);
      }
    }
    ArrayNode tests = answer.putArray("gray_test");
    for (int cause = 0; cause < analysis.grayTests().size(); cause++) {
      ObjectNode test = tests.addObject();
      test.put("cause", analysis.causes().get(cause).value());
      add(test, analysis.grayTests().get(cause));
    }
  }

  private static void add(ObjectNode node, Cause cause) {
    node.put("cause", cause.value()).put("label", cause.label()).put("events", cause.events());
  }

  private void add(ObjectNode node, GroupIncidence group, int cause) {
    IncidenceCurve curve = group.estimate().causes().get(cause);
    int size = curve.size();
    node.put("group", group.group());
    node.put("cause", analysis.causes().get(cause).value());
    node.put("n", curve.rows());
    node.set("events", JsonNumbers.count(curve.totalEvents()));
    node.set("time", JsonNumbers.numbers(size, curve::time));
    node.set("n_risk", JsonNumbers.counts(size, curve::atRisk));
    node.set("n_event", JsonNumbers.counts(size, curve::events));
    node.set("n_censor", JsonNumbers.counts(size, group.estimate()::censored));
    node.set("estimate", JsonNumbers.numbers(size, curve::incidence));
    node.set("std_error", JsonNumbers.numbers(size, curve::standardError));
    node.set("conf_low", JsonNumbers.numbers(size, curve::lower));
    node.set("conf_high", JsonNumbers.numbers(size, curve::upper));
    node.set("event_free", JsonNumbers.numbers(size, group.estimate()::eventFree));
    if (!study.survival().times().isEmpty()) {
      ArrayNode at = node.putArray("at");
      study.survival().times().forEach(time -> add(at.addObject(), curve.at(time)));
    }
  }

  private static void add(ObjectNode node, IncidenceAt at) {
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
    if (Double.isNaN(at.lower()) && !Double.isNaN(at.estimate())) {
      node.put("conf_status", "no_limits_at_this_incidence");
    }
  }

  private static void add(ObjectNode node, GrayOutcome outcome) {
    if (outcome instanceof GrayOutcome.Estimated estimated) {
      ComparisonJson.addTest(node, estimated.test());
    } else if (outcome instanceof GrayOutcome.Impossible impossible) {
      node.putNull("statistic").putNull("df").putNull("p_value").putNull("log10_p");
      JsonAnswer.notEstimable(node, impossible.reason());
    }
  }

  private static void addCauseSpecific(ObjectNode node, IncidenceAnalysis.CauseSpecific model) {
    node.put("n", model.analysis().sample().n());
    node.put("n_missing", model.analysis().sample().missing());
    node.put("events", model.analysis().sample().events());
    CoxJson.addModel(node, model.study(), model.analysis());
  }
}
