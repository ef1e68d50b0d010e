package org.riskset.report.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.riskset.statistics.inference.NotEstimable;
import org.riskset.study.analysis.Sample;
import org.riskset.study.analysis.Warning;

/** What every JSON answer has in common. */
final class JsonAnswer {
  private JsonAnswer() {}

  /** An answer that names its analysis and the rows it used and left out. */
  static ObjectNode begin(String analysis, Sample sample) {
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    answer.put("analysis", analysis);
    answer.put("n", sample.n());
    answer.put("n_missing", sample.missing());
    answer.put("n_invalid", sample.invalid());
    answer.put("n_merged_times", sample.mergedTimes());
    answer.put("n_before_landmark", sample.beforeLandmark());
    answer.put("events", sample.events());
    return answer;
  }

  /** Says that the quantity does not exist, and why. */
  static void notEstimable(ObjectNode answer, NotEstimable reason) {
    answer.put("status", "not_estimable");
    answer.put("reason", reason.name().toLowerCase(Locale.ROOT));
  }

  static ObjectNode end(ObjectNode answer, List<Warning> warnings, Timing timing) {
    ArrayNode list = answer.putArray("warnings");
    for (Warning warning : warnings) {
      list.addObject().put("code", warning.code()).put("message", warning.message().text());
    }
    answer
        .putObject("timing_ms")
        .put("read", timing.readMillis())
        .put("analyse", timing.analyseMillis());
    return answer;
  }
}
