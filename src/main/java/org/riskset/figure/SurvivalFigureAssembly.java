package org.riskset.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riskset.study.Study;
import org.riskset.study.analysis.ComparisonAnalysis;
import org.riskset.study.analysis.SurvivalAnalysis;

/** Puts together what a survival figure shows. */
final class SurvivalFigureAssembly {
  private final Study study;

  SurvivalFigureAssembly(
      Study study, SurvivalAnalysis analysis, @Nullable ComparisonAnalysis comparison) {
    this.study = study;
  }

  SurvivalFigure figure() {
    return new SurvivalFigure(
        "",
        "",
        "",
        "",
        "",
        new TimeTicks(1, 1, List.of(0.0, 1.0)),
        List.of(),
        List.of(),
        study.figure().survival());
  }
}
