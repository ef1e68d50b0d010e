package org.riskset.report.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.riskset.study.validation.UnoAnalysis;

/**
 * Uno's concordance as JSON, beside Harrell's.
 *
 * @param analysis the concordance
 */
public record UnoJson(UnoAnalysis analysis) implements AnswerPart {
  @Override
  public void addTo(ObjectNode answer) {
    ObjectNode node = answer.withObject("/concordance").putObject("uno");
    analysis
        .found()
        .ifPresentOrElse(
            concordance -> {
              node.set("estimate", JsonNumbers.number(concordance.estimate()));
              node.set("std_error", JsonNumbers.number(concordance.standardError()));
            },
            () -> {
              node.putNull("estimate").put("estimate_status", "delayed_entry");
              node.putNull("std_error");
            });
    if (Double.isFinite(analysis.tau())) {
      node.put("tau", analysis.tau());
    }
  }
}
