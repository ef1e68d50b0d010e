package org.riskset.figure;

import java.util.List;

/**
 * Where things stand on a drawn survival figure.
 *
 * @param figure the whole drawing
 * @param plot the rectangle between the axes
 * @param time the time axis; curve and risk table both stand on it
 * @param survival the vertical axis: fractions from 0 to 1, or what they are turned into
 * @param labels rectangles of the curves' direct labels, in their order; empty when a legend names
 *     the curves
 * @param riskRows one band per row of the risk table, in their order; empty without table
 */
public record SurvivalGeometry(
    Area figure, Area plot, Scale time, Scale survival, List<Area> labels, List<Area> riskRows)
    implements FigureGeometry {
  /** Copies the lists. */
  public SurvivalGeometry {
    labels = List.copyOf(labels);
    riskRows = List.copyOf(riskRows);
  }
}
