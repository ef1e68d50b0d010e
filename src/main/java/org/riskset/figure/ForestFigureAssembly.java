package org.riskset.figure;

import java.util.List;
import org.riskset.study.Study;
import org.riskset.study.analysis.CoxAnalysis;

/** Puts together what a forest plot shows. */
final class ForestFigureAssembly {
  private final Study study;

  ForestFigureAssembly(Study study, CoxAnalysis analysis) {
    this.study = study;
  }

  ForestFigure figure() {
    return new ForestFigure(
        study.endpoint().label(),
        "",
        "",
        "",
        "",
        "",
        new RatioTicks(0.1, 10, List.of(0.1, 1.0, 10.0)),
        List.of());
  }
}
