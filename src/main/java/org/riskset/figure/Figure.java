package org.riskset.figure;

/** The tidy data of one figure: everything it shows, nothing about how. */
public sealed interface Figure
    permits SurvivalFigure, ForestFigure, CalibrationFigure, InfluenceFigure {
  /** What the figure is about: "Overall survival by arm". */
  String title();

  /** The note that every copy of the figure carries, empty if there is none. */
  String caption();

  /** The figure in two sentences with numbers, for readers who do not see it. */
  String alternative();
}
