package org.riskset.figure;

import java.util.List;
import org.riskset.study.Study;
import org.riskset.study.analysis.CoxAnalysis;

/**
 * Hazard ratios of a Cox model, a row for each level of each term.
 *
 * @param title what the figure is about
 * @param caption note that every copy carries, empty if none
 * @param alternative the figure in two sentences
 * @param ratioTitle title of the hazard-ratio axis
 * @param termHeader title of the column of terms
 * @param levelHeader title of the column of levels
 * @param ratioHeader title of the columns of hazard ratios: "HR (95% CI)"
 * @param pHeader title of the columns of p-values
 * @param eventsHeader how events are called: "Deaths"
 * @param ticks the hazard-ratio axis
 * @param rows rows from top to bottom
 */
public record ForestFigure(
    String title,
    String caption,
    String alternative,
    String ratioTitle,
    String termHeader,
    String levelHeader,
    String ratioHeader,
    String pHeader,
    String eventsHeader,
    RatioTicks ticks,
    List<ForestRow> rows)
    implements Figure {
  /** Copies the rows. */
  public ForestFigure {
    rows = List.copyOf(rows);
  }

  /** The figure of a model. */
  public static ForestFigure of(Study study, CoxAnalysis analysis) {
    return new ForestFigureAssembly(study, analysis).figure();
  }

  /** Whether terms were also fitted alone. */
  public boolean hasUnivariable() {
    return rows.stream().anyMatch(row -> row.univariableEstimate().isPresent());
  }
}
