package org.riskset.figure;

/**
 * Where things stand on a drawn figure of calibration.
 *
 * @param figure the whole drawing
 * @param plot the square between the axes
 * @param predicted the horizontal axis, fractions
 * @param observed the vertical axis, fractions
 */
public record CalibrationGeometry(Area figure, Area plot, Scale predicted, Scale observed)
    implements FigureGeometry {}
