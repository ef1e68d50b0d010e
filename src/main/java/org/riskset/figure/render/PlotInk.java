package org.riskset.figure.render;

import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import org.riskset.figure.Area;
import org.riskset.figure.CurveSeries;
import org.riskset.figure.FittedCurves;
import org.riskset.figure.SurvivalFigure;

/** The shapes that a survival plot draws, for drawing them and for keeping text off them. */
final class PlotInk {
  private static final double MEDIAN = 0.5;

  private final SurvivalFigure figure;
  private final StepGeometry geometry;
  private final double cell;
  private final Area plot;

  PlotInk(SurvivalFigure figure, FigureStyle style, StepGeometry geometry, Area plot) {
    this.figure = figure;
    this.geometry = geometry;
    this.cell = style.em(0.25);
    this.plot = plot;
  }

  /** Lines from the medians to the axes; empty where they are not wanted. */
  List<Line2D> medianLines() {
    List<Line2D> lines = new ArrayList<>();
    if (!figure.choices().medianLines()) {
      return lines;
    }
    double half = figure.choices().scale().of(MEDIAN);
    if (!figure.values().holds(half)) {
      return lines;
    }
    double farthest = Double.NEGATIVE_INFINITY;
    for (CurveSeries curve : figure.curves()) {
      if (curve.median().isPresent() && geometry.shows(curve.median().getAsDouble())) {
        double x = geometry.x(curve.median().getAsDouble());
        lines.add(new Line2D.Double(x, geometry.y(half), x, plot.bottom()));
        farthest = Math.max(farthest, x);
      }
    }
    if (!lines.isEmpty()) {
      lines.add(new Line2D.Double(plot.x(), geometry.y(half), farthest, geometry.y(half)));
    }
    return lines;
  }

  /** A grid of one group's curves and band. */
  OccupancyGrid of(CurveSeries curve) {
    OccupancyGrid.Builder grid = new OccupancyGrid.Builder(plot, cell);
    add(grid, curve);
    figure.fitted().curves().stream()
        .filter(fitted -> fitted.style() == curve.style())
        .forEach(fitted -> grid.lines(path(fitted)));
    return grid.close();
  }

  /** A grid of everything that is drawn, and the given rectangles. */
  OccupancyGrid all(List<Area> reserved) {
    OccupancyGrid.Builder grid = new OccupancyGrid.Builder(plot, cell);
    figure.curves().forEach(curve -> add(grid, curve));
    medianLines().forEach(grid::lines);
    fitted().forEach(grid::lines);
    reserved.forEach(grid::rectangle);
    return grid.close();
  }

  /** The curves of the model, in their order. */
  List<Path2D> fitted() {
    return figure.fitted().curves().stream().map(this::path).toList();
  }

  private Path2D path(FittedCurves.Curve curve) {
    Path2D path = new Path2D.Double();
    for (FittedCurves.Point point : curve.points()) {
      double x = geometry.x(point.time());
      double y = geometry.y(point.value());
      if (path.getCurrentPoint() == null) {
        path.moveTo(x, y);
      } else {
        path.lineTo(x, y);
      }
    }
    return path;
  }

  private void add(OccupancyGrid.Builder grid, CurveSeries curve) {
    Shape path = path(curve);
    grid.lines(path);
    if (figure.choices().confidenceBand()) {
      grid.filled(geometry.band(curve.steps()));
    }
  }

  private Path2D path(CurveSeries curve) {
    return geometry.curve(curve.steps(), curve.steps().start(), curve.steps().end());
  }
}
