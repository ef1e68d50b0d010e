package org.riskset.report;

import org.riskset.study.Study;
import org.riskset.study.incidence.IncidenceAnalysis;
import org.riskset.study.incidence.IncidenceSpec;

/** Cumulative incidences in plain text. */
final class IncidenceText {
  private IncidenceText() {}

  static String of(Study study, IncidenceSpec spec, IncidenceAnalysis analysis) {
    return "";
  }
}
