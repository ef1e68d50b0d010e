package org.riskset.report.json;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A part of a JSON answer that was asked for beside the rest. */
@FunctionalInterface
public interface AnswerPart {
  /** Adds members of the part's own to the answer. */
  void addTo(ObjectNode answer);
}
