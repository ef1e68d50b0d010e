package org.riskset.figure;

/** Where things stand on a drawn figure, in the units it was drawn in. */
public sealed interface FigureGeometry permits SurvivalGeometry, ForestGeometry, PlotGeometry {
  /** The whole drawing. */
  Area figure();

  /** The rectangle between the axes. */
  Area plot();
}
