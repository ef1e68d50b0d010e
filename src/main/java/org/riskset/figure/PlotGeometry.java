package org.riskset.figure;

/**
 * Where things stand on a drawn plot between two axes.
 *
 * @param figure the whole drawing
 * @param plot the rectangle between the axes
 * @param across the horizontal axis
 * @param upwards the vertical axis
 */
public record PlotGeometry(Area figure, Area plot, Scale across, Scale upwards)
    implements FigureGeometry {}
