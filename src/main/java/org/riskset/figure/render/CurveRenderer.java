package org.riskset.figure.render;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.XYDataset;
import org.jspecify.annotations.Nullable;
import org.riskset.figure.CurveSeries;
import org.riskset.figure.Steps;
import org.riskset.study.FigureSpec;

/**
 * Draws survival curves: bands first, then curves, each one path, then censor marks. JFreeChart's
 * step renderer strokes every step on its own, which fills the gaps of dashes.
 */
final class CurveRenderer extends AbstractXYItemRenderer {
  private static final long serialVersionUID = 1;
  private static final int BANDS = 0;
  private static final int CURVES = 1;
  private static final int PASSES = 3;

  /** No output shows steps closer together than this many units of the drawing. */
  static final double RESOLUTION = 0.2;

  private static final double CENSOR_MARK_MM = 1.7;

  private final transient FigureStyle style;
  private final transient FigureColours colours;
  private final transient Pens pens;
  private final transient FigureSpec.Survival choices;

  CurveRenderer(FigureStyle style, FigureSpec.Survival choices) {
    this.style = style;
    this.colours = FigureColours.of(style.theme());
    this.pens = new Pens(style);
    this.choices = choices;
  }

  @Override
  public int getPassCount() {
    return PASSES;
  }

  @Override
  public XYItemRendererState initialise(
      Graphics2D g,
      Rectangle2D dataArea,
      XYPlot plot,
      XYDataset dataset,
      @Nullable PlotRenderingInfo info) {
    XYItemRendererState state = new XYItemRendererState(info);
    state.setProcessVisibleItemsOnly(false);
    return state;
  }

  /** Draws a whole series at its first item; the others are part of the same path. */
  @Override
  public void drawItem(
      Graphics2D g,
      XYItemRendererState state,
      Rectangle2D dataArea,
      @Nullable PlotRenderingInfo info,
      XYPlot plot,
      ValueAxis domainAxis,
      ValueAxis rangeAxis,
      XYDataset dataset,
      int series,
      int item,
      @Nullable CrosshairState crosshairState,
      int pass) {
    if (item != 0 || !(dataset instanceof CurveDataset curves)) {
      return;
    }
    // Paths end inside the axes; the plot's clip would halve the line along 100 %.
    Shape clip = g.getClip();
    g.setClip(null);
    draw(g, curves.curve(series), geometry(domainAxis, rangeAxis, dataArea), pass);
    g.setClip(clip);
  }

  static StepGeometry geometry(ValueAxis time, ValueAxis survival, Rectangle2D area) {
    return new StepGeometry(
        t -> time.valueToJava2D(t, area, RectangleEdge.BOTTOM),
        s -> survival.valueToJava2D(s, area, RectangleEdge.LEFT),
        time.getUpperBound(),
        RESOLUTION);
  }

  private void draw(Graphics2D g, CurveSeries curve, StepGeometry geometry, int pass) {
    if (pass == BANDS) {
      drawBand(g, curve, geometry);
    } else if (pass == CURVES) {
      drawCurve(g, curve, geometry);
    } else {
      drawCensorMarks(g, curve, geometry);
    }
  }

  private void drawBand(Graphics2D g, CurveSeries curve, StepGeometry geometry) {
    if (choices.confidenceBand()) {
      g.setPaint(colours.band(curve.style()));
      g.fill(geometry.band(curve.steps()));
    }
  }

  private void drawCurve(Graphics2D g, CurveSeries curve, StepGeometry geometry) {
    Steps steps = curve.steps();
    double tailFrom = Math.max(steps.start(), curve.tailFrom().orElse(steps.end()));
    g.setPaint(colours.line(curve.style()));
    if (tailFrom > steps.start()) {
      g.setStroke(pens.curve(curve.style()));
      g.draw(geometry.curve(steps, steps.start(), tailFrom));
    }
    if (curve.tailFrom().isPresent()) {
      g.setStroke(pens.tail());
      g.draw(geometry.curve(steps, tailFrom, steps.end()));
    }
  }

  private void drawCensorMarks(Graphics2D g, CurveSeries curve, StepGeometry geometry) {
    if (!choices.censorMarks()) {
      return;
    }
    g.setPaint(colours.line(curve.style()));
    g.setStroke(pens.censorMark());
    g.draw(censorMarks(curve, geometry));
  }

  /** All marks as one path; marks that would cover each other are drawn once. */
  private Path2D censorMarks(CurveSeries curve, StepGeometry geometry) {
    double half = style.mm(CENSOR_MARK_MM) / 2;
    Path2D path = new Path2D.Double();
    double lastX = Double.NEGATIVE_INFINITY;
    double lastY = Double.NaN;
    for (double time : curve.censorTimes()) {
      double x = geometry.x(time);
      double y = geometry.y(curve.steps().value(curve.steps().indexAt(time)));
      boolean covered = y == lastY && x - lastX < RESOLUTION;
      if (geometry.shows(time) && !covered) {
        path.append(new Line2D.Double(x, y - half, x, y + half), false);
        lastX = x;
        lastY = y;
      }
    }
    return path;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
