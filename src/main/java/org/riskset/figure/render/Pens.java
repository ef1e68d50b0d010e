package org.riskset.figure.render;

import java.awt.BasicStroke;
import java.awt.Stroke;

/** Strokes of a figure, their widths and dashes given in points. */
final class Pens {
  /** Dashes by style of the group; none is a solid line. */
  private static final float[][] GROUP_DASHES = {
    {},
    {3, 1.6f},
    {1.3f, 1.3f},
    {7, 2},
    {4.5f, 1.5f, 1.2f, 1.5f},
    {4.5f, 1.5f, 1.2f, 1.5f, 1.2f, 1.5f}
  };

  private static final float[] TAIL_DASH = {1, 1.4f};
  private static final float[] MEDIAN_DASH = {0.9f, 1.35f};
  private static final float[] FITTED_DASH = {};
  private static final double CURVE_PT = 1.25;
  private static final double TAIL_WEIGHT = 0.75;
  private static final double FITTED_PT = 0.9;
  private static final double AXIS_PT = 0.5;
  private static final double CENSOR_PT = 0.75;
  private static final double MEDIAN_PT = 0.45;

  private final FigureStyle style;

  Pens(FigureStyle style) {
    this.style = style;
  }

  /** A group's curve; past the sixth group the dashes shift against the colours. */
  Stroke curve(int group) {
    int shifted = group + group / GROUP_DASHES.length;
    return pen(CURVE_PT, GROUP_DASHES[shifted % GROUP_DASHES.length]);
  }

  Stroke tail() {
    return pen(CURVE_PT * TAIL_WEIGHT, TAIL_DASH);
  }

  /** The curve of a model. */
  Stroke fitted() {
    return pen(FITTED_PT, FITTED_DASH);
  }

  Stroke axis() {
    return pen(AXIS_PT, new float[0]);
  }

  Stroke censorMark() {
    return pen(CENSOR_PT, new float[0]);
  }

  Stroke median() {
    return pen(MEDIAN_PT, MEDIAN_DASH);
  }

  private Stroke pen(double points, float[] dash) {
    float width = (float) style.pt(points);
    if (dash.length == 0) {
      return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    }
    float[] scaled = new float[dash.length];
    for (int i = 0; i < dash.length; i++) {
      scaled[i] = (float) style.pt(dash[i]);
    }
    return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, scaled, 0);
  }
}
