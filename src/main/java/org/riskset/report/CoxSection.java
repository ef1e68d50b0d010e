package org.riskset.report;

import org.riskset.report.json.AnswerPart;

/**
 * Something that was asked for beside a Cox model, such as its residuals, as part of its answer.
 */
public interface CoxSection {
  /** The section in plain text, lines complete; empty if there is nothing to read. */
  String text();

  /** The section as members of the JSON answer. */
  AnswerPart json();
}
