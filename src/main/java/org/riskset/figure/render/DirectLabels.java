package org.riskset.figure.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riskset.figure.Area;
import org.riskset.figure.CurveSeries;
import org.riskset.figure.SurvivalFigure;

/**
 * Finds a place for each group's name: on nothing that is drawn, just outside its own band, and
 * clearly nearer to it than to any other group. If one group has no such place, none is labelled
 * and a legend names them.
 */
final class DirectLabels {
  private static final double FARTHEST = 2.2;
  private static final double CLEARANCE = 0.45;
  private static final double NEARER_BY = 0.5;

  /** A place further right is worth this distance over the whole width. */
  private static final double PULL_RIGHT = 0.5;

  /** A place above the curve is worth this distance more than one below. */
  private static final double BELOW_PENALTY = 0.6;

  /** Distance from the curve's level counts this part of distance from its band. */
  private static final double OFF_LEVEL = 0.15;

  private final SurvivalFigure figure;
  private final FigureStyle style;
  private final PlotInk ink;
  private final Area plot;
  private final StepGeometry geometry;

  DirectLabels(
      SurvivalFigure figure, FigureStyle style, PlotInk ink, Area plot, StepGeometry geometry) {
    this.figure = figure;
    this.style = style;
    this.ink = ink;
    this.plot = plot;
    this.geometry = geometry;
  }

  /** One place per group, in order; empty if one has none. */
  Optional<List<Area>> place(List<Area> reserved) {
    List<Area> taken = new ArrayList<>(reserved);
    List<Area> places = new ArrayList<>();
    List<OccupancyGrid> grids = figure.curves().stream().map(ink::of).toList();
    for (int i = 0; i < figure.curves().size(); i++) {
      Area place = best(i, grids, ink.all(taken));
      if (place == null) {
        return Optional.empty();
      }
      places.add(place);
      taken.add(place);
    }
    return Optional.of(places);
  }

  private @Nullable Area best(int group, List<OccupancyGrid> grids, OccupancyGrid all) {
    CurveSeries curve = figure.curves().get(group);
    GroupLabel label = new GroupLabel(curve, style);
    double width = label.width();
    double height = label.height();
    double step = style.em(0.5);
    Area best = null;
    double bestScore = Double.POSITIVE_INFINITY;
    for (double y = plot.y() + step; y + height < plot.bottom() - step / 2; y += step) {
      for (double x = plot.x() + step; x + width < plot.right(); x += step) {
        Area candidate = new Area(x, y, width, height);
        double away = away(candidate, group);
        // Most places are out of the question before anything is looked for near them.
        if (away < bestScore && all.isFree(candidate.grown(style.em(CLEARANCE)))) {
          double score = away + distance(candidate, group, grids, bestScore - away);
          if (score < bestScore) {
            best = candidate;
            bestScore = score;
          }
        }
      }
    }
    return best;
  }

  /** How far a place is from the level of its curve and from the end of the plot. */
  private double away(Area candidate, int group) {
    double right = (candidate.x() - plot.x()) / plot.width();
    double offLevel = levelNear(candidate, group) - candidate.centreY();
    double below = offLevel < -candidate.height() / 2 ? style.em(BELOW_PENALTY) : 0;
    return below + OFF_LEVEL * Math.abs(offLevel) - style.em(PULL_RIGHT) * right;
  }

  /**
   * How far the group's own curve is; infinite if it is farther than {@code most}, or if the place
   * could be read as another group's.
   */
  private double distance(Area candidate, int group, List<OccupancyGrid> grids, double most) {
    double own = grids.get(group).distance(candidate, Math.min(most, style.em(FARTHEST)));
    double clear = own + style.em(NEARER_BY);
    for (int other = 0; other < grids.size() && Double.isFinite(own); other++) {
      if (other != group && grids.get(other).distance(candidate, clear) <= clear) {
        return Double.POSITIVE_INFINITY;
      }
    }
    return own;
  }

  /** Height of the curve under, over or, past its end, beside the place. */
  private double levelNear(Area candidate, int group) {
    CurveSeries curve = figure.curves().get(group);
    double end = Math.min(curve.steps().end(), figure.ticks().end());
    double share = (candidate.centreX() - plot.x()) / plot.width();
    double time = figure.ticks().scale(0, 1).toValue(share);
    double read = time < end ? time : Math.nextDown(end);
    return geometry.y(curve.steps().value(curve.steps().indexAt(read)));
  }
}
