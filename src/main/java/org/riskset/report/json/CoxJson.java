package org.riskset.report.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.riskset.statistics.cox.CoxOutcome;
import org.riskset.study.Study;
import org.riskset.study.analysis.CoxAnalysis;

/** The answer of {@code cox}. */
final class CoxJson {
  private CoxJson() {}

  static ObjectNode of(Study study, CoxAnalysis analysis, List<AnswerPart> parts, Timing timing) {
    ObjectNode answer = JsonAnswer.begin("cox", analysis.sample());
    addModel(answer, study, analysis);
    parts.forEach(part -> part.addTo(answer));
    return JsonAnswer.end(answer, analysis.warnings(), timing);
  }

  /** Adds all that there is to say on a model, also as part of the answer of other analyses. */
  static void addModel(ObjectNode answer, Study study, CoxAnalysis analysis) {
    answer.put("ties", study.cox().ties().name().toLowerCase(Locale.ROOT));
    answer.put("penalty", PenaltyJson.name(study.cox().penalty()));
    answer.put("conf_level", study.confidenceLevel());
    CoxTermsJson.add(answer.putArray("terms"), analysis);
    if (analysis.outcome() instanceof CoxOutcome.Fitted fitted) {
      CoxFitJson.add(answer, analysis, fitted.fit());
      PenaltyJson.add(answer, analysis);
      if (analysis.penalized().isPresent()
          && study.cox().proportionality().transform().isPresent()) {
        answer.putNull("proportional_hazards").put("proportional_hazards_status", "penalized");
      }
      analysis
          .proportionalHazards()
          .ifPresent(it -> ProportionalityJson.add(answer.putObject("proportional_hazards"), it));
    } else if (analysis.outcome() instanceof CoxOutcome.Impossible impossible) {
      JsonAnswer.notEstimable(answer, impossible.reason());
    }
    if (study.cox().univariable()) {
      ArrayNode alone = answer.putArray("univariate");
      analysis.univariable().forEach(model -> CoxTermsJson.add(alone, model));
    }
  }
}
